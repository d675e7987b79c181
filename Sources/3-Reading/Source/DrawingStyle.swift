/// What the style of a drawing loads. Whatever might be a load and cannot be told apart counts as one.
enum DrawingStyle {
  /// Whether an address leads to the same file, or holds a picture or typeface itself.
  static func isInside(_ address: String) -> Bool {
    let address = address.lowercased()
    return address.hasPrefix("#")
      || ["png", "jpeg", "jpg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0)") }
      || address.hasPrefix("data:font/")
  }

  /// The first thing that is loaded, as it is written.
  static func load(in style: String, isSheet: Bool = false) -> String? {
    // Most attributes are numbers and colours.
    guard style.utf8.contains(where: mayLoad) else { return nil }
    let words = style.replacing(/\/\*.*?(\*\/|$)/.dotMatchesNewlines(), with: " ")
    // Names of functions can be written with it so that nobody finds them.
    if words.contains("\\") { return words.trimmed }
    if let match = words.firstMatch(of: /@import|(image-set|image|src)\s*\(/.ignoresCase()) { return String(match.0) }
    for match in words.matches(of: /url\s*\(\s*["']?([^"')]*)/.ignoresCase()) {
      let address = String(match.1).trimmed
      if !isInside(address) { return address }
    }
    guard isSheet, let match = words.firstMatch(of: /(https?:)?\/\/[^\s"')]*/.ignoresCase()) else { return nil }
    return String(match.0)
  }

  /// Whether a byte is part of every way to load something: a function, a rule, an escape, an address.
  private static func mayLoad(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte)
  }
}

/// Text of an XML file as it is meant.
enum XMLText {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing(/&(#x[0-9a-fA-F]+|#[0-9]+|amp|lt|gt|quot|apos);/) { match in
      let name = match.1
      switch name {
      case "amp": return "&"
      case "lt": return "<"
      case "gt": return ">"
      case "quot": return "\""
      case "apos": return "'"
      default:
        let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return code.flatMap(Unicode.Scalar.init).map(String.init) ?? ""
      }
    }
  }
}

extension String {
  /// Without white space and control characters at both ends, as browsers read an address.
  var trimmed: String {
    func isBare(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }
    let scalars = unicodeScalars.drop(while: isBare).reversed().drop(while: isBare).reversed()
    return String(String.UnicodeScalarView(scalars))
  }
}
