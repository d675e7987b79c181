/// What may be written for a type of the model: its labels or its members, with their meaning.
struct Shape: Sendable {
  var name: String
  /// Fields of a structure, or associated values of a case.
  var fields: [Field] = []
  /// Cases of an enumeration.
  var cases: [Shape] = []

  struct Field: Sendable {
    /// `nil` for a value without a label.
    var label: String?
    /// Its type as declared.
    var type: String
    var required: Bool
    /// What it is, from its declaration.
    var meaning: String
  }
}

extension Shape.Field {
  /// What to write for it, as an example: `seat: Address(…)`.
  var example: String { labelled(Shape.example(of: type)) }

  /// What to write where it is missing; what has to be chosen is left open.
  var request: String {
    labelled(Shape.enumerations[elementType] == nil || type.hasPrefix("[") ? Shape.example(of: type) : ".…")
  }

  private func labelled(_ value: String) -> String { label.map { "\($0): \(value)" } ?? value }

  /// What it is, as the end of a message; empty when it speaks for itself.
  var explanation: String {
    meaning.isEmpty ? "" : " (\(meaning.hasSuffix(".") ? String(meaning.dropLast()) : meaning))"
  }

  /// The type of one value: without `?` and `[ ]`.
  var elementType: String { type.filter { !"?[]".contains($0) } }
}

extension Shape {
  /// What to write when nothing is near enough to what was written.
  static let help = "docs/model.md names all values and their fields"

  /// Types of which a value is written as a string.
  static let literals: Set<String> = [
    "Citation", "Colour", "Day", "Email", "EnterpriseNumber", "Phone", "Ref", "String", "WebAddress",
  ]

  /// What a value of a type looks like.
  static func example(of type: String) -> String {
    var type = type
    if type.hasSuffix("?") { type.removeLast() }
    if type.hasPrefix("[") {
      let element = String(type.dropFirst().dropLast())
      return "[\(example(of: element))]"
    }
    switch type {
    case "String": return "\"…\""
    case "Int": return "3"
    case "Bool": return "true"
    case "Text": return "Text(fr: \"…\", nl: \"…\", de: \"…\")"
    case "Day": return "\"2025-10-10\""
    case "Email": return "\"name@example.org\""
    case "Phone": return "\"+32 2 123 45 67\""
    case "WebAddress": return "\"https://…\""
    case "Colour": return "\"#0b5fa5\""
    case "EnterpriseNumber": return "\"0411.815.280\""
    case "Citation": return "\"gdpr/6/1/f\""
    default:
      if type.hasPrefix("Ref") { return "\"identifier\"" }
      return enumerations[type].map(\.firstExample) ?? "\(type)(…)"
    }
  }

  /// `.first`, `.second(…)`: a member as it is written.
  var memberExample: String {
    guard !fields.isEmpty else { return ".\(name)" }
    return ".\(name)(" + fields.map(\.example).joined(separator: ", ") + ")"
  }

  /// The first member that says something.
  private var firstExample: String { (cases.first { $0.name != "undeclared" } ?? self).memberExample }

  /// The members to choose from, as a help.
  var choices: String {
    let names = cases.map(\.memberExample)
    guard names.count > 12 else { return "one of \(names.joined(separator: ", "))" }
    return "one of \(names.prefix(12).joined(separator: ", ")) … (docs/model.md names them all)"
  }
}
