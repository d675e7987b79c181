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
    let known = Dictionary(
      translations.pairing.pairs.filter { $0.language == second }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    // What the lock knows is about the source language; any two others are set beside each other by their order.
    let scope = TranslationScope(
      organisation: translations.scope.organisation, sourceLanguage: first, targets: [second])
    let pairs =
      first == source
      ? translations.pairing.pairs.filter { $0.language == second }
      : TranslationPairing(TextInventory(scope, in: sources), lock: nil).pairs
    rows = pairs.map { pair in
      let (a, b) = (pair.sources.isEmpty ? nil : pair.sourceText, pair.target?.text)
      var found: [String] = []
      if let a, let b { found = differences(a, b) }
      return Row(
        key: pair.key, first: a, second: b, differences: found,
        remark: first == source ? known[pair.key].flatMap { Self.remark($0.state) } : nil)
    }
  }

  private static func remark(_ state: TranslationPair.State) -> String? {
    switch state {
    case .done, .unrecorded, .withoutCounterpart: return nil
    case .stale: return "the first has changed since"
    case .bothChanged: return "both have changed since"
    case .split: return "the first was split"
    case .translationChanged: return "the second has changed since"
    case .withoutSource: return "in the second alone"
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
