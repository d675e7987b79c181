import Markup
import NoticeModel
import Notices
import Versions

/// The page of one version, at an address that never changes: the notice as it was frozen, and what shows that.
extension SiteRenderer {
  /// - Parameter body: that of the version in the language, where it was written already.
  func versionPage(
    _ version: FrozenVersion, _ body: NoticeBody?, _ history: LanguageHistory, _ publication: Publication,
    _ style: OrganisationStyle
  ) -> PageFile? {
    guard let document = version.document(history.language) else { return nil }
    let place = PagePlace(publication.id, document.language, VersionAddresses.folder(version.name))
    let words = self.words(document.language)
    let phrases = VersionPhrases(history: history.history, words: words)
    let addresses = VersionAddresses(place.up)
    // The list of all versions on the page of each would grow with their square.
    var body = (body ?? NoticeBody(document, words)).page(
      others(of: document, version.documents, at: place),
      versions: Array("<p>\(link(words[.history], to: addresses.changes))</p>\n".utf8))
    VersionProof(version, history, words, sources.labels, place: place).write(to: &body)
    let title = document.title.plainText
    let inner: [String: Any?] = [
      "title": title, "summary": html(document.summary, document) as Any?,
      "version": ["items": versionLine(version, document, phrases) + [link(words[.history], to: addresses.changes)]],
      "glance": glance(document, words) as Any?,
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": document.numberingClass,
    ]
    var frame = self.frame(at: place, document, version.documents, publication, style)
    frame["documentTitle"] =
      "\(title) – \(phrases.title(version).plainText) – \(document.organisation.plainText)"
    frame["description"] = document.summary.isEmpty ? nil : document.summary.plainText
    // What search engines show is the notice at its own address.
    frame["noindex"] = true
    let noticeExists = publication.documents.contains { $0.language == document.language }
    let strips = VersionStrips(
      history: history, words: words, addresses: addresses, base: sources.site.baseURL.url)
    frame["strips"] =
      self.strips(document.standing, words)
      + strips.ofVersion(
        version, noticeExists: noticeExists, publication.successor, current: frame["canonical"] as? String ?? "")
    frame["links"] = VersionLinks(history: history, addresses: addresses).ofVersion(version, noticeExists: noticeExists)
    frame["data"] = structuredData(of: version, document, publication, isPermanent: true)
    return PageFile(
      place.file,
      templates.page(
        "notice", inner.compactMapValues { $0 }, frame: frame,
        insertions: ["toc": NoticeWriter(document: document, words: words).tableOfContents(), "body": body]),
      from: publication.textPath(of: version, document.language), template: "notice")
  }

  /// Which version, how it stands, when it was published.
  private func versionLine(_ version: FrozenVersion, _ document: Document, _ phrases: VersionPhrases) -> [String] {
    let published =
      [.text(phrases.words.typeset(sources.labels[.publishedOn]) + " ")] + [
        phrases.words.date(version.record.published)
      ]
    return [phrases.title(version), phrases.standing(version), published].compactMap { html($0, document) }
  }
}
