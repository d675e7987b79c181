import Diagnostics
import NoticeModel
import Redlines
import Source

/// A translation that does not say what its text says, as it is told to a person.
package struct StaleText: Sendable {
  package static let rule = RuleID.languageStale

  package var pair: TranslationPair
  package var diagnostic: Diagnostic

  /// What is wrong between the languages of a scope, in the order of its texts.
  package static func all(in pairing: TranslationPairing, sources: SiteSources) -> [StaleText] {
    pairing.pairs.compactMap { pair in
      diagnostic(pair, pairing, sources).map { StaleText(pair: pair, diagnostic: $0) }
    }
  }

  private static func diagnostic(
    _ pair: TranslationPair, _ pairing: TranslationPairing, _ sources: SiteSources
  ) -> Diagnostic? {
    let (own, source) = (pair.language.rawValue, pairing.scope.sourceLanguage.rawValue)
    let place = location(of: pair, pairing, sources)
    let accept =
      "notitia translations accept \(pairing.scope.name) --text '\(pair.key)' --language \(own) --by NAME --because REASON"
    let isRight = "translate it anew; where it is right as it stands: \(accept)"
    let now =
      pair.source.map { sources.files[$0.file] }.map { file in
        " (\(file.path):\(file.line(at: pair.source?.range.lowerBound ?? 0)))"
      } ?? ""
    switch pair.state {
    case .done, .unrecorded, .withoutCounterpart: return nil
    // A value or a file that lacks the language altogether is found where languages are counted.
    case .missing:
      guard pair.group != pair.key, !(pairing.inventory.group(pair.group)?.units[pair.language] ?? []).isEmpty else {
        return nil
      }
      return Diagnostic(
        rule: rule, "this paragraph in \(source) has no translation in \(own)",
        help: "translate it; where \(own) does without it: \(accept)", at: place)
    case .stale(let was):
      return Diagnostic(
        rule: rule,
        "the text in \(own) was made from another text in \(source)\(now): \(WordRedline.text(from: was, to: pair.sourceText))",
        help: isRight, at: place)
    case .bothChanged(let was):
      // Whoever changes all languages at once has most likely kept them together; the next release records it.
      return Diagnostic(
        .warning, rule: rule,
        "the text in \(source)\(now) has changed, and so has that in \(own): "
          + WordRedline.text(from: was, to: pair.sourceText),
        help: "look whether both say the same; a release records it, and so does: \(accept)", at: place)
    case .split:
      return Diagnostic(
        rule: rule,
        "the paragraph in \(source) was split in \(pair.sources.count)\(now), and that in \(own) was not",
        help: "split it at the same place; where it is right as it stands: \(accept)", at: place)
    case .withoutSource(let was):
      guard let was else {
        return Diagnostic(
          rule: rule, "this text stands in \(own) alone: there is none in \(source)",
          help: "write it in \(source) too, or remove it; where it is right as it stands: \(accept)", at: place)
      }
      return Diagnostic(
        rule: rule,
        "the text in \(source) that this one in \(own) was made from is gone: \(WordRedline.text(from: was, to: ""))",
        help: "remove it; where it is right as it stands: \(accept)", at: place)
    case .translationChanged:
      return Diagnostic(
        .warning, rule: rule, "the text in \(own) has changed and that in \(source)\(now) has not",
        help: "should \(source) follow? where only the words in \(own) were mended: \(accept)", at: place)
    }
  }

  /// Where the translation stands; the text itself where there is none.
  private static func location(
    of pair: TranslationPair, _ pairing: TranslationPairing, _ sources: SiteSources
  ) -> Location {
    guard let unit = pair.target ?? pair.source else { return Location(path: pairing.scope.lockPath) }
    return sources.files[unit.file].location(unit.range)
  }
}
