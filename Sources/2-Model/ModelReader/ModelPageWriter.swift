import NoticeModel

/// Writes `docs/model.md`: every type of the source language with its fields, for people who write sources.
package struct ModelPageWriter {
  private let types: [ModelType]

  package init(_ types: [ModelType]) { self.types = types }

  package var page: String {
    var page = Self.introduction
    page += ordered.map { $0.form == .structure ? structure($0) : enumeration($0) }.joined()
    return page + Self.texts + literals
  }

  // MARK: - Order

  /// The notice first, then each type where it is first needed, then what nothing else holds.
  private var ordered: [ModelType] {
    let named = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })
    var ordered: [ModelType] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard let type = named[name], seen.insert(name).inserted else { return }
      ordered.append(type)
      for field in type.fields + type.cases.flatMap(\.values) { visit(field.value.element) }
    }
    for name in ["Notice", "Site"] + types.map(\.name) { visit(name) }
    return ordered
  }

  // MARK: - Types

  private func structure(_ type: ModelType) -> String {
    var out = heading(type) + "| field | type | if left out | what it is |\n|---|---|---|---|\n"
    for field in type.fields {
      let name =
        "`\(field.name)`" + (field.unlabelled ? ", without a label" : "")
        + (field.isInLanguages ? ", or its languages" : "")
      let kept = field.isFrozen ? "" : " *Not kept with a version.*"
      out += "| \(name) | \(link(field.value)) | \(leftOut(field)) | \(field.documentation)\(kept) |\n"
    }
    return out + "\n```swift\n\(type.completeExample)\n```\n"
  }

  private func enumeration(_ type: ModelType) -> String {
    var out = heading(type) + "| value | what it is |\n|---|---|\n"
    for member in type.cases { out += "| `\(member.wholeExample)` | \(member.documentation) |\n" }
    return out
  }

  private func heading(_ type: ModelType) -> String { "\n## \(type.name)\n\n\(type.documentation)\n\n" }

  private func leftOut(_ field: ModelField) -> String {
    switch field.defaultValue {
    case nil: "**required**"
    case "nil": "nothing"
    case "[]": "none"
    case let value?: "`\(value)`"
    }
  }

  private func link(_ type: ValueType) -> String {
    if type.isList { return "list of \(link(type.ofElement))" }
    switch type.form {
    case .integer: return "whole number"
    case .boolean: return "`true` or `false`"
    case .text: return "[Text](#text)"
    case .literal(.reference): return "identifier of a [\(target(of: type))](#\(target(of: type).lowercased()))"
    case .literal: return "[\(type.element)](#written-as-a-string)"
    case .declared: return "[\(type.element)](#\(type.element.lowercased()))"
    }
  }

  /// What a reference names: `DataCategory` of `Ref<DataCategory>`.
  private func target(of type: ValueType) -> String { String(type.element.dropFirst("Ref<".count).dropLast()) }

  // MARK: - Words

  private static let introduction = """
    # The model

    Every value that a source can hold, with its fields: [the source language](source-language.md) says how they are
    written. This page is made from the declarations that editors complete (`make generate`), so that it says what they
    say. An example shows every field of a value; what may be left out is left out in it only where it is nested.

    Fields stand in the order of the tables. What is kept with a version is what people are told; how it looks, and when
    somebody last looked a fact up, is not.

    """

  private static let texts = """

    ## Text

    A text that readers see, once for each language, or once for all of them. It may hold inline Markdown (`*emphasis*`,
    `[links](https://…)`) and references in braces, which [writing](writing.md) explains.

    ```swift
    \(Text.form())
    ```

    A text that is the same in all languages is a plain string, `"…"`. A value that is little more than a text takes the
    languages in place of the text: its table says “or its languages”.

    """

  private var literals: String {
    var out = "\n## Written as a string\n\nBetween quotation marks, in a form of its own.\n\n"
    out += "| type | for example | what it is |\n|---|---|---|\n"
    for literal in Literal.allCases {
      let name = literal == .reference ? "identifier" : literal.rawValue
      out += "| \(name) | `\(literal.example)` | \(Self.meaning(of: literal)) |\n"
    }
    return out
  }

  private static func meaning(of literal: Literal) -> String {
    switch literal {
    case .string: "A text that is no part of what readers see, or the same for all of them."
    case .citation:
      "A provision of a law: its identifier among [the laws](laws.md), then article, paragraph and point behind slashes."
    case .colour: "A colour as in CSS: `#` and six digits or letters a to f."
    case .day: "A day of the calendar: year, month and day."
    case .email: "One e-mail address."
    case .enterpriseNumber: "Ten digits in Belgium, the nine of the SIREN in France; check digits are verified."
    case .phone: "A telephone number in international form, with `+` and the code of the country."
    case .reference: "The `id` of something that the same notice declares."
    case .webAddress: "A whole address on the web, with `https://`."
    }
  }
}
