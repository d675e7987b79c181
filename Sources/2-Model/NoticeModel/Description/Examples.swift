// What to write for a value, as an example: in messages, where parts are left open with `…`, and in `docs/model.md`,
// where an example is a whole value.

extension ValueType {
  /// What a value looks like.
  package var example: String {
    example(ofText: Text.form()) { _ in "\(element)(…)" }
  }

  /// A value that is read as it stands, with no more in it than must be.
  package var wholeExample: String { example(ofText: "\"…\"") { $0.smallestExample } }

  private func example(ofText: String, ofStructure: (ModelType) -> String) -> String {
    if isList { return "[\(ofElement.example(ofText: ofText, ofStructure: ofStructure))]" }
    switch form {
    case .integer: return "3"
    case .boolean: return "true"
    case .text: return ofText
    case .literal(let literal): return literal.example
    case .declared:
      guard let model = declaration else { return "\(element)(…)" }
      guard model.form == .enumeration else { return ofStructure(model) }
      // The first member that says something.
      let member = model.cases.first { $0.name != "undeclared" } ?? model.cases[0]
      return member.written { $0.example(ofText: ofText, ofStructure: ofStructure) }
    }
  }
}

extension Literal {
  package var example: String {
    switch self {
    case .string: "\"…\""
    case .citation: "\"gdpr/6/1/f\""
    case .colour: "\"#0b5fa5\""
    case .day: "\"2025-10-10\""
    case .email: "\"name@example.org\""
    case .enterpriseNumber: "\"0411.815.280\""
    case .phone: "\"+32 2 123 45 67\""
    case .reference: "\"identifier\""
    case .webAddress: "\"https://…\""
    }
  }
}

extension ModelField {
  /// What to write for it, as an example: `seat: Address(…)`.
  package var example: String { labelled(value.example) }

  /// The value behind its label, where it has one.
  package func labelled(_ value: String) -> String { label.map { "\($0): \(value)" } ?? value }
}

extension ModelCase {
  /// `.first`, `.second(…)`: a member as it is written.
  package var example: String { written(\.example) }

  /// A member that is read as it stands.
  package var wholeExample: String { written(\.wholeExample) }

  fileprivate func written(_ value: (ValueType) -> String) -> String {
    let values = values.map { $0.labelled(value($0.value)) }
    return values.isEmpty ? ".\(name)" : ".\(name)(\(values.joined(separator: ", ")))"
  }
}

extension ModelType {
  /// `Name(…)` with the fields that are required; where none is, with the one that is soonest written.
  fileprivate var smallestExample: String {
    let asked = Self.asked[name] ?? []
    var examples = fields.filter { $0.isRequired || asked.contains($0.label ?? "") }
      .map { $0.labelled($0.value.wholeExample) }
    if examples.isEmpty {
      let others = fields.map { $0.labelled($0.value.wholeExample) }
      examples = others.min { $0.count < $1.count }.map { [$0] } ?? []
    }
    return "\(name)(\(examples.joined(separator: ", ")))"
  }

  /// Fields that may be left out, but not all of them: a rule asks for one, which is shown.
  private static let asked = ["LimitedRight": ["purposes"]]

  /// `Name(…)` with every field, one on each line.
  package var completeExample: String {
    let lines = fields.map {
      "  \($0.isInLanguages ? Text.labels() : $0.labelled($0.value.wholeExample))"
    }
    return "\(name)(\n\(lines.joined(separator: ",\n"))\n)"
  }
}
