import Diagnostics
import NoticeModel
import Syntax

/// Reads the values of one source into the model, and reports whatever does not fit.
struct Binder {
  let tree: Tree
  /// Index of the file in its site, for the places of values.
  let fileIndex: Int32
  let constants: Constants
  /// The values of the constants that have been read; each is read once.
  private var values: [Int: UntypedValue] = [:]
  private var isRead: Set<Int> = []
  private var collector: DiagnosticCollector

  init(_ tree: Tree, fileIndex: Int32) {
    self.tree = tree
    self.fileIndex = fileIndex
    collector = DiagnosticCollector(tree.file)
    constants = Constants(tree, &collector)
    for index in tree.constants.indices { readConstant(index) }
  }

  /// Identifier of what the binder reports: allowed, but not a value this field takes.
  static let rule = RuleID.sourceValue

  // MARK: - Reporting

  var diagnostics: [Diagnostic] { collector.diagnostics }

  mutating func report(_ message: String, help: String, _ range: Range<Int>, rule: RuleID = Binder.rule) {
    collector.report(rule: rule, message, help: help, at: range)
  }

  /// Reports that a value is not of the kind expected; silent for what the parser has reported.
  mutating func reject(_ node: NodeID, _ message: String, help: String) {
    guard tree.kind(node) != .invalid else { return }
    report(message, help: help, tree.range(node))
  }

  /// The name that was meant; not searched for when nobody would read it.
  func nearest(to name: String, among names: [String]) -> String? {
    collector.isFull ? nil : nearestName(to: name, among: names)
  }

  func place(_ node: NodeID) -> Place { Place(file: fileIndex, node: node) }

  // MARK: - Values

  /// Reads a value, be it written out or the name of a constant; `nil` when it is wrong, which has then been reported.
  mutating func read(_ node: NodeID, as type: ValueType) -> UntypedValue? {
    guard tree.kind(node) == .name else { return written(node, as: type) }
    guard let index = tree.constant(named: node) else {
      reportUnknown(node, members: type.memberNames, example: type.example)
      return nil
    }
    guard let found = constants.types[index] else { return nil }
    guard found == type.withoutOptional else {
      reportType(node, found, type)
      return nil
    }
    return value(of: index)
  }

  /// Reads a value that is written out.
  mutating func written(_ node: NodeID, as type: ValueType) -> UntypedValue? {
    if type.isList { return list(node, of: type.ofElement) }
    switch type.form {
    case .integer: return integer(node)
    case .boolean: return boolean(node)
    case .text: return text(node)
    case .literal(let literal): return self.literal(node, literal, type)
    case .declared:
      if let form = WordListForm.named(type.element) {
        return type.element == form.entry ? word(node, of: form) : formerWords(node, of: form)
      }
      guard let model = type.declaration else { return nil }
      return model.form == .structure ? structure(node, model) : member(node, model)
    }
  }

  /// `true` or `false`, where that was written in another language than Swift's.
  private static func truth(_ word: String) -> String? {
    switch word.lowercased() {
    case "true", "vrai", "oui", "waar", "ja", "wahr", "yes": "true"
    case "false", "faux", "non", "onwaar", "nee", "falsch", "nein", "no": "false"
    default: nil
    }
  }

  /// Reports a name that no constant has. What was meant is searched among them, and among the members that
  /// would fit here.
  mutating func reportUnknown(_ node: NodeID, members: [String] = [], example: String) {
    let name = tree.name(node)
    guard !tree.isSkipped(name) else { return }
    let written = shown(name)
    let help: String
    if ["true", "true or false"].contains(example), let word = Self.truth(name) {
      help = "write \(word)"
    } else if let meant = nearest(to: name, among: tree.constants.map(\.name)) {
      help = "did you mean `\(shown(meant))`?"
    } else if let meant = nearest(to: name, among: members) {
      help = "did you mean `.\(meant)`, with a dot?"
    } else {
      help = "write \(example)\(members.isEmpty ? ", or declare let \(written) = …" : ", or another value with a dot")"
    }
    report("there is no constant `\(written)` in this file", help: help, tree.range(node))
  }

  /// Reports a constant that holds something else than what is expected where it is named.
  private mutating func reportType(_ node: NodeID, _ type: String, _ expected: ValueType) {
    let name = shown(tree.name(node))
    let help: String
    if type == ValueType.string.name, expected.form == .text, !expected.isList {
      help = "write Text(\(name))"
    } else if expected.withoutOptional == "[\(type)]" {
      help = "write [\(name)]"
    } else if type == ValueType.string.name, expected.isLiteral {
      help = "write the text itself here, as in \(expected.example): a constant of plain text cannot stand for it"
    } else {
      help = "write \(expected.example)"
    }
    report(
      "`\(name)` holds \(Binder.described(type)), and \(expected.described) is expected here", help: help,
      tree.range(node))
  }

  /// What a type of a constant is called in a message.
  static func described(_ type: String) -> String {
    switch type {
    case "String": return "a plain text"
    case "Int": return "a number"
    case "Bool": return "true or false"
    default: return type.hasPrefix("[") ? "a list" : "`\(type)(…)`"
    }
  }

  // MARK: - Constants

  mutating func value(of index: Int) -> UntypedValue? {
    readConstant(index)
    return values[index]
  }

  private mutating func readConstant(_ index: Int) {
    guard isRead.insert(index).inserted else { return }
    let constant = tree.constants[index]
    if WordListForm.isStructure(constant.name) || ModelDescription.type(named: constant.name) != nil {
      report(
        "`\(constant.name)` is the name of a type and cannot name a constant",
        help: "begin the name with a small letter: \(constant.name.prefix(1).lowercased())\(constant.name.dropFirst())",
        constant.nameRange)
    }
    values[index] = unbound(constant.value)
  }

  /// The value of a constant of the file, such as `notice`; reported when it is missing or something else.
  mutating func constant<Value: ModelValue>(_ name: String, as expected: Value.Type) -> Value? {
    let wanted = expected.type
    guard let index = tree.constant(named: name) else {
      guard !tree.isSkipped(name) else { return nil }
      let slip = nearest(to: name, among: tree.constants.map(\.name))
      report(
        "this file declares no `\(name)`",
        help: slip.map { "did you mean `\(name)` where it says `\(shown($0))`?" }
          ?? "write import NoticeModel, and let \(name) = \(wanted.example)", 0..<0)
      return nil
    }
    guard let type = constants.types[index] else { return nil }
    guard type == wanted.name else {
      report(
        "`\(name)` holds \(Binder.described(type)), and \(wanted.described) is expected in this file",
        help: "write let \(name) = \(wanted.example)", tree.range(tree.constants[index].value))
      return nil
    }
    return value(of: index).map { Value(untyped: $0) }
  }
}
