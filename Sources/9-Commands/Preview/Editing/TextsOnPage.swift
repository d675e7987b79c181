import NoticeModel
import Translations

/// Finds out which texts of the sources the elements of a page in one language show.
struct TextsOnPage: Sendable {
  /// Letters and digits in pieces: what stands between two of them is put in when a page is made.
  private struct Entry: Sendable {
    var name: TextName
    var pieces: [[UInt8]]
    /// Whether something is put in before the first piece, or behind the last.
    var isPutIn: (before: Bool, behind: Bool)
  }

  private var entries: [Entry] = []
  /// Texts that are shown as they stand, by their letters.
  private var whole: [[UInt8]: [Int]] = [:]
  /// Texts that may be a part of what an element shows, by the beginning of a piece.
  private var anchors: [UInt64: [Int]] = [:]

  /// The least bytes of a piece by which a part is recognised.
  private static let least = 16

  init(_ texts: [EditableText], _ language: Language) {
    for text in texts {
      guard let unit = text.units[language] else { continue }
      let parts = unit.text.split(separator: /\{[^}]*\}|\]\([^)]*\)/, omittingEmptySubsequences: false)
      let all = parts.map { Self.bytes(StaleMark.letters($0)) }
      let pieces = all.filter { !$0.isEmpty }
      guard let longest = pieces.max(by: { $0.count < $1.count }) else { continue }
      let isWhole = !unit.text.replacing(/\{#[^}]*\}/, with: "").contains("{")
      if isWhole { whole[pieces.flatMap { $0 }, default: []].append(entries.count) }
      if longest.count >= Self.least {
        anchors[Self.hash(longest.prefix(Self.least)), default: []].append(entries.count)
      }
      entries.append(
        Entry(
          name: text.name, pieces: pieces,
          isPutIn: (all.first?.isEmpty ?? false, all.count > 1 && (all.last?.isEmpty ?? false))))
    }
  }

  static func bytes(_ letters: [Character]) -> [UInt8] { Array(String(letters).utf8) }

  /// What an element shows, in the order of its words. Where several texts say the same, all of them are named.
  func found(in letters: [Character]) -> [[TextName]] {
    let text = Self.bytes(letters)
    if let found = whole[text] { return [names(found)] }
    var places: [Range<Int>: [Int]] = [:]
    for index in candidates(in: text) {
      guard let place = place(of: entries[index], in: text) else { continue }
      places[place, default: []].append(index)
    }
    var taken: [Range<Int>] = []
    for place in places.keys.sorted(by: { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) })
    where !taken.contains(where: { $0.overlaps(place) }) {
      taken.append(place)
    }
    return taken.sorted { $0.lowerBound < $1.lowerBound }.map { names(places[$0] ?? []) }
  }

  /// Those of the notice alone, where there are some.
  private func names(_ indices: [Int]) -> [TextName] {
    let all = indices.map { entries[$0].name }
    let own = all.filter { !$0.isShared }
    return own.isEmpty ? all : own
  }

  private func candidates(in text: [UInt8]) -> Set<Int> {
    guard text.count >= Self.least else { return [] }
    var found: Set<Int> = []
    var hash = Self.hash(text.prefix(Self.least))
    var at = 0
    while true {
      if let indices = anchors[hash] { found.formUnion(indices) }
      guard at + Self.least < text.count else { return found }
      hash = (hash &- UInt64(text[at]) &* Self.power) &* Self.base &+ UInt64(text[at + Self.least])
      at += 1
    }
  }

  private func place(of entry: Entry, in text: [UInt8]) -> Range<Int>? {
    var start: Int?
    var at = 0
    for piece in entry.pieces {
      guard let range = text[at...].firstRange(of: piece) else { return nil }
      if start == nil { start = range.lowerBound }
      at = range.upperBound
    }
    return start.map { (entry.isPutIn.before ? 0 : $0)..<(entry.isPutIn.behind ? text.count : at) }
  }

  // A hash that moves along a text, byte by byte.
  private static let base: UInt64 = 1_099_511_628_211
  private static let power = (1..<least).reduce(UInt64(1)) { power, _ in power &* base }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 &* base &+ UInt64($1) }
  }
}
