import Diagnostics
import Syntax

/// `Name(…)` and `.name(…)`: the arguments of a value, sorted by its fields.
extension Binder {
  /// The arguments of a value, in the order of its fields; -1 where one was left out.
  struct Call {
    var shape: Shape
    var slots: [NodeID]
    /// Whether something is missing or wrong in its labels, so that no value comes of it.
    var isBroken = false
  }

  /// Checks name and labels of `Name(…)` and sorts its arguments.
  mutating func call(_ node: NodeID, _ shape: Shape) -> Call? {
    guard tree.kind(node) == .call else {
      let isList = tree.kind(node) == .array
      reject(
        node, "`\(shape.name)(…)` is expected here\(isList ? ", not a list" : "")",
        help: isList ? "write one \(shape.name)(…) without [ ]" : "write \(shape.name)(…)")
      return nil
    }
    guard !tree.name(node, is: shape.name) else { return arguments(of: node, shape, owner: shape.name) }
    let name = tree.name(node)
    guard Shape.structure(named: name) == nil, nearest(to: name, among: [shape.name]) != nil else {
      report(
        "`\(shown(name))` stands where `\(shape.name)` is expected", help: "write \(shape.name)(…)",
        tree.nameRange(node))
      return nil
    }
    report("there is no `\(shown(name))(…)`", help: "did you mean `\(shape.name)`?", tree.nameRange(node))
    // What it holds is read all the same, so that its own mistakes are told in the same run.
    var call = arguments(of: node, shape, owner: shape.name)
    call?.isBroken = true
    return call
  }

  mutating func required<T: Bindable>(_ call: Call, _ index: Int) -> T? {
    let slot = call.slots[index]
    return slot < 0 ? nil : read(slot)
  }

  /// The fields of a structure of which all are required and of one type, in their order.
  mutating func required<T: Bindable>(_ call: Call) -> [T]? {
    var values: [T] = []
    for index in call.slots.indices {
      guard let value: T = required(call, index) else { continue }
      values.append(value)
    }
    return values.count == call.slots.count ? values : nil
  }

  mutating func value<T: Bindable>(_ call: Call, _ index: Int, default defaultValue: T) -> T? {
    let slot = call.slots[index]
    return slot < 0 ? defaultValue : read(slot)
  }

  // MARK: - Members

  /// Finds the member of `.name` or `.name(…)`, with its arguments.
  mutating func member(_ node: NodeID, _ shape: Shape) -> (index: Int, call: Call)? {
    guard case .member(let hasArguments) = tree.kind(node) else {
      reject(node, "one of the values of \(shape.name) is expected here", help: instead(of: node, shape))
      return nil
    }
    guard let index = shape.cases.firstIndex(where: { tree.name(node, is: $0.name) }) else {
      let name = tree.name(node)
      report(
        "`.\(shown(name))` is not one of the values of \(shape.name)",
        help: nearest(to: name, among: shape.cases.map(\.name)).map { "did you mean `.\($0)`?" }
          ?? "write \(shape.choices)",
        tree.nameRange(node))
      return nil
    }
    let member = shape.cases[index]
    if member.fields.isEmpty {
      if hasArguments {
        report("`.\(member.name)` takes nothing in brackets", help: "write .\(member.name)", tree.range(node))
        return nil
      }
    } else if !hasArguments || tree.children(node).first(where: { _ in true }) == nil {
      report("`.\(member.name)` says more in brackets", help: "write \(member.memberExample)", tree.nameRange(node))
      return nil
    }
    guard let call = arguments(of: node, member, owner: ".\(member.name)") else { return nil }
    return (index, call)
  }

  /// What to write instead of a value that is no member.
  private func instead(of node: NodeID, _ shape: Shape) -> String {
    let names = shape.cases.map(\.name)
    switch tree.kind(node) {
    case .string:
      let meant = nearest(to: tree.string(node), among: names)
      return meant.map { "did you mean `.\($0)`, with a dot and without quotation marks?" } ?? "write \(shape.choices)"
    case .call:
      let meant = nearest(to: tree.name(node), among: names)
      return meant.map { "did you mean `.\($0)`, with a dot?" } ?? "write \(shape.choices)"
    case .array: return "write one value without [ ]: \(shape.choices)"
    default: return "write \(shape.choices)"
    }
  }

  // MARK: - Strings

  /// A string that is written out; `nil` when it is something else, which is then reported.
  mutating func string<T: Bindable>(_ node: NodeID, for type: T.Type) -> String? {
    let help: String
    var expectation = "\(T.described) is expected here"
    switch tree.kind(node) {
    case .string: return tree.string(node)
    case .integer:
      expectation += ", not a number"
      let digits = shown(String(decoding: tree.file.bytes[tree.range(node)], as: UTF8.self))
      help = "write it in quotation marks\(T.self == String.self ? ": \"\(digits)\"" : ", as in \(T.example)")"
    case .call where tree.name(node, is: "Text"):
      expectation += ", the same in every language"
      help = "write \"…\" without Text( )"
    case .call where Shape.literals.contains(tree.name(node)):
      help = "write \"…\" without \(tree.name(node))( )"
    case .member(hasArguments: false): help = "write \"\(shown(tree.name(node)))\", in quotation marks without the dot"
    case .array:
      expectation += ", not a list"
      help = "write it without [ ]"
    default: help = "write it in quotation marks, as in \(T.example)"
    }
    reject(node, expectation, help: help)
    return nil
  }
}
