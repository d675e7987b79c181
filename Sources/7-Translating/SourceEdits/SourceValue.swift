import Diagnostics
import Syntax

/// What a source says, without the way it is laid out: two sources with equal values mean the same.
indirect enum SourceValue: Equatable {
  case call(name: String, [Argument])
  case member(name: String, [Argument], hasArguments: Bool)
  case array([SourceValue])
  case string(String)
  case integer(Int?)
  case boolean(Bool)
  case name(String)
  case invalid

  struct Argument: Equatable {
    var label: String?
    var value: SourceValue
  }

  /// Strings are equal where their bytes are: an accent written in another way is another text.
  static func == (a: SourceValue, b: SourceValue) -> Bool {
    switch (a, b) {
    case (.call(let a, let x), .call(let b, let y)): return a == b && x == y
    case (.member(let a, let x, let p), .member(let b, let y, let q)): return a == b && x == y && p == q
    case (.array(let x), .array(let y)): return x == y
    case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
    case (.integer(let a), .integer(let b)): return a == b
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.name(let a), .name(let b)): return a == b
    default: return false
    }
  }
}

extension SourceValue {
  /// Changes that a value is expected to show: other texts, and arguments or elements that are added.
  struct Changes {
    var texts: [NodeID: String] = [:]
    /// For a call or a list: what is added behind how many of its children.
    var added: [NodeID: [(position: Int, Argument)]] = [:]
  }

  /// - Parameter changes: what differs from the tree.
  static func read(_ node: NodeID, in tree: Tree, _ changes: Changes = Changes()) -> SourceValue {
    func arguments() -> [Argument] {
      var arguments = tree.children(node).map { Argument(label: tree.label($0), value: read($0, in: tree, changes)) }
      for (position, argument) in (changes.added[node] ?? []).reversed() { arguments.insert(argument, at: position) }
      return arguments
    }
    switch tree.kind(node) {
    case .call: return .call(name: tree.name(node), arguments())
    case .member(let hasArguments):
      return .member(name: tree.name(node), arguments(), hasArguments: hasArguments)
    case .array: return .array(arguments().map(\.value))
    case .string: return .string(changes.texts[node] ?? tree.string(node))
    case .integer(let number): return .integer(number)
    case .boolean(let value): return .boolean(value)
    case .name: return .name(tree.name(node))
    case .invalid: return .invalid
    }
  }

  /// The constants of a source with their values, in order.
  static func constants(of tree: Tree, _ changes: Changes = Changes()) -> [Argument] {
    tree.constants.map { Argument(label: $0.name, value: read($0.value, in: tree, changes)) }
  }

  /// Reads a value as it is written in a source; `nil` where it is not one.
  static func written(_ text: String) -> SourceValue? {
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "", text: "import NoticeModel\n\nlet value = \(text)\n"))
    guard diagnostics.isEmpty, tree.constants.count == 1 else { return nil }
    return read(tree.constants[0].value, in: tree)
  }
}
