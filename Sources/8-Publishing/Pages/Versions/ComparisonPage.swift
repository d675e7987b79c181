import Markup
import NoticeModel
import Notices
import Redlines
import Versions

/// What differs between two versions, word by word.
extension SiteRenderer {
  /// The pages of all pairs; each version is read for them once.
  func comparisonPages(
    _ history: LanguageHistory, _ publication: Publication, _ style: OrganisationStyle
  ) -> [PageFile] {
    var compared: [VersionName: ComparedDocument] = [:]
    var last: [VersionName: Int] = [:]
    for (index, pair) in history.pairs.enumerated() {
      last[pair.from] = index
      last[pair.to] = index
    }
    return history.pairs.enumerated().compactMap { index, pair in
      for name in [pair.from, pair.to] where compared[name] == nil {
        compared[name] = history.version(name)?.document(history.language).map(ComparedDocument.init)
      }
      // What no other pair needs is not kept.
      defer { for name in [pair.from, pair.to] where last[name] == index { compared[name] = nil } }
      guard let from = compared[pair.from], let to = compared[pair.to] else { return nil }
      return comparisonPage(pair, Redline(from: from, to: to), history, publication, style)
    }
  }

  private func comparisonPage(
    _ pair: VersionPair, _ redline: Redline, _ history: LanguageHistory, _ publication: Publication,
    _ style: OrganisationStyle
  ) -> PageFile? {
    guard let from = history.version(pair.from), let to = history.version(pair.to),
      let new = to.document(history.language)
    else { return nil }
    let place = PagePlace(publication.id, history.language, VersionAddresses.folder(pair))
    let words = self.words(history.language)
    let addresses = VersionAddresses(place.up)
    let phrases = VersionPhrases(history: history.history, words: words)
    let body = RedlineWriter(redline, words: words).body()
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

  /// Whether a page compares the two in a language that both have. Versions are compared with the first of their language
  /// and with the one before, which are others for a language that came later or that lacks a version.
  private func isCompared(
    _ pair: VersionPair, in language: Language, _ publication: Publication, besides history: LanguageHistory
  ) -> Bool {
    let versions = publication.history.versions.filter { $0.document(language) != nil }
    return versions.map(\.name) == history.versions.map(\.name) || self.history(publication, language).has(pair)
  }
}
