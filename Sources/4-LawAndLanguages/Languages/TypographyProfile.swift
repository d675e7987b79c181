/// What the typography of a language asks for: quotation marks, spaces, and the words that stay with a number.
///
/// It never changes. It is a class so that setting a text, which happens for each sentence, copies nothing.
final class TypographyProfile: Sendable {
  /// Quotation marks, with U+00A0 inside them where `frenchSpacing` holds.
  let opening: StaticString
  let closing: StaticString
  /// Whether they are « and », within which others are “ and ”.
  let hasGuillemets: Bool
  /// Whether quotations open low, „so“, and close with what opens them elsewhere.
  let low: Bool
  /// Whether quotation marks are single ones, ‘so “and” so’, and double within.
  let nestsDouble: Bool
  /// A space before ; : ! ? and inside the quotation marks.
  let frenchSpacing: Bool
  /// A no-break space before %, also where none was written.
  let spaceBeforePercent: Bool
  let apostrophes: ApostropheUse
  let months: [String]
  /// Lower-case words that a number belongs to: "article 6", "§ 1", "art. 6".
  private let wordsBeforeNumber: [PackedWord]
  /// Words that count: "30 ans", "6 Monate".
  private let wordsAfterNumber: [PackedWord]
  private let monthWords: [PackedWord]
  /// Marks that something may have to be done about, a bit for each of the first 64 characters of ASCII.
  let marks: UInt64

  enum ApostropheUse: Sendable {
    /// A straight quote is an apostrophe.
    case always
    /// Before 's, 't and the like an apostrophe, before other words the opening ‘.
    case dutch
    /// Before a word the opening ‚, behind it an apostrophe or the closing ‘.
    case german
  }

  init(
    opening: StaticString, closing: StaticString, low: Bool = false, nestsDouble: Bool = false, frenchSpacing: Bool,
    spaceBeforePercent: Bool,
    apostrophes: ApostropheUse, months: String, before: String, after: String
  ) {
    func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
    func keys(_ list: String) -> [PackedWord] { words(list).map { PackedWord($0) } }
    self.opening = opening
    self.closing = closing
    hasGuillemets = "\(opening)" == "«"
    self.low = low
    self.nestsDouble = nestsDouble
    self.frenchSpacing = frenchSpacing
    self.spaceBeforePercent = spaceBeforePercent
    self.apostrophes = apostrophes
    self.months = words(months)
    wordsBeforeNumber = keys(before)
    wordsAfterNumber = keys(after)
    monthWords = keys(months)
    marks = (" \"'%." + (frenchSpacing ? ";:!?" : "")).utf8.reduce(0) { $0 | 1 << UInt64($1) }
  }

  func takesNumber(_ word: PackedWord) -> Bool { wordsBeforeNumber.contains(word) }
  func counts(_ word: PackedWord) -> Bool { wordsAfterNumber.contains(word) || isMonth(word) }
  func isMonth(_ word: PackedWord) -> Bool { monthWords.contains(word) }
}

/// A word of at most sixteen bytes as one number, so that looking it up takes no memory.
struct PackedWord: Equatable, Sendable {
  private var packed: UInt128 = 0
  private var length = 0

  init() {}

  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  /// Longer words equal nothing in a list of shorter ones: their length tells.
  mutating func append(_ byte: UInt8) {
    packed = packed << 8 | UInt128(byte)
    length += 1
  }
}
