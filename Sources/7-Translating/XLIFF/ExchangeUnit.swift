import NoticeModel
import Source
import Translations
import Versions

/// A text as it goes to a translator and comes back.
package struct ExchangeUnit: Sendable {
  package enum State: String, Sendable {
    /// There is no translation.
    case missing
    /// The text has changed since it was translated.
    case stale
    /// There is a translation of which nobody has said that it is right.
    case translated
    case done
  }

  /// Made from the place of the text.
  package var id: String
  package var pair: TranslationPair
  package var state: State
  package var source: MarkedText
  package var target: MarkedText?
  /// The text that the translation was made from, where that is another.
  package var previousSource: String?
  package var notes: [String]
  /// File and line of the text.
  package var path: String
  package var line: Int

  package var key: String { pair.key }

  init(_ pair: TranslationPair, of scope: TranslationScope, in sources: SiteSources, notes: [String]) {
    self.pair = pair
    id = ExchangeUnit.identifier(of: pair, scope)
    source = MarkedText(pair.sourceText)
    target = pair.target.map { MarkedText($0.text).numbered(like: MarkedText(pair.sourceText)) }
    previousSource = pair.was
    switch pair.state {
    case .missing: state = .missing
    case .stale, .bothChanged, .split, .withoutSource, .translationChanged: state = .stale
    case .unrecorded: state = .translated
    case .done, .withoutCounterpart: state = .done
    }
    if pair.target == nil { state = .missing }
    self.notes = notes
    let file = pair.source.map { sources.files[$0.file] }
    path = file?.path ?? ""
    line = file?.line(at: pair.source?.range.lowerBound ?? 0) ?? 1
  }

  /// A name that every format takes: a letter and hexadecimal digits.
  static func identifier(of pair: TranslationPair, _ scope: TranslationScope) -> String {
    "u" + Hash.of(Array("\(scope.name)\n\(pair.group)\n\(pair.key)".utf8)).prefix(16)
  }
}

/// The texts of one scope in one target language, on their way to a translator.
package struct ExchangeFile: Sendable {
  package var scope: TranslationScope
  package var language: Language
  package var units: [ExchangeUnit]

  /// - Parameter everything: also what is done; only what is stale or missing otherwise.
  package init(
    _ translations: ScopeTranslations, _ language: Language, in sources: SiteSources, everything: Bool,
    notes: (TranslationPair) -> [String] = { _ in [] }
  ) {
    let scope = translations.scope
    self.scope = scope
    self.language = language
    units = translations.pairing.pairs.filter { pair in
      // What stands in the translation alone has nothing that could be translated.
      pair.language == language && !pair.sources.isEmpty
        && (everything ? pair.state != .withoutCounterpart : pair.isOpen)
    }.map { ExchangeUnit($0, of: scope, in: sources, notes: notes($0)) }
  }

  /// The texts by the file of the source that they stand in, in order.
  package var byPath: [(path: String, units: [ExchangeUnit])] {
    var order: [String] = []
    var groups: [String: [ExchangeUnit]] = [:]
    for unit in units {
      if groups[unit.path] == nil { order.append(unit.path) }
      groups[unit.path, default: []].append(unit)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// How many words there are to translate.
  package var words: Int {
    units.filter { $0.state == .missing || $0.state == .stale }.reduce(0) {
      $0 + TextForm.wordCount($1.pair.sourceText)
    }
  }
}
