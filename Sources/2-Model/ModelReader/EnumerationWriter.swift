import NoticeModel

/// Writes the list of all types, and for each enumeration its description, and how its values become untyped ones and
/// are made from them.
struct EnumerationWriter {
  func source(for types: [ModelType]) -> String {
    var out = GeneratedSource()
    out.line("\nextension ModelDescription {")
    out.line("  /// Every type that the model declares, in the order of its files.")
    out.line("  static var described: [any Described.Type] {\n    [")
    var rows = GeneratedRows(indent: 6)
    for type in types { rows.add("\(type.name).self,") }
    out.line(rows.text + "\n    ]\n  }\n}")
    for type in types where type.form == .enumeration { enumeration(type, &out) }
    return out.text
  }

  private func enumeration(_ type: ModelType, _ out: inout GeneratedSource) {
    let isPlain = type.cases.allSatisfy(\.values.isEmpty)
    out.line("\nextension \(type.name): \(isPlain ? "PlainChoice" : "DescribedChoice") {")
    if isPlain, type.cases.allSatisfy(\.documentation.isEmpty) {
      out.description(of: type, "named: allCases)")
    } else {
      out.description(of: type, "cases: [")
      out.table(type.cases.map { ($0.declaration, $0.documentation) }, "])")
    }
    if !isPlain { conversions(type, &out) }
    out.line("}")
  }

  private func conversions(_ type: ModelType, _ out: inout GeneratedSource) {
    out.line("  package static func member(_ index: Int, of parts: inout Parts) -> Self {\n    switch index {")
    for (index, member) in type.cases.enumerated() {
      let values = member.values.map { $0.labelled("parts()") }
      let pattern = index == type.cases.count - 1 ? "default" : "case \(index)"
      out.line("    \(pattern): .\(member.name)\(values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")")
    }
    out.line("    }\n  }\n  package var member: (Int, [UntypedValue]) {\n    switch self {")
    for (index, member) in type.cases.enumerated() {
      let names = zip("abcdefgh", member.values).map { letter, _ in String(letter) }
      let pattern = names.isEmpty ? "" : "(\(names.map { "let \($0)" }.joined(separator: ", ")))"
      let values = names.map { "\($0).untyped" }.joined(separator: ", ")
      out.line("    case .\(member.name)\(pattern): (\(index), [\(values)])")
    }
    out.line("    }\n  }")
  }
}
