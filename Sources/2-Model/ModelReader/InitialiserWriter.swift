/// Writes the public initialisers that an editor completes: one argument per declared field.
package struct InitialiserWriter {
  package init() {}

  package func source(for types: [ModelType]) -> String {
    var out = generatedHeader
    for type in types where type.form == .structure {
      out += "\nextension \(type.name) {\n  public init(\n"
      out += type.fields.map { field in
        let label = field.unlabelled ? "_ \(field.name)" : field.name
        let defaultValue = field.defaultValue.map { " = \($0)" } ?? ""
        return "    \(label): \(field.type)\(defaultValue)"
      }.joined(separator: ",\n")
      out += "\n  ) {\n"
      for field in type.fields { out += "    self.\(field.name) = \(field.name)\n" }
      out += "  }\n}\n"
    }
    return out
  }
}

let generatedHeader = """
  // Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

  """
