import NoticeModel

/// Writes the public initialisers that an editor completes: one argument per declared field.
package struct InitialiserWriter {
  package init() {}

  package func source(for types: [ModelType]) -> String {
    var out = GeneratedSource()
    for type in types where type.form == .structure {
      out.line("\nextension \(type.name) {")
      let parameters = type.fields.map { field in
        let label = field.unlabelled ? "_ \(field.name)" : field.name
        return "\(label): \(field.type)\(field.defaultValue.map { " = \($0)" } ?? "")"
      }
      out.list("public init(", parameters, "\n) {", indent: 2)
      for field in type.fields { out.line("    self.\(field.name) = \(field.name)") }
      out.line("  }\n}")
    }
    if let language = types.first(where: { $0.name == "Language" }) { text(in: language.cases.map(\.name), &out) }
    return out.text
  }

  /// A text is written with a label for each language.
  private func text(in languages: [String], _ out: inout GeneratedSource) {
    out.line("\nextension Text {")
    out.list("public init(", languages.map { "\($0): String? = nil" }, "\n) {", indent: 2)
    out.list("self.init(wordings: [", languages.map { "(.\($0), \($0))" }, "])", indent: 4)
    out.line("  }\n}")
  }
}
