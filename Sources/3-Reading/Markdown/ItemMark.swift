/// A sign with which people begin an item of a list, and of which Markdown makes no list.
enum ItemMark: Equatable {
  /// A bullet, or a hyphen or dash with a space that does not break behind it: always meant as an item.
  case bullet
  /// A dash, or a hyphen that touches its word: it may also go on with a sentence.
  case dash
  /// "a)".
  case letter
  /// "1.", with a space that does not break behind it.
  case number

  private static let bullets = Set("•◦▪▫‣⁃∙●○■➢➤·".unicodeScalars)
  private static let dashes = Set("–—‐‑−‒―".unicodeScalars)
  /// Spaces that are none to Markdown.
  private static let wideSpaces = Set("\u{A0}\u{202F}\u{2002}\u{2003}\u{2009}\u{2007}".unicodeScalars)

  /// The mark at the start of a line, whose indentation is left out.
  init?(_ line: some Collection<UInt8>) {
    let scalars = Array(String(decoding: line.prefix(12), as: UTF8.self).unicodeScalars)
    guard let first = scalars.first, scalars.count > 1 else { return nil }
    let second = scalars[1]
    let isApart = second == "\t" || Self.wideSpaces.contains(second)
    // The typefaces Symbol and Wingdings have their bullets among the characters for private use.
    if Self.bullets.contains(first) || (0xF000...0xF0FF).contains(first.value) { self = .bullet; return }
    if first == "o", second == "\t" { self = .bullet; return }
    if Self.dashes.contains(first) {
      if isApart { self = .bullet } else if second == " " { self = .dash } else { return nil }
      return
    }
    if first == "-" || first == "*" || first == "+" {
      if Self.wideSpaces.contains(second) { self = .bullet; return }
      guard first == "-", second.properties.isAlphabetic else { return nil }
      self = .dash
      return
    }
    guard scalars.count > 2, scalars[2] == " " || scalars[2] == "\t" || Self.wideSpaces.contains(scalars[2]) else {
      return nil
    }
    if ("a"..."z").contains(first), second == ")" { self = .letter; return }
    guard first == "1", second == "." || second == ")", Self.wideSpaces.contains(scalars[2]) else { return nil }
    self = .number
  }
}
