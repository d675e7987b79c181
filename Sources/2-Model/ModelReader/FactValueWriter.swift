/// Writes the code that turns the facts of a notice into JSON and back: for each type that a notice can hold, the
/// image of a value and an initialiser that reads it.
///
/// It is not the binder that reads them back: what was released must stay readable when sources are later checked
/// more strictly.
package struct FactValueWriter {
  package init() {}

  package func source(for types: [ModelType]) -> String {
    let held = FactValueWriter.held(by: "Notice", among: types)
    var out = generatedHeader + "\nimport JSON\nimport NoticeModel\n"
    for type in types where held.contains(type.name) {
      switch type.form {
      case .structure: out += structure(type)
      case .enumeration: out += enumeration(type)
      }
    }
    return out
  }

  /// The names of the types that a value of a type may hold, in fields that are frozen.
  package static func held(by name: String, among types: [ModelType]) -> Set<String> {
    let table = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })
    var held: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let type = table[next], held.insert(next).inserted else { continue }
      let fields = type.fields.filter(\.isFrozen) + type.cases.flatMap(\.values)
      waiting += fields.map { $0.type.filter { !"[]?".contains($0) } }
    }
    return held
  }

  private func structure(_ type: ModelType) -> String {
    let fields = type.fields.filter(\.isFrozen)
    var out = "\nextension \(type.name): FactValue {\n  package var image: JSONValue {\n"
    out += "    var members = FactMembers()\n"
    for field in fields {
      let isLeftOut = ["nil", "[]", "false", ".undeclared"].contains(field.defaultValue ?? "")
      out += "    members.add(\"\(field.name)\", self.\(field.name).image, orNothing: \(isLeftOut))\n"
    }
    out += "    return .object(members.list)\n  }\n\n  package init(_ fact: Fact) throws(FactFault) {\n"
    out += "    let fields = try fact.fields(of: \"\(type.name)\", [\(names(fields))])\n"
    for field in fields { out += "    let \(field.name): \(field.type) = \(read(field))\n" }
    out += "    self.init(\n"
    out += fields.map { "      " + ($0.unlabelled ? $0.name : "\($0.name): \($0.name)") }.joined(separator: ",\n")
    return out + ")\n  }\n}\n"
  }

  private func read(_ field: ModelField) -> String {
    "try fields.value(\"\(field.name)\"" + (field.defaultValue.map { ", default: \($0))" } ?? ")")
  }

  private func enumeration(_ type: ModelType) -> String {
    var out = "\nextension \(type.name): FactValue {\n  package var image: JSONValue {\n    switch self {\n"
    for member in type.cases {
      guard !member.values.isEmpty else {
        out += "    case .\(member.name): return .string(\"\(member.name)\")\n"
        continue
      }
      let bound = member.values.indices.map { "let value\($0)" }.joined(separator: ", ")
      let images = member.values.enumerated().map { index, value in
        value.unlabelled ? "value\(index).image" : "(\"\(value.name)\", value\(index).image)"
      }.joined(separator: ", ")
      let image: String
      if !member.values[0].unlabelled {
        image = ".object([\(images)])"
      } else {
        image = member.values.count == 1 ? images : ".array([\(images)])"
      }
      out += "    case .\(member.name)(\(bound)): return .object([(\"\(member.name)\", \(image))])\n"
    }
    out += "    }\n  }\n\n  package init(_ fact: Fact) throws(FactFault) {\n"
    let hasValues = type.cases.contains { !$0.values.isEmpty }
    out +=
      "    let (name, \(hasValues ? "value" : "_")) = try fact.member(of: \"\(type.name)\", [\(names(type.cases))])\n"
    out += "    switch name {\n"
    for (index, member) in type.cases.enumerated() {
      out += index == type.cases.count - 1 ? "    default: " : "    case \"\(member.name)\": "
      out += construction(member) + "\n"
    }
    return out + "    }\n  }\n}\n"
  }

  private func construction(_ member: ModelCase) -> String {
    guard let first = member.values.first else { return "self = .\(member.name)" }
    guard first.unlabelled else {
      let arguments = member.values.map { "\($0.name): try fields.value(\"\($0.name)\")" }.joined(separator: ", ")
      return "\n      let fields = try value.fields(of: \".\(member.name)\", [\(names(member.values))])\n"
        + "      self = .\(member.name)(\(arguments))"
    }
    guard member.values.count > 1 else { return "self = .\(member.name)(try value.read())" }
    let arguments = member.values.indices.map { "try values[\($0)].read()" }.joined(separator: ", ")
    return "\n      let values = try value.elements(\(member.values.count))\n      self = .\(member.name)(\(arguments))"
  }

  private func names(_ fields: [ModelField]) -> String { fields.map { "\"\($0.name)\"" }.joined(separator: ", ") }

  private func names(_ cases: [ModelCase]) -> String {
    cases.map { "\"\($0.name)\(($0.values.isEmpty ? "" : "("))\"" }.joined(separator: ", ")
  }
}
