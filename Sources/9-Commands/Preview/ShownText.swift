/// A text of the sources as a page may show it: its letters and digits, since typography changes the other signs, in pieces:
/// what stands between two of them is put in when the page is made.
struct ShownText: Sendable, Hashable {
  let pieces: [[UInt8]]
  /// Whether something is put in before the first piece, or behind the last.
  let isPutInBefore: Bool
  let isPutInBehind: Bool

  /// `nil` for a text without letters and digits of its own.
  init?(_ text: String) {
    let parts = text.split(separator: /\{[^}]*\}|\]\([^)]*\)/, omittingEmptySubsequences: false)
    let letters = parts.map { Self.letters($0) }
    pieces = letters.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return nil }
    isPutInBefore = letters.count > 1 && letters[0].isEmpty
    isPutInBehind = letters.count > 1 && letters[letters.count - 1].isEmpty
  }

  /// The letters and digits of a text in UTF-8.
  static func letters(_ text: some StringProtocol) -> [UInt8] {
    Array(String(text.lowercased().filter { $0.isLetter || $0.isNumber }).utf8)
  }

  /// How many bytes all pieces have.
  var count: Int { pieces.reduce(0) { $0 + $1.count } }

  /// Where the letters of an element have this text, with what is put in at its ends.
  func place(in letters: [UInt8]) -> Range<Int>? {
    guard letters.count >= count else { return nil }
    var start: Int?
    var at = 0
    for piece in pieces {
      guard let range = letters[at...].firstRange(of: piece) else { return nil }
      if start == nil { start = range.lowerBound }
      at = range.upperBound
    }
    return start.map { (isPutInBefore ? 0 : $0)..<(isPutInBehind ? letters.count : at) }
  }
}
