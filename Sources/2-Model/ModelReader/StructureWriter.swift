import NoticeModel

/// Writes for each structure its description, the public initialiser that an editor completes (one argument for each
/// declared field), and how its values become untyped ones and are made from them.
struct StructureWriter {
  private let types: [ModelType]
  private let languages: [String]

  init(_ types: [ModelType]) {
    self.types = types
    languages = types.first { $0.name == "Language" }?.cases.map(\.name) ?? []
  }

  var source: String {
    var out = GeneratedSource()
    for type in types where type.form == .structure {
      out.line("\nextension \(type.name): DescribedStructure {")
      names(type, &out)
      out.description(of: type, "fields: [")
      out.table(type.fields.map { ($0.declaration, $0.documentation) }, "])")
      initialiser(type, &out)
      if type.fields.contains(where: \.isInLanguages) { initialiserInLanguages(type, &out) }
      conversions(type, &out)
      out.line("}")
    }
    text(&out)
    return out.text
  }

  // MARK: - Initialisers

  private func initialiser(_ type: ModelType, _ out: inout GeneratedSource) {
    out.list("public init(", type.fields.map(parameter), "\n) {", indent: 2)
    for field in type.fields { out.line("    self.\(field.name) = \(field.name)") }
    out.line("  }")
  }

  private func parameter(_ field: ModelField) -> String {
    let label = field.unlabelled ? "_ \(field.name)" : field.name
    return "\(label): \(field.type)\(field.defaultValue.map { " = \($0)" } ?? "")"
  }

  /// A value that is little more than a text takes the languages of the text.
  private func initialiserInLanguages(_ type: ModelType, _ out: inout GeneratedSource) {
    out.list(
      "public init(", type.fields.flatMap { $0.isInLanguages ? inLanguages : [parameter($0)] }, "\n) {", indent: 2)
    let values = type.fields.map { field in
      let text = "Text(\(languages.map { "\($0): \($0)" }.joined(separator: ", ")))"
      return field.labelled(field.isInLanguages ? text : field.name)
    }
    out.list("self.init(", values, ")", indent: 4)
    out.line("  }")
  }

  private var inLanguages: [String] { languages.map { "\($0): String? = nil" } }

  private func text(_ out: inout GeneratedSource) {
    out.line("\nextension Text {")
    out.list("public init(", inLanguages, "\n) {", indent: 2)
    out.list("self.init(wordings: [", languages.map { "(.\($0), \($0))" }, "])", indent: 4)
    out.line("  }\n}")
    out.line("\nextension WordEntry {")
    out.list("public init(", ["_ key: Key"] + inLanguages, "\n) {", indent: 2)
    out.list("self.init(key, Text(", languages.map { "\($0): \($0)" }, "))", indent: 4)
    out.line("  }\n}")
  }

  // MARK: - Fields

  private func names(_ type: ModelType, _ out: inout GeneratedSource) {
    let whole = "  package enum Field: String, FieldName { case \(type.fields.map(\.name).joined(separator: ", ")) }"
    guard whole.count > GeneratedSource.width else { return out.line(whole) }
    out.line("  package enum Field: String, FieldName {")
    var names = GeneratedRows(indent: 4)
    for (index, field) in type.fields.enumerated() {
      names.add((index == 0 ? "case " : "") + field.name + (index == type.fields.count - 1 ? "" : ","))
      if index == 0 { names.indent(by: 2) }
    }
    out.line(names.text + "\n  }")
  }

  private func conversions(_ type: ModelType, _ out: inout GeneratedSource) {
    let taken = type.fields.map(taken)
    let whole = "  package init(from parts: inout Parts) { self.init(\(taken.joined(separator: ", "))) }"
    if whole.count <= GeneratedSource.width {
      out.line(whole)
    } else {
      out.line("  package init(from parts: inout Parts) {")
      out.list("self.init(", taken, ")", indent: 4)
      out.line("  }")
    }
    out.line("  package var untypedFields: [UntypedValue] {")
    for field in type.fields { out.line("    \(field.name)") }
    out.line("  }")
  }

  /// Where a field is left out, its type gives the value (an empty list, `nil`): then no default is written here.
  private func taken(_ field: ModelField) -> String {
    let value = field.defaultValue.flatMap { ["nil", "[]", "false"].contains($0) ? nil : "parts(or: \($0))" }
    return field.labelled(value ?? "parts()")
  }
}
