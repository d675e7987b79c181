import NoticeModel

/// A text of the source language beside its translation, and what is known of the two.
package struct TranslationPair: Sendable {
  package enum State: Sendable, Equatable {
    /// The translation was made from the text as it is.
    case done
    /// Both stand there, and nobody has said yet that they belong together.
    case unrecorded
    /// The text has changed since.
    case stale(was: String)
    /// The text has changed since, and so has the translation.
    case bothChanged(was: String)
    /// The text was split: its parts are what the translation was made from.
    case split(was: String)
    /// The translation has changed alone.
    case translationChanged
    /// The text that it was made from is gone, or there never was one.
    case withoutSource(was: String?)
    /// There is no translation.
    case missing
    /// It has no counterpart in the other language, which somebody accepted.
    case withoutCounterpart
  }

  /// Names the text in commands: "notice.swift:purposes/care/title", "security.md#2".
  package var key: String
  /// The group that it belongs to, as `TextGroup.key`.
  package var group: String
  package var language: Language
  /// The text; several where it was split.
  package var sources: [TextUnit]
  package var target: TextUnit?
  package var state: State
  /// The lines of the lock that speak of it in another state.
  var lines: [TranslationLock.Line]

  package var source: TextUnit? { sources.first }

  /// Whether a translator has something to do.
  package var isOpen: Bool {
    switch state {
    case .done, .unrecorded, .translationChanged, .withoutCounterpart: return false
    case .stale, .bothChanged, .split, .withoutSource, .missing: return true
    }
  }

  /// Whether it does not say what the text says now.
  package var isStale: Bool {
    switch state {
    case .stale, .bothChanged, .split, .withoutSource: return true
    case .done, .unrecorded, .translationChanged, .missing, .withoutCounterpart: return false
    }
  }

  /// The text that the translation was made from, where that is another than now.
  package var was: String? {
    switch state {
    case .stale(let was), .bothChanged(let was), .split(let was): return was
    case .withoutSource(let was): return was
    case .done, .unrecorded, .translationChanged, .missing, .withoutCounterpart: return nil
    }
  }

  /// The text as it stands now, all its parts.
  package var sourceText: String { sources.map(\.text).joined(separator: " ") }
}
