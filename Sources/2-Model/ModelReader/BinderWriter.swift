/// Writes the code that reads a syntax tree into the model: a shape (what may be written) and an
/// initialiser for each declared type.
package struct BinderWriter {
  package init() {}

  package func source(for types: [ModelType]) -> String {
    var out = generatedHeader + "\nimport NoticeModel\nimport Syntax\n"
    out += "\nextension Shape {\n"
    out += "  /// Types of which a value is written as a member, `.name`.\n"
    out += "  static let enumerations: [String: Shape] = [\n"
    for type in types where type.form == .enumeration { out += "    \(quoted(type.name)): \(type.name).shape,\n" }
    out += "  ]\n\n"
    out += "  /// Types of which a value is written with its name, `Name(…)`.\n"
    out += "  nonisolated(unsafe) static let structures: [String: any Bindable.Type] = [\n    \"Text\": Text.self,\n"
    for type in types where type.form == .structure { out += "    \(quoted(type.name)): \(type.name).self,\n" }
    out += "  ]\n}\n"
    for type in types {
      switch type.form {
      case .structure: out += structure(type)
      case .enumeration: out += enumeration(type)
      }
    }
    return out
  }

  private func structure(_ type: ModelType) -> String {
    var out = "\nextension \(type.name): Shaped {\n"
    out += "  static let shape = Shape(\n    name: \(quoted(type.name)), fields: \(fields(type.fields, indent: 4)))\n\n"
    out += "  init?(_ node: NodeID, _ binder: inout Binder) {\n"
    out += "    guard let call = binder.call(node, Self.shape) else { return nil }\n"
    out += isUniform(type) ? uniform(type) : single(type)
    out += "    place = binder.place(node)\n  }\n}\n"
    return out
  }

  private func single(_ type: ModelType) -> String {
    var out = ""
    for (index, field) in type.fields.enumerated() {
      out += "    let \(field.name): \(optional(field.type)) = binder.\(read(field, "call", index))\n"
    }
    out += "    guard !call.isBroken, " + type.fields.map { "let \($0.name)" }.joined(separator: ", ")
    out += " else { return nil }\n"
    return out + initialisation(type) { _, field in field.name }
  }

  /// Lists of words have so many fields that a way out behind each of them would take the compiler longer than all
  /// the rest: the ways out grow with the square of their number.
  private func isUniform(_ type: ModelType) -> Bool {
    type.fields.count > 20 && type.fields.allSatisfy { $0.defaultValue == nil && $0.type == type.fields[0].type }
  }

  private func uniform(_ type: ModelType) -> String {
    "    let values: [\(type.fields[0].type)]? = binder.required(call)\n"
      + "    guard !call.isBroken, let values else { return nil }\n"
      + initialisation(type) { index, _ in "values[\(index)]" }
  }

  private func initialisation(_ type: ModelType, _ value: (Int, ModelField) -> String) -> String {
    let values = type.fields.enumerated().map { index, field in
      field.unlabelled ? value(index, field) : "\(field.name): \(value(index, field))"
    }
    return "    self.init(\(values.joined(separator: ", ")))\n"
  }

  private func enumeration(_ type: ModelType) -> String {
    var out = "\nextension \(type.name): Shaped {\n"
    out += "  static let shape = Shape(\n    name: \(quoted(type.name)),\n    cases: [\n"
    for member in type.cases {
      out += "      Shape(\n        name: \(quoted(member.name)), fields: \(fields(member.values, indent: 8))),\n"
    }
    out += "    ])\n\n"
    out += "  init?(_ node: NodeID, _ binder: inout Binder) {\n"
    let call = type.cases.contains { !$0.values.isEmpty } ? "call" : "_"
    out += "    guard let (index, \(call)) = binder.member(node, Self.shape) else { return nil }\n"
    out += "    switch index {\n"
    for (index, member) in type.cases.enumerated() {
      out += index == type.cases.count - 1 ? "    default:\n" : "    case \(index):\n"
      if member.values.isEmpty {
        out += "      self = .\(member.name)\n"
        continue
      }
      for (position, value) in member.values.enumerated() {
        out += "      let \(local(value)): \(optional(value.type)) = binder.\(read(value, "call", position))\n"
      }
      out += "      guard !call.isBroken, " + member.values.map { "let \(local($0))" }.joined(separator: ", ")
      out += " else { return nil }\n"
      out += "      self = .\(member.name)("
      out += member.values.map { $0.unlabelled ? local($0) : "\($0.name): \(local($0))" }.joined(separator: ", ")
      out += ")\n"
    }
    out += "    }\n  }\n}\n"
    return out
  }

  /// A label such as `public` is a keyword and cannot name a constant.
  private func local(_ field: ModelField) -> String { field.unlabelled ? field.name : "\(field.name)Value" }

  private func optional(_ type: String) -> String { type.hasSuffix("?") ? "(\(type))?" : "\(type)?" }

  private func read(_ field: ModelField, _ call: String, _ index: Int) -> String {
    guard let value = field.defaultValue else { return "required(\(call), \(index))" }
    return "value(\(call), \(index), default: \(value))"
  }

  private func fields(_ fields: [ModelField], indent: Int) -> String {
    guard !fields.isEmpty else { return "[]" }
    let margin = String(repeating: " ", count: indent)
    let rows = fields.map { field in
      let label = field.unlabelled ? "nil" : quoted(field.name)
      let meaning = field.documentation.joined(separator: " ")
      return "\(margin)  Shape.Field(\n\(margin)    label: \(label), type: \(quoted(field.type)), "
        + "required: \(field.defaultValue == nil),\n\(margin)    meaning: \(quoted(meaning))),\n"
    }
    return "[\n" + rows.joined() + margin + "]"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
