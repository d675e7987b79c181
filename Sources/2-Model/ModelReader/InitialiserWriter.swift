import NoticeModel

/// Writes the public initialisers that an editor completes: one argument per declared field.
package struct InitialiserWriter {
  private let types: [ModelType]
  private let languages: [String]

  package init(_ types: [ModelType]) {
    self.types = types
    languages = types.first { $0.name == "Language" }?.cases.map(\.name) ?? []
  }

  package var source: String {
    var out = GeneratedSource()
    for type in types where type.form == .structure {
      out.line("\nextension \(type.name) {")
      out.list("public init(", type.fields.map(parameter), "\n) {", indent: 2)
      for field in type.fields { out.line("    self.\(field.name) = \(field.name)") }
      out.line("  }")
      if type.fields.contains(where: \.isInLanguages) { lighter(type, &out) }
      out.line("}")
    }
    text(&out)
    return out.text
  }

  private func parameter(_ field: ModelField) -> String {
    let label = field.unlabelled ? "_ \(field.name)" : field.name
    return "\(label): \(field.type)\(field.defaultValue.map { " = \($0)" } ?? "")"
  }

  /// A value that is little more than a text takes the languages of the text.
  private func lighter(_ type: ModelType, _ out: inout GeneratedSource) {
    out.line()
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
}
