import NoticeModel

/// The declaration of a type, member by member.
struct Declaration {
  let name: String
  let form: ModelType.Form
  let documentation: String
  var fields: [ModelField] = []
  var cases: [ModelCase] = []

  var type: ModelType {
    form == .structure ? ModelType(name, documentation, fields: fields) : ModelType(name, documentation, cases: cases)
  }

  /// Reads `public struct Name: … {` or `public enum Name: … {`; `nil` for any other line.
  init?(header: some StringProtocol, documentation: String) {
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
  mutating func add(member line: some StringProtocol, documentation: String) -> Bool {
    var text = String(line)
    var marks: [String] = []
    if let comment = text.firstRange(of: "  // ") {
      marks = text[comment.upperBound...].split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
      text = String(text[..<comment.lowerBound])
    }
    if text.hasPrefix("public var ") {
      if text == "public var place = Place()" { return true }
      guard var field = ModelField(declaration: String(text.dropFirst("public var ".count))) else { return false }
      field.documentation = documentation
      field.unlabelled = marks.contains("unlabelled")
      field.isInLanguages = marks.contains("in languages")
      field.isFrozen = !marks.contains("not frozen")
      fields.append(field)
      return true
    }
    if text.hasPrefix("case ") {
      var declaration = String(text.dropFirst("case ".count))
      if let equals = declaration.firstRange(of: " = ") { declaration = String(declaration[..<equals.lowerBound]) }
      cases.append(ModelCase(declaration: declaration, documentation: documentation))
      return true
    }
    return false
  }
}

extension ModelField {
  /// Reads `name: Type` or `name: Type = default`.
  init?(declaration: String) {
    guard let colon = declaration.firstIndex(of: ":") else { return nil }
    let rest = declaration[declaration.index(after: colon)...].drop(while: { $0 == " " })
    let equals = rest.firstRange(of: " = ")
    self.init(
      String(declaration[..<colon]), String(rest[..<(equals?.lowerBound ?? rest.endIndex)]),
      or: equals.map { String(rest[$0.upperBound...]) })
  }
}

extension ModelCase {
  /// Reads `name` or `name(label: Type, Type)`.
  init(declaration: String, documentation: String) {
    guard let open = declaration.firstIndex(of: "("), declaration.hasSuffix(")") else {
      self.init(declaration, documentation)
      return
    }
    let list = declaration[declaration.index(after: open)...].dropLast()
    self.init(
      String(declaration[..<open]), documentation,
      values: list.split(separator: ",").enumerated().map { position, part in
        let part = String(part.drop(while: { $0 == " " }))
        return ModelField(declaration: part) ?? ModelField("value\(position)", part, unlabelled: true)
      })
  }
}
