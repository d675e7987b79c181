/// The texts that all organisations share use the words of the glossary.
struct SharedTerms: SiteRule {
  let page = TranslationCheck.term

  func check(_ site: SiteSubject) -> [Finding] {
    guard let shared = site.shared, let translations = shared.translations else { return [] }
    return TranslationCheck.deviations(shared.terms, translations, in: shared.sources)
  }
}
