/// The files beside the texts that all organisations share can be read.
struct SharedTranslationRecord: SiteRule {
  let page = TranslationCheck.lock

  func check(_ site: SiteSubject) -> [Finding] { TranslationCheck.faults(site.shared?.faults ?? [], of: Finding.site) }
}
