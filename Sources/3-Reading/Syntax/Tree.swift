import Diagnostics

/// Index of a node in its tree.
package typealias NodeID = Int32

/// What a source says, with the place of every part: constants and the values they name.
package struct Tree: Sendable {
  package let file: SourceFile
  package internal(set) var constants: [Constant] = []
  /// The first constant of each name.
  var constantIndices: [Name: Int] = [:]
  /// Names declared in parts that could not be read, so that nobody is told that they do not exist.
  var skippedNames: Set<Name> = []
  /// Whether something without an end took the rest of the file.
  package internal(set) var isCut = false
  var nodes: [Node] = []
  var strings: [String] = []

  /// `let name = value` at the level of the file.
  package struct Constant: Sendable {
    package var name: String
    package var nameRange: Range<Int>
    package var value: NodeID
    /// The nodes of its value, which stand together.
    package var nodes: Range<NodeID>
  }

  /// What a node is.
  package enum Kind: Sendable, Equatable {
    /// `Name(…)`; the children are its arguments.
    case call
    /// `.name` or `.name(…)`; the children are its arguments.
    case member(hasArguments: Bool)
    /// `[…]`; the children are its elements.
    case array
    case string
    /// `nil` for a number too large to be held.
    case integer(Int?)
    case boolean(Bool)
    /// The name of a constant.
    case name
    /// Something wrong that has been reported already.
    case invalid
  }

  struct Node: Sendable {
    var kind: Kind
    var start: Int32
    var end: Int32
    /// How many values it stands in, itself included.
    var depth: UInt8
    /// The name of a call, member or constant; the index of a string.
    var nameStart: Int32 = 0
    var nameEnd: Int32 = 0
    var string: Int32 = -1
    var labelStart: Int32 = -1
    var labelEnd: Int32 = -1
    var firstChild: NodeID = -1
    var nextSibling: NodeID = -1
  }

  // MARK: - Constants

  /// The index of the constant that a node names.
  package func constant(named node: NodeID) -> Int? { constantIndices[Name(file.bytes[nameRange(node)])] }

  package func constant(named name: String) -> Int? { constantIndices[Name(name)] }

  /// Whether a part of the file that could not be read declares this name.
  package func isSkipped(_ name: String) -> Bool { isCut || skippedNames.contains(Name(name)) }

  // MARK: - Nodes

  package func kind(_ node: NodeID) -> Kind { nodes[Int(node)].kind }

  /// The bytes of a value, without its label.
  package func range(_ node: NodeID) -> Range<Int> { Int(nodes[Int(node)].start)..<Int(nodes[Int(node)].end) }

  /// How many values a node stands in, itself included.
  package func depth(_ node: NodeID) -> Int { Int(nodes[Int(node)].depth) }

  /// The name of a call, a member or a constant.
  package func name(_ node: NodeID) -> String {
    String(decoding: file.bytes[nameRange(node)], as: UTF8.self)
  }

  package func nameRange(_ node: NodeID) -> Range<Int> {
    Int(nodes[Int(node)].nameStart)..<Int(nodes[Int(node)].nameEnd)
  }

  /// Whether the name of a node is this one; quicker than making a string of it.
  package func name(_ node: NodeID, is name: String) -> Bool {
    file.bytes[nameRange(node)].elementsEqual(name.utf8)
  }

  /// The label before an argument.
  package func label(_ node: NodeID) -> String? {
    labelRange(node).map { String(decoding: file.bytes[$0], as: UTF8.self) }
  }

  package func labelRange(_ node: NodeID) -> Range<Int>? {
    let node = nodes[Int(node)]
    return node.labelStart < 0 ? nil : Int(node.labelStart)..<Int(node.labelEnd)
  }

  package func label(_ node: NodeID, is label: String) -> Bool {
    guard let range = labelRange(node) else { return false }
    return file.bytes[range].elementsEqual(label.utf8)
  }

  /// The text of a string, without quotes and escapes.
  package func string(_ node: NodeID) -> String { strings[Int(nodes[Int(node)].string)] }

  package func children(_ node: NodeID) -> Children { Children(tree: self, following: nodes[Int(node)].firstChild) }

  /// The argument with a label, where a value has one.
  package func argument(_ label: String, of node: NodeID) -> NodeID? {
    children(node).first { self.label($0, is: label) }
  }

  /// Every `Name(…)` of that name, in the order of the text.
  package func calls(named name: String) -> [NodeID] {
    nodes.indices.map { NodeID($0) }.filter { kind($0) == .call && self.name($0, is: name) }
  }

  var holdsCalls: Bool { nodes.contains { $0.kind == .call } }

  /// The arguments or elements of a node, in order.
  package struct Children: Sequence, IteratorProtocol {
    let tree: Tree
    var following: NodeID

    package mutating func next() -> NodeID? {
      guard following >= 0 else { return nil }
      defer { following = tree.nodes[Int(following)].nextSibling }
      return following
    }
  }
}

/// A name as Swift compares names: byte by byte, so that two spellings of the same look are two names.
struct Name: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  init(_ name: String) { bytes = Array(name.utf8) }
}
