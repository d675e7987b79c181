import Days
import NoticeModel
import Notices
import Versions

/// The versions of a notice that exist in one language, and which of them a page compares.
struct LanguageHistory {
  let history: VersionHistory
  let language: Language
  /// The oldest first.
  let versions: [FrozenVersion]
  /// Later versions whose translation follows.
  let following: [FrozenVersion]
  /// In the order of the newer version, and of the older one for the same.
  let pairs: [VersionPair]
  private let pairsByNewer: [VersionName: [VersionPair]]

  init(_ history: VersionHistory, _ language: Language, _ comparisons: Comparisons) {
    self.history = history
    self.language = language
    versions = history.versions.filter { $0.document(language) != nil }
    following = history.versions.drop { $0.document(language) == nil }.filter { $0.following.contains(language) }
    pairs = Self.pairs(history, versions, comparisons)
    pairsByNewer = Dictionary(grouping: pairs, by: \.to)
  }

  /// Each version with the one before it, with the one that it takes the place of (another one where a version was
  /// corrected before it held), and once it holds with the first: three times as many as versions. A comparison that was
  /// published stays, as everything does that somebody may have linked to.
  private static func pairs(
    _ history: VersionHistory, _ versions: [FrozenVersion], _ comparisons: Comparisons
  ) -> [VersionPair] {
    let known = Set(versions.map(\.name))
    var pairs: [VersionPair] = []
    for (index, version) in versions.enumerated() {
      let older =
        switch comparisons {
        case .everyPair: versions[..<index].map(\.name)
        case .neighbours:
          [
            history.hasTakenEffect(version) ? versions[0].name : nil,
            history.replaced(by: version)?.name, history.predecessor(of: version.name)?.name,
            // Where the one before was never translated, the last one that was.
            versions[..<index].last?.name,
          ]
          .compactMap { $0 }
        }
      for name in older where known.contains(name) && name != version.name {
        let pair = VersionPair(from: name, to: version.name)
        if !pairs.suffix(3).contains(pair) { pairs.append(pair) }
      }
    }
    return pairs
  }

  /// Texts from before the first version in this language, the oldest first.
  var earlier: [(day: Day, archived: ArchivedEvent)] {
    history.earlier.filter { $0.archived.document(language) != nil }
  }

  /// Whether the page of the notice shows an older version than in other languages, because its translation follows.
  var isBehind: Bool {
    guard let shown = history.shown else { return false }
    return following.contains { $0.name == shown.name }
  }

  /// The comparisons of a version with older ones.
  func pairs(to name: VersionName) -> [VersionPair] { pairsByNewer[name] ?? [] }

  func has(_ pair: VersionPair) -> Bool { pairs(to: pair.to).contains(pair) }

  func has(_ name: VersionName) -> Bool { versions.contains { $0.name == name } }

  /// The comparison with the version before.
  func comparisonWithPredecessor(of name: VersionName) -> VersionPair? {
    guard let predecessor = predecessor(of: name) else { return nil }
    let pair = VersionPair(from: predecessor.name, to: name)
    return has(pair) ? pair : nil
  }

  /// The version before another one, of those that exist in the language.
  func predecessor(of name: VersionName) -> FrozenVersion? {
    versions.firstIndex { $0.name == name }.flatMap { $0 > 0 ? versions[$0 - 1] : nil }
  }

  func version(_ name: VersionName) -> FrozenVersion? { versions.first { $0.name == name } }

  /// Versions with their corrections, the newest first, also those whose translation follows.
  var groups: [VersionGroup] {
    var groups: [VersionGroup] = []
    let listed = history.versions.filter { version in
      version.document(language) != nil || following.contains { $0.name == version.name }
    }
    for version in listed {
      if groups.last?.day == version.name.day {
        groups[groups.count - 1].versions.append(version)
      } else {
        groups.append(VersionGroup(versions: [version]))
      }
    }
    return groups.reversed()
  }
}

/// A version with its corrections, the oldest first.
struct VersionGroup {
  var versions: [FrozenVersion]

  var day: Day? { versions.first?.name.day }
}
