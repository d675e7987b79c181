/// Characters that word processors leave in a text that is copied from them, and that readers cannot see.
package enum InvisibleCharacters {
  /// The text without hints for hyphenation and characters of no width, with a space for each line separator, and with
  /// one no-break space where several spaces stand together of which one is a no-break space.
  package static func removed(from text: String) -> String {
    // The first bytes of these characters in UTF-8.
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return text }
    var out = String.UnicodeScalarView()
    var spaces: [Unicode.Scalar] = []
    func flush(_ out: inout String.UnicodeScalarView) {
      if spaces.count > 1, spaces.contains("\u{A0}") { out.append("\u{A0}") } else { out += spaces }
      spaces.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      case "\u{2028}", "\u{2029}": spaces.append(" ")
      case " ", "\u{A0}": spaces.append(scalar)
      default:
        flush(&out)
        out.append(scalar)
      }
    }
    flush(&out)
    return String(out)
  }
}
