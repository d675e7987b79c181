/// Which addresses a link may lead to.
package enum SafeAddress {
  /// Web, mail, telephone, or a place on the same page; everything else could run code or leave the site's
  /// folder. Characters that no address holds (RFC 3986, 2) are refused with it.
  package static func isSafe(_ url: String) -> Bool {
    guard url.utf8.allSatisfy(isAllowed) else { return false }
    if url.hasPrefix("#") { return url.utf8.count > 1 }
    guard let colon = url.firstIndex(of: ":") else { return false }
    let rest = url[url.index(after: colon)...]
    switch url[..<colon].lowercased() {
    case "https", "http": return rest.hasPrefix("//") && isHost(rest.dropFirst(2).first)
    case "mailto": return rest.contains("@") && !rest.hasPrefix("@")
    case "tel": return rest.contains(where: \.isNumber)
    default: return false
    }
  }

  private static func isHost(_ first: Character?) -> Bool {
    first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: return false
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      return false
    default: return true
    }
  }
}
