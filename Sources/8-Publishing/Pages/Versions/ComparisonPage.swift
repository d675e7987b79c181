import Markup
import NoticeModel
import Notices
import Redlines
import Versions

/// What differs between two versions, word by word.
extension SiteRenderer {
  func comparisonPage(
    _ pair: VersionPair, _ history: LanguageHistory, _ publication: Publication, _ style: OrganisationStyle
  ) -> PageFile? {
    guard let from = history.version(pair.from), let to = history.version(pair.to),
      let old = from.document(history.language), let new = to.document(history.language)
    else { return nil }
    let place = PagePlace(publication.id, history.language, VersionAddresses.folder(pair))
    let words = self.words(history.language)
    let addresses = VersionAddresses(place.up)
    let phrases = VersionPhrases(history: history.history, words: words)
    let body = RedlineWriter(Redline(from: old, to: new), words: words).body()
    let translations = to.documents.filter {
      from.document($0.language) != nil && isCompared(pair, in: $0.language, publication, besides: history)
    }
    var frame = self.frame(at: place, new, translations, publication, style)
    let days = ["from": phrases.label(from), "to": phrases.label(to)]
    let compared = words.sentence(.compared, days).plainText
    frame["documentTitle"] =
      "\(compared.hasSuffix(".") ? String(compared.dropLast()) : compared) – \(new.organisation.plainText)"
    frame["description"] = "\(new.title.plainText) – \(new.organisation.plainText). \(compared)"
    frame["noindex"] = true
    frame["links"] = [["rel": "version-history", "href": addresses.changes]]
    let linked = [
      "from": [Inline.link(phrases.label(from), to: addresses.version(pair.from))],
      "to": [.link(phrases.label(to), to: addresses.version(pair.to))],
    ]
    let inner: [String: Any] = [
      "title": words[version: .comparison],
      "summary": html(words.sentence(.compared, linked), new) ?? "",
      "version": ["items": [link(words[.history], to: addresses.changes)]],
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": "unnumbered",
    ]
    return PageFile(
      place.file, templates.page("notice", inner, frame: frame, insertions: ["body": body]),
      from: publication.textPath(of: to, history.language), template: "notice")
  }

  /// Whether a page compares the two in a language that both have. Versions are compared with the first of their language,
  /// which is another one for a language that came later.
  private func isCompared(
    _ pair: VersionPair, in language: Language, _ publication: Publication, besides history: LanguageHistory
  ) -> Bool {
    let first = publication.history.versions.first { $0.document(language) != nil }?.name
    return first == history.versions.first?.name || self.history(publication, language).has(pair)
  }
}
