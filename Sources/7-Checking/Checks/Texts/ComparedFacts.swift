import NoticeModel
import Source
import Translations

extension LanguageComparison {
  /// Two languages side by side, with the numbers, days, references and links in which they differ.
  package init(
    _ translations: ScopeTranslations, factsIn sources: SiteSources, _ first: Language, _ second: Language
  ) {
    self.init(translations, in: sources, first, second) { a, b in
      let found = FactDifference(from: a, first, to: b, second)
      return (found.lacks.isEmpty ? [] : ["\(second.rawValue) lacks \(found.lacks.joined(separator: ", "))"])
        + (found.adds.isEmpty ? [] : ["\(second.rawValue) has \(found.adds.joined(separator: ", "))"])
    }
  }
}
