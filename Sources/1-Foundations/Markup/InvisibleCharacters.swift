/// Characters that word processors leave in a text that is copied from them, and that readers cannot see.
package enum InvisibleCharacters {
  /// The text without hints for hyphenation and characters of no width, with a space for each line separator, and with
  /// one no-break space where several spaces stand together of which one is a no-break space.
  package static func removed(from text: String) -> String {
    var text = text
    guard text.withUTF8(mayHold) else { return text }
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

  /// Whether UTF-8 may hold one of them, or a no-break space beside another space.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func next(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    return bytes.indices.contains { at in
      switch bytes[at] {
      case 0xC2:
        next(at + 1) == 0xAD
          || next(at + 1) == 0xA0 && (at > 0 && bytes[at - 1] == 0x20 || next(at + 2) == 0x20 || next(at + 2) == 0xC2)
      case 0xE2: next(at + 1) == 0x80 && (next(at + 2) == 0x8B || next(at + 2) == 0xA8 || next(at + 2) == 0xA9)
      case 0xEF: next(at + 1) == 0xBB
      default: false
      }
    }
  }
}
