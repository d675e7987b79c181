import NoticeModel
import Translations

/// Finds out which texts of the sources the elements of a page in one language show.
struct TextsOnPage: Sendable {
  private struct Entry: Sendable {
    var name: TextName
    var text: ShownText
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
      guard let shown = ShownText(unit.text), let longest = shown.pieces.max(by: { $0.count < $1.count }) else {
        continue
      }
      let isWhole = !unit.text.replacing(/\{#[^}]*\}/, with: "").contains("{")
      if isWhole { whole[shown.pieces.flatMap { $0 }, default: []].append(entries.count) }
      if longest.count >= Self.least {
        anchors[Self.hash(longest.prefix(Self.least)), default: []].append(entries.count)
      }
      entries.append(Entry(name: text.name, text: shown))
    }
  }

  /// What an element shows, in the order of its words. Where several texts say the same, all of them are named.
  func found(in text: [UInt8]) -> [[TextName]] {
    if let found = whole[text] { return [names(found)] }
    var places: [Range<Int>: [Int]] = [:]
    for index in candidates(in: text) {
      guard let place = entries[index].text.place(in: text) else { continue }
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

  // A hash that moves along a text, byte by byte.
  private static let base: UInt64 = 1_099_511_628_211
  private static let power = (1..<least).reduce(UInt64(1)) { power, _ in power &* base }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 &* base &+ UInt64($1) }
  }
}
