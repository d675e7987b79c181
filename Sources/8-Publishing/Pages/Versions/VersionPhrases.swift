import Languages
import Markup
import NoticeModel
import Versions

/// What pages say of a version, in one language.
struct VersionPhrases {
  let history: VersionHistory
  let words: PageWords

  /// A version by its day, and a correction by its own day too: "10 octobre 2025, corrigée le 3 mars 2026".
  func label(_ version: FrozenVersion) -> [Inline] {
    let day = words.date(version.name.day)
    guard version.name.isRevision else { return [day] }
    return [day, .text(", ")] + words.sentence(.corrected, version.record.published).uncapitalised
  }

  func label(_ name: VersionName) -> [Inline] {
    history.versions.first { $0.name == name }.map(label) ?? [words.date(name.day)]
  }

  /// "Version du 10 octobre 2025".
  func title(_ version: FrozenVersion) -> [Inline] { [.text(words[.versionOf] + " ")] + label(version) }

  /// How it stands: "En vigueur depuis le 10 octobre 2025".
  func standing(_ version: FrozenVersion) -> [Inline] {
    switch history.phase(of: version.name) {
    case .inForce: words.sentence(.since, version.name.day)
    case .upcoming: words.sentence(.from, version.name.day)
    case .withdrawn(let day):
      if let withdrawal = history.withdrawal, withdrawal.isBackdated, !history.neverHeld(version) {
        words.sentence(.withdrawnLate, days(of: withdrawal))
      } else {
        words.sentence(history.neverHeld(version) ? .withdrawnBefore : .withdrawn, day)
      }
    case .moved(let day): words.sentence(.moved, day)
    // "Corrected on" is said of the text that came in its place.
    case .superseded(_, let day), .corrected(_, let day): words.sentence(.replaced, day)
    }
  }

  /// That the notice does not apply any more, above a page of it.
  /// - Parameter version: what the page shows; left out, no version.
  func withdrawal(_ event: ChainEvent, of version: FrozenVersion?) -> [Inline] {
    if let version, history.neverHeld(version) { return words.sentence(.withdrawnBeforeText, event.day) }
    return event.isBackdated
      ? words.sentence(.withdrawnLateText, days(of: event)) : words.sentence(.withdrawnText, event.day)
  }

  /// The day of a backdated event, and the one on which it was recorded.
  private func days(of event: ChainEvent) -> [String: [Inline]] {
    ["date": [words.date(event.day)], "recorded": [words.date(event.released)]]
  }

  /// A link to a page in another language, which is named as it names itself: "Lire la nouvelle version (Nederlands)".
  func link(_ key: VersionKey, in language: Language, to address: String) -> Inline {
    .link(
      [
        .text(words[version: key] + " ("), .foreign([.text(language.ownName)], tag: language.rawValue), .text(")"),
      ], to: address)
  }

  func link(_ path: VersionKey, _ version: FrozenVersion, to address: String) -> Inline {
    .link(words.sentence(path, ["date": label(version)]), to: address)
  }

  func link(_ path: VersionKey, _ name: VersionName, to address: String) -> Inline {
    .link(words.sentence(path, ["date": label(name)]), to: address)
  }
}

extension [Inline] {
  /// For words that do not begin a sentence here.
  var uncapitalised: [Inline] {
    guard case .text(let text)? = first else { return self }
    return [.text(text.prefix(1).lowercased() + text.dropFirst())] + dropFirst()
  }

  /// Links to places of a version, for a page that stands elsewhere.
  func leading(to page: String) -> [Inline] {
    map { inline in
      guard case .link(let inner, let address) = inline else { return inline.mapInner { $0.leading(to: page) } }
      return .link(inner, to: address.hasPrefix("#") ? page + address : address)
    }
  }
}
