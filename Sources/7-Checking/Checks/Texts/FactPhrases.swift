import Languages
import NoticeModel

/// The words of a language that tell of what a fact speaks, ready to be looked for.
struct FactPhrases: Sendable {
  let marketing: PhraseSet
  let cameras: PhraseSet
  let otherCameras: PhraseSet
  let cameraSigns: PhraseSet
  let devices: PhraseSet
  let ofOthers: PhraseSet
  let pseudonymised: PhraseSet
  let passedOn: PhraseSet

  static func of(_ language: Language) -> FactPhrases { all[language]! }

  private init(_ words: FactWords) {
    marketing = PhraseSet(words.marketing)
    cameras = PhraseSet(words.cameras)
    otherCameras = PhraseSet(words.otherCameras)
    cameraSigns = PhraseSet(words.cameraSigns)
    devices = PhraseSet(words.devices)
    ofOthers = PhraseSet(words.ofOthers)
    pseudonymised = PhraseSet(words.pseudonymised)
    passedOn = PhraseSet(words.passedOn)
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, FactPhrases(rules(for: $0).phrases.facts)) })
}

extension Text {
  /// The first language in which it holds one of these phrases, and none of the others.
  func language(
    saying phrases: KeyPath<FactPhrases, PhraseSet>, without others: KeyPath<FactPhrases, PhraseSet>? = nil,
    _ languages: [Language]
  ) -> Language? {
    languages.first { language in
      guard let written = self[language] else { return false }
      let words = FactPhrases.of(language)
      // An identifier in a reference, such as {purpose:newsletter}, is no word of the text.
      let folded = FoldedText.fold(written.contains("{") ? written.replacing(/\{[^}]*\}/, with: "") : written)[...]
      return words[keyPath: phrases].isFound(in: folded)
        && !(others.map { words[keyPath: $0].isFound(in: folded) } ?? false)
    }
  }
}
