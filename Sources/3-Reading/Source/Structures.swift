import Diagnostics
import NoticeModel
import Syntax

/// `Name(…)` and `.name(…)`: the arguments of a value, sorted by its fields.
extension Binder {
  /// The arguments of a value, in the order of its fields; -1 where one was left out.
  struct Call {
    var fields: [ModelField]
    var slots: [NodeID]
    /// The field that the next argument is most likely for.
    var expected = 0
    /// Whether something is missing or wrong in its labels, so that no value comes of it.
    var isBroken = false
  }

  /// Reads `Name(…)`, field by field.
  mutating func structure(_ node: NodeID, _ model: ModelType) -> UntypedValue? {
    guard let position = model.textInLanguages, tree.hasLanguages(node) else {
      return call(node, model, model.fields).flatMap { values(of: $0) }.map { .fields($0, place(node)) }
    }
    let text = model.fields[position]
    // The languages stand in place of the text.
    if let other = tree.children(node).first(where: { tree.label($0) == text.label }) {
      let name = text.label.map { "\($0):" } ?? "it"
      report(
        "the languages of a text stand beside the text itself",
        help:
          "write \(name) alone, or \(Language.usual.map { "\($0.rawValue):" }.joined(separator: ", ")) without \(name)",
        tree.labelRange(other) ?? tree.range(other))
      return nil
    }
    let width = Binder.languages.count
    let fields = model.fields[..<position] + Binder.languages + model.fields[(position + 1)...]
    guard var values = call(node, model, Array(fields)).flatMap({ values(of: $0) }) else { return nil }
    let words = self.text(Array(values[position..<(position + width)]), node)
    values.replaceSubrange(position..<(position + width), with: [words])
    return .fields(values, place(node))
  }

  /// The values of the arguments, each by the type of its field; `nil` when one is wrong or missing.
  mutating func values(of call: Call) -> [UntypedValue]? {
    var values: [UntypedValue] = []
    values.reserveCapacity(call.slots.count)
    var isComplete = !call.isBroken
    for (index, slot) in call.slots.enumerated() {
      if slot < 0 {
        values.append(.nothing)
      } else if let value = read(slot, as: call.fields[index].value) {
        values.append(value)
      } else {
        isComplete = false
      }
    }
    return isComplete ? values : nil
  }

  /// Checks name and labels of `Name(…)` and sorts its arguments.
  mutating func call(_ node: NodeID, _ model: ModelType, _ fields: [ModelField]) -> Call? {
    guard tree.kind(node) == .call else {
      let isList = tree.kind(node) == .array
      reject(
        node, "`\(model.name)(…)` is expected here\(isList ? ", not a list" : "")",
        help: isList ? "write one \(model.name)(…) without [ ]" : "write \(model.name)(…)")
      return nil
    }
    guard !tree.name(node, is: model.name) else { return arguments(of: node, fields, owner: model.name) }
    let name = tree.name(node)
    guard !WordListForm.isStructure(name), nearest(to: name, among: [model.name]) != nil else {
      report(
        "`\(shown(name))` stands where `\(model.name)` is expected", help: "write \(model.name)(…)",
        tree.nameRange(node))
      return nil
    }
    report("there is no `\(shown(name))(…)`", help: "did you mean `\(model.name)`?", tree.nameRange(node))
    // What it holds is read all the same, so that its own mistakes are told in the same run.
    var call = arguments(of: node, fields, owner: model.name)
    call.isBroken = true
    return call
  }

  // MARK: - Members

  /// Reads `.name` or `.name(…)`.
  mutating func member(_ node: NodeID, _ model: ModelType) -> UntypedValue? {
    guard case .member(let hasArguments) = tree.kind(node) else {
      reject(node, "one of the values of \(model.name) is expected here", help: instead(of: node, model))
      return nil
    }
    guard let index = model.cases.firstIndex(where: { tree.name(node, is: $0.name) }) else {
      let name = tree.name(node)
      report(
        "`.\(shown(name))` is not one of the values of \(model.name)",
        help: nearest(to: name, among: model.cases.map(\.name)).map { "did you mean `.\($0)`?" }
          ?? "write \(model.choices)",
        tree.nameRange(node))
      return nil
    }
    let member = model.cases[index]
    if member.values.isEmpty {
      if hasArguments {
        report("`.\(member.name)` takes nothing in brackets", help: "write .\(member.name)", tree.range(node))
        return nil
      }
      return .member(index, [])
    }
    if !hasArguments || tree.children(node).first(where: { _ in true }) == nil {
      report("`.\(member.name)` says more in brackets", help: "write \(member.example)", tree.nameRange(node))
      return nil
    }
    let call = arguments(of: node, member.values, owner: ".\(member.name)")
    return values(of: call).map { .member(index, $0) }
  }

  /// What to write instead of a value that is no member.
  private func instead(of node: NodeID, _ model: ModelType) -> String {
    let names = model.cases.map(\.name)
    switch tree.kind(node) {
    case .string:
      let meant = nearest(to: tree.string(node), among: names)
      return meant.map { "did you mean `.\($0)`, with a dot and without quotation marks?" } ?? "write \(model.choices)"
    case .call:
      let meant = nearest(to: tree.name(node), among: names)
      return meant.map { "did you mean `.\($0)`, with a dot?" } ?? "write \(model.choices)"
    case .array: return "write one value without [ ]: \(model.choices)"
    default: return "write \(model.choices)"
    }
  }

  // MARK: - Strings

  /// A string that is written out; `nil` when it is something else, which is then reported.
  mutating func string(_ node: NodeID, for type: ValueType) -> String? {
    let help: String
    var expectation = "\(type.described) is expected here"
    switch tree.kind(node) {
    case .string: return tree.string(node)
    case .integer:
      expectation += ", not a number"
      let digits = shown(String(decoding: tree.file.bytes[tree.range(node)], as: UTF8.self))
      help =
        "write it in quotation marks\(type.form == .literal(.string) ? ": \"\(digits)\"" : ", as in \(type.example)")"
    case .call where tree.name(node, is: "Text"):
      expectation += ", the same in every language"
      help = "write \"…\" without Text( )"
    case .call where Literal(rawValue: tree.name(node)) != nil:
      help = "write \"…\" without \(tree.name(node))( )"
    case .member(hasArguments: false): help = "write \"\(shown(tree.name(node)))\", in quotation marks without the dot"
    case .array:
      expectation += ", not a list"
      help = "write it without [ ]"
    default: help = "write it in quotation marks, as in \(type.example)"
    }
    reject(node, expectation, help: help)
    return nil
  }
}
