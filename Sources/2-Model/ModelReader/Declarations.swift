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
    if line.hasPrefix("public var ") {
      if line == "public var place = Place()" { return true }
      let declaration = String(line.dropFirst("public var ".count))
      guard declaration.contains(": ") else { return false }
      fields.append(ModelField(declaration: declaration, documentation))
      return true
    }
    if line.hasPrefix("case ") {
      var declaration = line.dropFirst("case ".count)
      if let comment = declaration.firstRange(of: "  // ") { declaration = declaration[..<comment.lowerBound] }
      if let equals = declaration.firstRange(of: " = ") { declaration = declaration[..<equals.lowerBound] }
      cases.append(ModelCase(declaration: String(declaration), documentation))
      return true
    }
    return false
  }
}
