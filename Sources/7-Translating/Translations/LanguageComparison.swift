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
    rows = Self.pairs(translations, in: sources, first, second).map { pair in
      let (source, target) = (pair.sources.isEmpty ? nil : pair.sourceText, pair.target?.text)
      let (a, b) = isReversed ? (target, source) : (source, target)
      var found: [String] = []
      if let a, let b { found = differences(a, b) }
      return Row(
        key: pair.key, first: a, second: b, differences: found,
        remark: isReversed
          ? Self.remark(pair.state, source: "second", translation: "first")
          : Self.remark(pair.state, source: "first", translation: "second"))
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
