/// Whether words that may be a note of a writer are one, by what stands around them.
enum NoteReading {
  static func isNote(_ hit: PhraseHit, _ text: NoticeText) -> Bool {
    let bytes = text.folded.bytes
    if bytes[hit.range.lowerBound] == UInt8(ascii: "[") {
      // "[name](https://…)" is a link.
      guard let close = bytes[hit.range.lowerBound...].firstIndex(of: UInt8(ascii: "]")) else { return true }
      return close + 1 >= bytes.count || bytes[close + 1] != UInt8(ascii: "(")
    }
    switch hit.index {
    case 0: return true
    case 1: return isBracketed(hit, text) || isAlone(hit, text)
    default: return isAlone(hit, text)
    }
  }

  /// "à compléter" may be said of a form: a note stands in brackets, before a colon or alone.
  private static func isBracketed(_ hit: PhraseHit, _ text: NoticeText) -> Bool {
    let bytes = text.folded.bytes
    let paragraph = text.paragraph(around: hit.range)
    let before = hit.range.lowerBound > paragraph.lowerBound ? bytes[hit.range.lowerBound - 1] : 0x0A
    let after = bytes[hit.range.upperBound..<paragraph.upperBound].first { $0 != 0x20 } ?? 0x0A
    if "([".utf8.contains(before), ")]:?".utf8.contains(after) { return true }
    return paragraph.count <= hit.range.count + 3
  }

  /// Whether the words are all that is said: from a start, or a colon, to an end. A single word behind a colon may
  /// be an answer ("Zweck: prüfen.").
  private static func isAlone(_ hit: PhraseHit, _ text: NoticeText) -> Bool {
    let bytes = text.folded.bytes
    let paragraph = text.paragraph(around: hit.range)
    let before = bytes[paragraph.lowerBound..<hit.range.lowerBound].last { $0 != 0x20 } ?? 0x0A
    let after = bytes[hit.range.upperBound..<paragraph.upperBound].first { $0 != 0x20 } ?? 0x0A
    guard bytes[hit.range].contains(0x20), "\n:.!?([".utf8.contains(before) else { return false }
    if "\n.!)]".utf8.contains(after) { return true }
    let written = text.written(hit.range)
    return after == UInt8(ascii: ":") && written == written.uppercased()
  }

  /// The paragraphs, items and cells that hold three dots and nothing else.
  static func dots(in text: NoticeText) -> [Range<Int>] {
    text.paragraphs.filter { range in
      let dots = text.folded.bytes[range].filter { $0 != 0x20 }
      return dots.count >= 3 && dots.allSatisfy { $0 == UInt8(ascii: ".") }
    }
  }
}
