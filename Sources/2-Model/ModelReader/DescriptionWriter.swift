import NoticeModel

/// Writes the description of each declared type, and how its values become untyped ones and are made from them.
package struct DescriptionWriter {
  package init() {}

  package func source(for types: [ModelType]) -> String {
    var out = GeneratedSource()
    out.line("\nextension ModelDescription {")
    out.line("  /// Every type that the model declares, in the order of its files.")
    out.line("  package static let types: [ModelType] = [")
    var rows = GeneratedRows(indent: 4)
    for type in types { rows.add("\(type.name).description,") }
    out.line(rows.text + "\n  ]\n}")
    for type in types {
      switch type.form {
      case .structure: structure(type, &out)
      case .enumeration: enumeration(type, &out)
      }
    }
    return out.text
  }

  // MARK: - Structures

  private func structure(_ type: ModelType, _ out: inout GeneratedSource) {
    out.line("\nextension \(type.name): DescribedStructure {")
    out.line("  package enum Field: String, FieldName {")
    var names = GeneratedRows(indent: 4)
    for (index, field) in type.fields.enumerated() {
      names.add((index == 0 ? "case " : "") + field.name + (index == type.fields.count - 1 ? "" : ","))
      if index == 0 { names.indent(by: 2) }
    }
    out.line(names.text + "\n  }")
    opening(type, &out)
    out.line("    fields: [")
    for field in type.fields { out.list(".init(", arguments(field), "),", indent: 6) }
    out.line("    ])")
    out.line("  package init(from parts: inout UntypedValue.Parts) {")
    out.list("self.init(", type.fields.map { taken($0) }, ")", indent: 4)
    out.line("  }\n  package var untypedFields: [UntypedValue] {")
    out.list("[", type.fields.map { "\($0.name).untyped" }, "\n]", indent: 4)
    out.line("  }\n}")
  }

  /// A field of which leaving it out means what its type makes of nothing needs no default here.
  private func taken(_ field: ModelField) -> String {
    var value = "parts()"
    if let defaultValue = field.defaultValue, !["nil", "[]", "false"].contains(defaultValue) {
      value = "parts(or: \(defaultValue))"
    }
    return field.unlabelled ? value : "\(field.name): \(value)"
  }

  // MARK: - Enumerations

  private func enumeration(_ type: ModelType, _ out: inout GeneratedSource) {
    let isPlain = type.cases.allSatisfy(\.values.isEmpty)
    out.line("\nextension \(type.name): \(isPlain ? "PlainChoice" : "Described") {")
    opening(type, &out)
    out.line("    cases: [")
    var short = GeneratedRows(indent: 6)
    for member in type.cases {
      guard !member.documentation.isEmpty || !member.values.isEmpty else {
        short.add(".init(\(quoted(member.name))),")
        continue
      }
      if !short.text.isEmpty { out.line(short.text) }
      short = GeneratedRows(indent: 6)
      let values = member.values.map { ".init(\(arguments($0).joined(separator: ", ")))" }
      out.list(
        ".init(",
        [quoted(member.name)] + (member.documentation.isEmpty ? [] : [quoted(member.documentation)])
          + (values.isEmpty ? [] : ["values: [\(values.joined(separator: ", "))]"]), "),", indent: 6)
    }
    if !short.text.isEmpty { out.line(short.text) }
    out.line("    ])")
    if !isPlain { conversions(type, &out) }
    out.line("}")
  }

  private func conversions(_ type: ModelType, _ out: inout GeneratedSource) {
    out.line("  package init(untyped value: UntypedValue) {")
    out.line("    var parts = value.parts")
    out.line("    switch value.memberIndex {")
    for (index, member) in type.cases.enumerated() {
      let values = member.values.map { $0.unlabelled ? "parts()" : "\($0.name): parts()" }
      let pattern = index == type.cases.count - 1 ? "default" : "case \(index)"
      let list = values.isEmpty ? "" : "(\(values.joined(separator: ", ")))"
      out.line("    \(pattern): self = .\(member.name)\(list)")
    }
    out.line("    }\n  }\n  package var untyped: UntypedValue {\n    switch self {")
    for (index, member) in type.cases.enumerated() {
      let names = zip("abcdefgh", member.values).map { letter, _ in String(letter) }
      let pattern = names.isEmpty ? "" : "(\(names.map { "let \($0)" }.joined(separator: ", ")))"
      let values = names.map { "\($0).untyped" }.joined(separator: ", ")
      out.line("    case .\(member.name)\(pattern): .member(\(index), [\(values)])")
    }
    out.line("    }\n  }")
  }

  // MARK: - Descriptions

  private func opening(_ type: ModelType, _ out: inout GeneratedSource) {
    out.line("  package static let description = ModelType(")
    var rows = GeneratedRows(indent: 4)
    for name in [type.name, type.documentation] { rows.add(quoted(name) + ",") }
    out.line(rows.text)
  }

  private func arguments(_ field: ModelField) -> [String] {
    var items = [quoted(field.name), quoted(field.type)]
    if let value = field.defaultValue { items.append("or: \(quoted(value))") }
    if !field.documentation.isEmpty { items.append(quoted(field.documentation)) }
    if field.unlabelled { items.append("unlabelled: true") }
    if field.isInLanguages { items.append("isInLanguages: true") }
    if !field.isFrozen { items.append("isFrozen: false") }
    return items
  }
}
