import NoticeModel
import Pages
import Redlines
import Translations

/// A translation that does not say what its text says, as a page marks it.
struct StaleMark: Sendable, Hashable {
  let language: Language
  /// The letters and digits of the translation, in pieces: what stands between two of them is put in when a page is made.
  private let pieces: [[Character]]
  /// Whether the translation begins and ends with the first and the last piece.
  private let (isOpenedByPiece, isClosedByPiece): (Bool, Bool)
  /// What is wrong, as HTML.
  let note: String

  /// A shorter text could be part of many others.
  private static let least = 12

  /// - Parameter source: the language that the translation is made from.
  /// - Returns: `nil` where nothing has to be marked.
  init?(_ pair: TranslationPair, from source: Language?) {
    guard let target = pair.target, let note = Self.note(pair, source?.rawValue ?? "the source language") else {
      return nil
    }
    language = pair.language
    self.note = note
    let parts = target.text.split(separator: /\{[^}]*\}|\]\([^)]*\)/, omittingEmptySubsequences: false)
    let letters = parts.map { Self.letters($0) }
    isOpenedByPiece = !(letters.first ?? []).isEmpty
    isClosedByPiece = !(letters.last ?? []).isEmpty
    pieces = letters.filter { !$0.isEmpty }
    if pieces.isEmpty { return nil }
  }

  private static func note(_ pair: TranslationPair, _ source: String) -> String? {
    let now = pair.sourceText
    switch pair.state {
    case .done, .unrecorded, .missing, .withoutCounterpart: return nil
    case .stale(let was):
      return "<b>Stale translation.</b> Since it was made, the text in \(source) has changed: \(redline(was, now))"
    case .bothChanged(let was):
      return "<b>Both have changed.</b> Does this say what the text in \(source) says now? \(redline(was, now))"
    case .split(let was):
      return "<b>Stale translation.</b> The paragraph in \(source) was split: \(redline(was, now))"
    case .translationChanged:
      return "<b>Changed in this language alone.</b> In \(source) it still says: \(HTML.escaped(now))"
    case .withoutSource(let was?):
      return "<b>Stale translation.</b> The text in \(source) is gone: <del>\(HTML.escaped(was))</del>"
    case .withoutSource(nil): return "<b>In this language alone.</b> There is no such text in \(source)."
    }
  }

  private static func redline(_ old: String, _ new: String) -> String {
    WordRedline.runs(from: old, to: new).map { run in
      let text = HTML.escaped(run.tokens.text)
      return switch run.kind {
      case .kept: text
      case .deleted: "<del>\(text)</del>"
      case .inserted: "<ins>\(text)</ins>"
      }
    }.joined()
  }

  // MARK: - Where it stands

  /// Letters and digits alone: typography changes the others.
  static func letters(_ text: some StringProtocol) -> [Character] {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether an element of a page has this translation, by the letters of its text.
  func isFound(in text: [Character]) -> Bool {
    let all = pieces.joined().count
    guard text.count >= all else { return false }
    var rest = text[...]
    var isFirst = true
    for piece in pieces {
      guard let range = rest.firstRange(of: piece) else { return false }
      if isFirst, isOpenedByPiece, range.lowerBound != text.startIndex, all < Self.least { return false }
      isFirst = false
      rest = rest[range.upperBound...]
    }
    return !isClosedByPiece || rest.isEmpty || all >= Self.least
  }
}
