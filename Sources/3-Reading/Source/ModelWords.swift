import NoticeModel

// What messages say of the types of the model: what a value of one is called, and what to write instead.

extension ValueType {
  /// What a message calls a value of it: "an e-mail address".
  var described: String {
    if isList { return "a list" }
    switch form {
    case .integer: return "a whole number"
    case .boolean: return "true or false"
    case .text: return "a text for readers"
    case .literal(let literal): return literal.described
    case .declared:
      return declaration?.form == .enumeration ? "one of the values of \(element)" : "`\(element)(…)`"
    }
  }

  /// What may follow the dot, for a type of which a value is written `.name`.
  var memberNames: [String] { isList ? [] : declaration?.cases.map(\.name) ?? [] }

  /// The members to choose from, where a value is one of them.
  var choices: String? {
    guard !isList, !isOptional, let model = declaration, model.form == .enumeration else { return nil }
    return model.choices
  }
}

extension Literal {
  var described: String {
    switch self {
    case .string: "a text in quotation marks"
    case .citation: "a law such as \"gdpr/6/1/f\""
    case .colour: "a colour such as \"#0b5fa5\""
    case .day: "a day such as \"2025-10-10\""
    case .email: "an e-mail address"
    case .enterpriseNumber: "an enterprise number"
    case .phone: "a telephone number"
    case .reference: "an identifier"
    case .webAddress: "an address on the web"
    }
  }
}

extension ModelField {
  /// What to write where it is missing; what has to be chosen is left open.
  var request: String {
    labelled(value.declaration?.form == .enumeration && !value.isList ? ".…" : value.example)
  }

  /// What it is, as the end of a message; empty when it speaks for itself.
  var explanation: String {
    let meaning = documentation
    return meaning.isEmpty ? "" : " (\(meaning.hasSuffix(".") ? String(meaning.dropLast()) : meaning))"
  }
}

extension ModelType {
  /// What to write when nothing is near enough to what was written.
  static let help = "docs/model.md names all values and their fields"

  /// The members to choose from, as a help.
  var choices: String {
    let names = cases.map(\.example)
    guard names.count > 12 else { return "one of \(names.joined(separator: ", "))" }
    return "one of \(names.prefix(12).joined(separator: ", ")) … (docs/model.md names them all)"
  }
}
