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
  /// The words of the page at which it stands.
  private let text: ShownText
  /// What is wrong, as HTML.
  let note: String

  /// A text of fewer bytes could be part of many others.
  private static let least = 12

  /// All that has to be marked between the languages of a scope.
  static func all(in pairing: TranslationPairing) -> [StaleMark] {
    let (pairs, scope) = (pairing.pairs, pairing.scope)
    return pairs.enumerated().compactMap { index, pair in
      guard pair.state == .missing else {
        return pair.target.flatMap { StaleMark(pair, at: $0.text, scope) }
      }
      let isBeside = { (other: TranslationPair) in
        other.group == pair.group && other.language == pair.language && other.target != nil
      }
      let neighbour = pairs[..<index].last(where: isBeside) ?? pairs[index...].first(where: isBeside)
      return neighbour?.target.flatMap { StaleMark(pair, at: $0.text, scope) }
    }
  }

  /// - Parameter text: the words of the page at which it stands.
  /// - Returns: `nil` where nothing has to be marked.
  private init?(_ pair: TranslationPair, at text: String, _ scope: TranslationScope) {
    guard let note = Self.note(pair, scope.sourceLanguage), let shown = ShownText(text) else { return nil }
    language = pair.language
    name = TextName(isShared: scope.organisation == nil, key: pair.key)
    isMissing = pair.state == .missing
    self.note = note
    self.text = shown
  }

  /// What is wrong with a translation, as HTML; `nil` where nothing is.
  static func note(_ pair: TranslationPair, _ source: Language) -> String? {
    let now = pair.sourceText
    let name = source.englishName
    switch pair.state {
    case .done, .unrecorded, .withoutCounterpart: return nil
    case .missing:
      return "<b>Missing translation.</b> A paragraph in \(name) has none, and would stand here: "
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

  /// Whether an element of a page has this translation, by the letters of its text.
  func isFound(in letters: [UInt8]) -> Bool {
    guard let place = text.place(in: letters) else { return false }
    return text.count >= Self.least || place == 0..<letters.count
  }
}
