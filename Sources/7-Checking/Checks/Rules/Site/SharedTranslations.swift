/// Translations of the texts that all organisations share say what the source language says.
struct SharedTranslations: SiteRule {
  let page = TranslationCheck.stale

  func check(_ site: SiteSubject) -> [Finding] {
    guard let shared = site.shared, let translations = shared.translations else { return [] }
    return TranslationCheck.stale(translations, in: shared.sources)
  }
}
