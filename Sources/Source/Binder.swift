import Diagnostics
import NoticeModel
import Syntax

/// Reads the values of one source into the model, and reports whatever does not fit.
struct Binder {
  let tree: Tree
  /// Index of the file in its site, for the places of values.
  let fileIndex: Int32
  var diagnostics: [Diagnostic] = []
  private let constants: [String: NodeID]
  /// Constants whose values are being read, to notice those that need themselves.
  private var open: Set<String> = []

  init(_ tree: Tree, fileIndex: Int32) {
    self.tree = tree
    self.fileIndex = fileIndex
    constants = Dictionary(tree.constants.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Identifier of what the binder reports: allowed, but not a value this field takes.
  static let rule = "SRC-VALUE"

  // MARK: - Reporting

  mutating func report(_ message: String, help: String? = nil, _ range: Range<Int>) {
    let diagnostic = Diagnostic(rule: Binder.rule, message, help: help, at: tree.file.location(range))
    // A constant that is used twice is read twice; its mistakes are told once.
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Reports that a value is not of the kind expected; silent for what the parser has reported.
  mutating func reject(_ node: NodeID, _ message: String, help: String?) {
    guard tree.kind(node) != .invalid else { return }
    report(message, help: help, tree.range(node))
  }

  func place(_ node: NodeID) -> Place { Place(file: fileIndex, node: node) }

  // MARK: - Constants

  /// The value itself, where a node names a constant; `nil` when there is none, which is then reported.
  mutating func resolved(_ node: NodeID) -> NodeID? {
    var node = node
    var seen: Set<String> = []
    while tree.kind(node) == .name {
      let name = tree.name(node)
      guard let value = constants[name] else {
        reportUnknown(name, node)
        return nil
      }
      guard seen.insert(name).inserted, !open.contains(name) else {
        reportCircle(name, node)
        return nil
      }
      node = value
    }
    return node
  }

  private mutating func reportUnknown(_ name: String, _ node: NodeID) {
    let help: String
    if let meant = nearestName(to: name, among: constants.keys.sorted()) {
      help = "did you mean `\(meant)`?"
    } else {
      help =
        "write the value itself (a text stands in quotation marks, a member begins with a dot), "
        + "or add let \(name) = …"
    }
    report("there is no constant `\(name)` in this file", help: help, tree.range(node))
  }

  private mutating func reportCircle(_ name: String, _ node: NodeID) {
    report(
      "the constant `\(name)` needs itself", help: "write the value out in one of the two places", tree.range(node))
  }

  /// Follows a constant while `body` reads its value, so that a circle of constants is noticed.
  private mutating func following<T>(_ node: NodeID, _ body: (inout Binder, NodeID) -> T?) -> T? {
    guard tree.kind(node) == .name else { return body(&self, node) }
    let name = tree.name(node)
    guard let value = resolved(node) else { return nil }
    let isFirst = open.insert(name).inserted
    defer { if isFirst { open.remove(name) } }
    return body(&self, value)
  }

  /// The value of a constant of the file, such as `notice`; reported when it is missing.
  mutating func constant<T: Bindable>(_ name: String, as type: T.Type, example: String) -> T? {
    guard let constant = tree.constants.first(where: { $0.name == name }) else {
      let help = nearestName(to: name, among: tree.constants.map(\.name)).map {
        "did you mean `\(name)` where it says `\($0)`?"
      }
      report("this file declares no `\(name)`", help: help ?? "write let \(name) = \(example)", 0..<0)
      return nil
    }
    return T(constant.value, &self)
  }

  // MARK: - Strings

  /// A plain string; `nil` when it is something else, which is then reported.
  mutating func string(_ node: NodeID, _ expectation: String) -> String? {
    guard let node = resolved(node) else { return nil }
    guard tree.kind(node) == .string else {
      reject(node, "\(expectation) is expected here", help: "write it between quotation marks: \"…\"")
      return nil
    }
    return tree.string(node)
  }

  // MARK: - Structures

  /// The arguments of a value, in the order of its fields; -1 where one was left out.
  struct Call {
    var node: NodeID
    var shape: Shape
    var slots: [NodeID]
    /// Whether something is missing or wrong in its labels, so that no value comes of it.
    var isBroken = false
  }

  /// Checks name and labels of `Name(…)` and sorts its arguments.
  mutating func call(_ node: NodeID, _ shape: Shape) -> Call? {
    guard let node = resolved(node) else { return nil }
    guard tree.kind(node) == .call else {
      reject(node, "a value `\(shape.name)` is expected here", help: "write \(shape.name)(…)")
      return nil
    }
    guard tree.name(node, is: shape.name) else {
      let name = tree.name(node)
      let slip = nearestName(to: name, among: [shape.name])
      report(
        "`\(name)` does not belong here: `\(shape.name)` is expected",
        help: slip.map { "did you mean `\($0)`?" } ?? "write \(shape.name)(…)", tree.nameRange(node))
      return nil
    }
    return arguments(of: node, shape, owner: shape.name)
  }

  mutating func required<T: Bindable>(_ call: Call, _ index: Int) -> T? {
    let slot = call.slots[index]
    guard slot >= 0 else { return nil }
    return following(slot) { binder, node in T(node, &binder) }
  }

  mutating func value<T: Bindable>(_ call: Call, _ index: Int, default defaultValue: T) -> T? {
    let slot = call.slots[index]
    guard slot >= 0 else { return defaultValue }
    return following(slot) { binder, node in T(node, &binder) }
  }

  // MARK: - Enumerations

  /// Finds the member of `.name` or `.name(…)`, with its arguments.
  mutating func member(_ node: NodeID, _ shape: Shape) -> (index: Int, call: Call)? {
    guard let node = resolved(node) else { return nil }
    guard case .member(let hasArguments) = tree.kind(node) else {
      reject(node, "one of the values of \(shape.name) is expected here", help: choices(shape))
      return nil
    }
    guard let index = shape.cases.firstIndex(where: { tree.name(node, is: $0.name) }) else {
      let meant = nearestName(to: tree.name(node), among: shape.cases.map(\.name))
      report(
        "`.\(tree.name(node))` is not one of the values of \(shape.name)",
        help: meant.map { "did you mean `.\($0)`?" } ?? choices(shape), tree.nameRange(node))
      return nil
    }
    let member = shape.cases[index]
    if member.fields.isEmpty {
      if hasArguments {
        report("`.\(member.name)` takes nothing in brackets", help: "write .\(member.name)", tree.range(node))
        return nil
      }
    } else if !hasArguments {
      report(
        "`.\(member.name)` says more in brackets", help: "write \(member.memberExample)", tree.nameRange(node))
      return nil
    }
    guard let call = arguments(of: node, member, owner: ".\(member.name)") else { return nil }
    return (index, call)
  }

  private func choices(_ shape: Shape) -> String {
    let names = shape.cases.map(\.memberExample)
    guard names.count > 12 else { return "write one of \(names.joined(separator: ", "))" }
    return "write one of \(names.prefix(12).joined(separator: ", ")) … (\(names.count) in all)"
  }
}
