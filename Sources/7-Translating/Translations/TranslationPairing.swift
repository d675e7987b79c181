import NoticeModel

/// Sets each text beside its translation and finds out, from the lock, what is known of the two.
package struct TranslationPairing: Sendable {
  package let scope: TranslationScope
  package let inventory: TextInventory
  /// In the order of the sources, language by language.
  package private(set) var pairs: [TranslationPair] = []

  /// - Parameter lock: `nil` where the scope has none: nothing is stale then.
  package init(_ inventory: TextInventory, lock: TranslationLock?) {
    scope = inventory.scope
    self.inventory = inventory
    let texts = Self.texts(of: scope.sourceLanguage, in: inventory)
    for language in scope.targets {
      let index = LockIndex(
        lock ?? TranslationLock(), language, sources: texts, targets: Self.texts(of: language, in: inventory))
      for group in inventory.groups {
        pairs += group.isProse ? prose(group, language, index) : strings(group, language, index)
      }
    }
  }

  private static func texts(of language: Language, in inventory: TextInventory) -> Set<TextHash> {
    Set(inventory.groups.flatMap { ($0.units[language] ?? []).map(\.hash) })
  }

  // MARK: - Strings

  private func strings(_ group: TextGroup, _ language: Language, _ index: LockIndex) -> [TranslationPair] {
    let source = group.units[scope.sourceLanguage]?.first
    let target = group.units[language]?.first
    guard source != nil || target != nil else { return [] }
    let lines = index.lines(for: group.key)
    let state: TranslationPair.State
    if index.holds(source?.hash, target?.hash) {
      state = source == nil || target == nil ? .withoutCounterpart : .done
    } else if let source, let target {
      if let origin = index.origin(of: target.hash, at: group.key) {
        state = .stale(was: origin.was)
      } else if lines.contains(where: { $0.source == source.hash }) {
        state = .translationChanged
      } else if let line = lines.first(where: index.isGone) {
        state = .bothChanged(was: line.was)
      } else {
        state = .unrecorded
      }
    } else {
      state = source == nil ? .withoutSource(was: nil) : .missing
    }
    return [
      TranslationPair(
        key: group.key, group: group.key, language: language, sources: [source].compactMap { $0 }, target: target,
        state: state, lines: lines)
    ]
  }

  // MARK: - Prose

  private func prose(_ group: TextGroup, _ language: Language, _ index: LockIndex) -> [TranslationPair] {
    let sources = group.units[scope.sourceLanguage] ?? []
    let targets = group.units[language] ?? []
    var matching = ProseMatching(sources, targets, index, key: group.key)
    matching.match()
    return matching.outcomes.map { outcome in
      let number = outcome.sources.first.map { "\($0 + 1)" } ?? outcome.target.map { "\(language)-\($0 + 1)" } ?? ""
      return TranslationPair(
        key: "\(group.key)#\(number)", group: group.key, language: language,
        sources: outcome.sources.map { sources[$0] }, target: outcome.target.map { targets[$0] }, state: outcome.state,
        lines: outcome.lines)
    }
  }
}
