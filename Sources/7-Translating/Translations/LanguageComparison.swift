import NoticeModel
import Source

/// Two languages of a notice side by side, paragraph by paragraph.
package struct LanguageComparison: Sendable {
  package struct Row: Sendable {
    package var key: String
    package var first: String?
    package var second: String?
    /// What the two say differently of numbers, days, references and links, in words.
    package var differences: [String]
    /// What is known of the translation, where it is not done.
    package var remark: String?

    package var differs: Bool { first == nil || second == nil || !differences.isEmpty || remark != nil }
  }

  package let name: String
  package let first: Language
  package let second: Language
  package private(set) var rows: [Row]

  /// - Parameter differences: what two texts say differently, in words.
  package init(
    _ translations: ScopeTranslations, in sources: SiteSources, _ first: Language, _ second: Language,
    differences: (String, String) -> [String]
  ) {
    self.first = first
    self.second = second
    name = translations.scope.name
    let source = translations.scope.sourceLanguage
    let isReversed = second == source
    let isOfTranslations = first != source && second != source
    let known = isOfTranslations ? Self.states(translations) : [:]
    rows = Self.pairs(translations, in: sources, first, second).map { pair in
      let (source, target) = (pair.sources.isEmpty ? nil : pair.sourceText, pair.target?.text)
      let (a, b) = isReversed ? (target, source) : (source, target)
      var found: [String] = []
      if let a, let b { found = differences(a, b) }
      return Row(
        key: pair.key, first: a, second: b, differences: found,
        remark: isOfTranslations
          ? Self.remark(pair, first, second, of: translations.scope.sourceLanguage, known)
          : isReversed
            ? Self.remark(pair.state, source: "second", translation: "first")
            : Self.remark(pair.state, source: "first", translation: "second"))
    }
  }

  // MARK: - Two translations

  /// What is known of each translation beside its source, by its place.
  private static func states(_ translations: ScopeTranslations) -> [String: TranslationPair.State] {
    Dictionary(
      translations.pairing.pairs.compactMap { pair in pair.target.map { (place(of: $0), pair.state) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func place(of unit: TextUnit) -> String { "\(unit.file) \(unit.range)" }

  /// What is wrong between two translations, and between each of them and the text that both are made from.
  private static func remark(
    _ pair: TranslationPair, _ first: Language, _ second: Language, of source: Language,
    _ known: [String: TranslationPair.State]
  ) -> String? {
    let sides = [(first, pair.source), (second, pair.target)].compactMap { language, unit -> String? in
      guard let state = unit.flatMap({ known[place(of: $0)] }) else { return nil }
      return standing(state, language.rawValue, of: source.rawValue)
    }
    let own = [remark(pair.state, source: "first", translation: "second")].compactMap { $0 }
    return sides.isEmpty && own.isEmpty ? nil : (own + sides).joined(separator: "; ")
  }

  private static func standing(_ state: TranslationPair.State, _ language: String, of source: String) -> String? {
    switch state {
    case .done, .unrecorded, .withoutCounterpart, .missing: nil
    case .stale, .split: "\(language) is stale: \(source) has changed since"
    case .bothChanged: "\(language) and \(source) have both changed since"
    case .translationChanged: "\(language) has changed since, and \(source) has not"
    case .withoutSource: "\(language) has no counterpart in \(source)"
    }
  }

  /// What the lock knows is about the source language, whichever of the two it is; any two others are set beside each
  /// other by their order.
  private static func pairs(
    _ translations: ScopeTranslations, in sources: SiteSources, _ first: Language, _ second: Language
  ) -> [TranslationPair] {
    let source = translations.scope.sourceLanguage
    if first == source || second == source {
      return translations.pairing.pairs.filter { $0.language == (first == source ? second : first) }
    }
    let scope = TranslationScope(
      organisation: translations.scope.organisation, sourceLanguage: first, targets: [second])
    return TranslationPairing(TextInventory(scope, in: sources), lock: nil).pairs
  }

  private static func remark(_ state: TranslationPair.State, source: String, translation: String) -> String? {
    switch state {
    case .done, .unrecorded, .withoutCounterpart: return nil
    case .stale: return "the \(source) has changed since"
    case .bothChanged: return "both have changed since"
    case .split: return "the \(source) was split"
    case .translationChanged: return "the \(translation) has changed since"
    case .withoutSource: return "in the \(translation) alone"
    case .missing: return "not translated"
    }
  }

  /// "78 texts, 2 to look at".
  package var counted: String {
    "\(rows.count) text\(rows.count == 1 ? "" : "s"), \(rows.filter(\.differs).count) to look at"
  }

  /// Only the rows in which something differs.
  package var onlyDifferences: LanguageComparison {
    var shorter = self
    shorter.rows = rows.filter(\.differs)
    return shorter
  }
}
