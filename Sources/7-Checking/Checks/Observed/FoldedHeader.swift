/// Several `Set-Cookie` headers that a recorder or a proxy wrote as one.
enum FoldedHeader {
  /// Each header of its own: browsers divide them by line breaks, others by commas.
  ///
  /// A comma also stands in a date and may stand in a value. One that divides headers has the name of a cookie and `=`
  /// behind it, and before it an attribute, or behind it a space.
  static func headers(_ value: String) -> [Substring] {
    value.split(whereSeparator: \.isNewline).flatMap(byCommas)
  }

  private static func byCommas(_ line: Substring) -> [Substring] {
    let bytes = line.utf8
    var headers: [Substring] = []
    var start = line.startIndex
    var at = line.startIndex
    while at < line.endIndex, let comma = bytes[at...].firstIndex(of: UInt8(ascii: ",")) {
      at = bytes.index(after: comma)
      let isApart = line[at...].first == " " || line[start..<comma].contains(";")
      if isApart, beginsCookie(line[at...]), isWhole(line[start..<comma]) {
        headers.append(line[start..<comma])
        start = at
      }
    }
    headers.append(line[start...])
    return headers
  }

  /// Whether a name and `=` follow, which are no attribute.
  private static func beginsCookie(_ rest: Substring) -> Bool {
    let words = rest.drop { $0 == " " }
    let name = words.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-.^_`|~".contains($0)) }
    guard !name.isEmpty, words[name.endIndex...].first == "=" else { return false }
    return !["expires", "max-age", "domain", "path", "samesite"].contains(name.lowercased())
  }

  /// Whether a header can end here: it is a pair, and no quotation mark is open.
  private static func isWhole(_ header: Substring) -> Bool {
    header.contains("=") && header.filter { $0 == "\"" }.count.isMultiple(of: 2)
  }
}
