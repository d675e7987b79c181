import Diagnostics

/// Finds letters that were written in UTF-8 and read as something else, such as `donnÃ©es` for `données`.
package enum WrongEncoding {
  static let rule = RuleID.sourceEncoding

  /// One finding for a file: what spoilt one word has spoilt the others.
  package static func diagnostic(_ file: SourceFile) -> Diagnostic? {
    guard mayHold(file.bytes) else { return nil }
    let text = String(decoding: file.bytes, as: UTF8.self)
    var first: (word: Substring.UnicodeScalarView, meant: String)?
    var count = 0
    for word in text.unicodeScalars.split(whereSeparator: { " \n\r\t<>".unicodeScalars.contains($0) }) {
      // "Ã " is "à", whose second byte is a no-break space, which editors make a space.
      guard let meant = repaired(word) else { continue }
      count += 1
      if first == nil { first = (word, meant) }
    }
    guard let first else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: first.word.startIndex)
    let written = String(first.word)
    let more = count == 1 ? "" : ", and so on in \(count) places of this file"
    return Diagnostic(
      rule: rule,
      "this text was written in one encoding and read in another: "
        + "`\(shown(written))` was `\(shown(first.meant))`\(more)",
      help: "copy it again from where it comes from, opened as UTF-8, or write `\(shown(first.meant))`",
      at: file.location(start..<(start + written.utf8.count)))
  }

  /// Ã, √, ‚ and ¬ in UTF-8, and Â, Å, â, ð and ï with a character behind them that is none of ASCII.
  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.dropLast(2).contains { at in
        switch (bytes[at], bytes[at + 1]) {
        case (0xC3, 0x83), (0xC2, 0xAC): true
        case (0xC3, 0x82), (0xC3, 0x85), (0xC3, 0xA2), (0xC3, 0xB0), (0xC3, 0xAF): bytes[at + 2] >= 0x80
        case (0xE2, 0x88), (0xE2, 0x80): bytes[at + 2] == 0x9A
        default: false
        }
      } || bytes.suffix(2).elementsEqual([0xC3, 0x83])
    }
  }

  /// The word as it was meant; `nil` where nothing is wrong with it.
  private static func repaired(_ word: Substring.UnicodeScalarView) -> String? {
    let scalars = Array(word)
    var out = String.UnicodeScalarView()
    var isSpoilt = false
    var at = 0
    while at < scalars.count {
      if let (meant, count) = character(scalars[at...]) {
        out.append(meant)
        at += count
        isSpoilt = true
      } else {
        out.append(scalars[at])
        at += 1
      }
    }
    return isSpoilt ? String(out) : nil
  }

  private static func character(_ scalars: ArraySlice<Unicode.Scalar>) -> (meant: Unicode.Scalar, count: Int)? {
    guard let first = scalars.first else { return nil }
    if first == "Ã", scalars.count == 1 { return ("à", 1) }
    if let meant = macRoman(scalars) { return meant }
    guard ["Ã", "Â", "Å", "â", "ð", "ï"].contains(first) else { return nil }
    let length = first == "ð" ? 4 : first == "â" || first == "ï" ? 3 : 2
    let bytes = scalars.prefix(length).compactMap(byte)
    guard bytes.count == length else { return nil }
    let meant = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard meant.count == 1, let scalar = meant.first, isMeant(scalar) else { return nil }
    return (scalar, length)
  }

  /// Whether a notice may hold it, so that it is no chance.
  private static func isMeant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xFF, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x2010...0x2044, 0x20AC, 0x2122, 0xFEFF,
      0xF0B7, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  /// The byte that a character stands for in Windows-1252.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let index = windows.firstIndex(of: scalar.value) { return 0x80 + UInt8(index) }
    return (0x80...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// The characters of Windows-1252 from 0x80 to 0x9F.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  /// What the Macintosh made of the letters that notices need most.
  private static func macRoman(_ scalars: ArraySlice<Unicode.Scalar>) -> (meant: Unicode.Scalar, count: Int)? {
    guard let first = scalars.first, ["√", "‚", "¬"].contains(first) else { return nil }
    let text = String(String.UnicodeScalarView(scalars.prefix(3)))
    guard let pair = mac.first(where: { text.hasPrefix($0.key) }) else { return nil }
    return (pair.value, pair.key.unicodeScalars.count)
  }

  private static let mac: [String: Unicode.Scalar] = [
    "√©": "é", "√®": "è", "√†": "à", "√™": "ê", "√ß": "ç", "√¥": "ô", "√Æ": "î", "√ª": "û", "√π": "ù", "√´": "ë",
    "√Ø": "ï", "√§": "ä", "√∂": "ö", "√º": "ü", "√ü": "ß", "√â": "É", "√Ä": "À", "‚Äô": "’", "‚Äì": "–", "‚Äú": "“",
    "‚Ç¨": "€", "¬´": "«", "¬ª": "»",
  ]
}
