/// A type of the source language, as declared in `NoticeModel`.
package struct ModelType: Equatable, Sendable {
  package enum Form: Equatable, Sendable { case structure, enumeration }

  package var name: String
  package var form: Form
  package var documentation: [String]
  /// Fields of a structure.
  package var fields: [ModelField] = []
  /// Cases of an enumeration.
  package var cases: [ModelCase] = []

  /// Reads `public struct Name: … {` or `public enum Name: … {`; `nil` for any other line.
  init?(header: some StringProtocol, documentation: [String]) {
    let words = header.split(whereSeparator: { " :<".contains($0) })
    guard words.count >= 3, words[0] == "public", header.hasSuffix("{") else { return nil }
    switch words[1] {
    case "struct": form = .structure
    case "enum": form = .enumeration
    default: return nil
    }
    name = String(words[2])
    self.documentation = documentation
  }

  /// Adds a property or a case; `false` when the line is neither.
  mutating func add(member line: some StringProtocol, documentation: [String]) -> Bool {
    var text = String(line)
    var mark = ""
    if let comment = text.range(of: "  // ") {
      mark = String(text[comment.upperBound...])
      text = String(text[..<comment.lowerBound])
    }
    if text.hasPrefix("public var ") {
      if text == "public var place = Place()" { return true }
      guard var field = ModelField(String(text.dropFirst("public var ".count))) else { return false }
      field.documentation = documentation
      field.unlabelled = mark == "unlabelled"
      field.isFrozen = mark != "not frozen"
      fields.append(field)
      return true
    }
    if text.hasPrefix("case ") {
      var declaration = String(text.dropFirst("case ".count))
      if let equals = declaration.range(of: " = ") { declaration = String(declaration[..<equals.lowerBound]) }
      cases.append(ModelCase(declaration, documentation: documentation))
      return true
    }
    return false
  }
}

/// A field of a structure, or an associated value of a case.
package struct ModelField: Equatable, Sendable {
  package var name: String
  package var type: String
  /// The default as Swift source; `nil` for a field that must be given.
  package var defaultValue: String?
  package var documentation: [String] = []
  package var unlabelled = false
  /// Whether it is kept with a version: what people are told, not how it looks or is kept up.
  package var isFrozen = true

  /// Reads `name: Type` or `name: Type = default`.
  init?(_ declaration: String) {
    guard let colon = declaration.firstIndex(of: ":") else { return nil }
    name = String(declaration[..<colon])
    let rest = declaration[declaration.index(after: colon)...].drop(while: { $0 == " " })
    if let equals = rest.range(of: " = ") {
      type = String(rest[..<equals.lowerBound])
      defaultValue = String(rest[equals.upperBound...])
    } else {
      type = String(rest)
    }
  }

  init(position: Int, type: String) {
    name = "value\(position)"
    self.type = type
    unlabelled = true
  }
}

/// A case of an enumeration.
package struct ModelCase: Equatable, Sendable {
  package var name: String
  package var values: [ModelField]
  package var documentation: [String]

  init(_ declaration: String, documentation: [String]) {
    self.documentation = documentation
    guard let open = declaration.firstIndex(of: "("), declaration.hasSuffix(")") else {
      name = declaration
      values = []
      return
    }
    name = String(declaration[..<open])
    let list = declaration[declaration.index(after: open)...].dropLast()
    values = list.split(separator: ",").enumerated().map { position, part in
      let part = String(part.drop(while: { $0 == " " }))
      return ModelField(part) ?? ModelField(position: position, type: part)
    }
  }
}

extension String {
  func range(of needle: String) -> Range<String.Index>? { firstRange(of: needle) }
}
