import NoticeModel
import Pages
import Redlines
import Translations

/// A translation that does not say what its text says, or that is missing, as a page marks it.
struct StaleMark: Sendable, Hashable {
  let language: Language
  let name: TextName
  /// Whether there is no translation: then the mark stands at the text before it, or behind it.
  let isMissing: Bool
  /// The words of the page at which it stands; `nil` where nothing near it is in its language.
  private let text: ShownText?
  /// How many texts of its scope have these words, and which one of them it is.
  let twins: Twins
  /// What is wrong, as HTML.
  let note: String

  struct Twins: Sendable, Hashable {
    var count = 1
    /// Its number among them, where all stand in one file, in the order of a page.
    var index: Int?
  }

  /// A text of fewer bytes could be part of many others.
  private static let least = 12

  /// All that has to be marked between the languages of a scope.
  static func all(in pairing: TranslationPairing) -> [StaleMark] {
    let (pairs, scope) = (pairing.pairs, pairing.scope)
    return pairs.enumerated().compactMap { index, pair in
      guard let note = note(pair, scope.sourceLanguage) else { return nil }
      var place = pair.target
      if pair.state == .missing {
        let isBeside = { (other: TranslationPair) in
          other.group == pair.group && other.language == pair.language && other.target != nil
        }
        place = (pairs[..<index].last(where: isBeside) ?? pairs[index...].first(where: isBeside))?.target
      }
      return StaleMark(pair, note, at: place, scope, twins: place.map { twins(of: $0, pair.language, pairing) })
    }
  }

  /// - Parameter place: the text of the page at which it stands.
  private init(_ pair: TranslationPair, _ note: String, at place: TextUnit?, _ scope: TranslationScope, twins: Twins?) {
    language = pair.language
    name = TextName(isShared: scope.organisation == nil, key: pair.key)
    isMissing = pair.state == .missing
    self.note = note
    text = place.flatMap { ShownText($0.text) }
    self.twins = twins ?? Twins()
  }

  /// The texts with the same words as one.
  private static func twins(of unit: TextUnit, _ language: Language, _ pairing: TranslationPairing) -> Twins {
    let groups = pairing.inventory.groups.map { group in
      (isProse: group.isProse, same: (group.units[language] ?? []).filter { $0.hash == unit.hash })
    }.filter { !$0.same.isEmpty }
    let count = groups.reduce(0) { $0 + $1.same.count }
    guard groups.count == 1, groups[0].isProse else { return Twins(count: count) }
    return Twins(count: count, index: groups[0].same.firstIndex { $0.place == unit.place })
  }

  /// What is wrong with a translation, as HTML; `nil` where nothing is.
  static func note(_ pair: TranslationPair, _ source: Language) -> String? {
    let now = pair.sourceText
    let name = source.englishName
    switch pair.state {
    case .done, .unrecorded, .withoutCounterpart: return nil
    case .missing:
      return "<b>Missing translation.</b> The text in \(name) has none: "
        + quoted(HTML.escaped(now), source)
    case .stale(let was):
      return
        "<b>Stale translation.</b> Since it was made, the text in \(name) has changed: \(redline(was, now, source))"
    case .bothChanged(let was):
      return "<b>Both have changed.</b> Does this say what the text in \(name) says now? \(redline(was, now, source))"
    case .split(let was):
      return "<b>Stale translation.</b> The paragraph in \(name) was split: \(redline(was, now, source))"
    case .translationChanged:
      return "<b>Changed in this language alone.</b> In \(name) it still says: \(quoted(HTML.escaped(now), source))"
    case .withoutSource(let was?):
      return "<b>Stale translation.</b> The text in \(name) is gone: "
        + quoted("<del>\(HTML.escaped(was))</del>", source)
    case .withoutSource(nil): return "<b>In this language alone.</b> There is no such text in \(name)."
    }
  }

  private static func quoted(_ html: String, _ language: Language) -> String {
    "<span lang=\"\(language.rawValue)\">\(html)</span>"
  }

  private static func redline(_ old: String, _ new: String, _ language: Language) -> String {
    let runs = WordRedline.runs(from: old, to: new).map { run in
      let text = HTML.escaped(run.tokens.text)
      return switch run.kind {
      case .kept: text
      case .deleted: "<del>\(text)</del>"
      case .inserted: "<ins>\(text)</ins>"
      }
    }
    return quoted(runs.joined(), language)
  }

  // MARK: - Where it stands

  /// The elements of a page that have this translation: those that have nothing else, or else those that hold it.
  func places(among blocks: [PageBlocks.Block]) -> [Int] {
    guard let text else { return [] }
    var (whole, parts): ([Int], [Int]) = ([], [])
    for (index, block) in blocks.enumerated() {
      guard let place = text.place(in: block.letters) else { continue }
      if place == 0..<block.letters.count { whole.append(index) } else { parts.append(index) }
    }
    let found = whole.isEmpty && text.count >= Self.least ? parts : whole
    guard let index = twins.index, found.count == twins.count else { return found }
    return [found[index]]
  }

  /// Whether it may stand at the words of another text.
  func isUncertain(at places: [Int]) -> Bool { twins.count > 1 && places.count > 1 }
}
