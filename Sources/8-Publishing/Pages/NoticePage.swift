import Languages
import Markup
import NoticeModel
import Notices

/// The page of a notice, and the notice without the page around it.
extension SiteRenderer {
  func noticePage(
    _ document: Document, _ body: NoticeBody, _ publication: Publication, _ style: OrganisationStyle
  ) -> PageFile {
    let place = PagePlace(publication.id, document.language)
    let words = self.words(document.language)
    let history = self.history(publication, document.language)
    let addresses = VersionAddresses()
    let body = body.page(
      others(of: document, publication.documents(beside: document.language), at: place),
      versions: VersionList(history, words: words, addresses: addresses).html().bytes)
    var version = self.version(document, words, publication, to: addresses)
    if !history.versions.isEmpty { version.append(link(words[.history], to: addresses.changes)) }
    let inner: [String: Any?] = [
      "title": document.title.plainText, "summary": html(document.summary, document) as Any?,
      "version": ["items": version], "glance": glance(document, words) as Any?,
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": document.numberingClass,
    ]
    var frame = self.frame(at: place, document, publication.documents, publication, style)
    frame["documentTitle"] = "\(document.title.plainText) – \(document.organisation.plainText)"
    frame["description"] = document.summary.isEmpty ? nil : document.summary.plainText
    frame["noindex"] = document.standing == .example || publication.isEnded ? true : nil
    let base = sources.site.baseURL.url + publication.id + "/"
    frame["alternates"] =
      alternates(publication.documents(beside: document.language), at: place) + [["tag": "x-default", "href": base]]
    let strips = VersionStrips(
      history: history, words: words, addresses: addresses, base: sources.site.baseURL.url)
    frame["strips"] = self.strips(document.standing, words) + strips.ofNotice(publication)
    if let name = publication.shownName(in: document.language), let shown = history.version(name) {
      frame["links"] = VersionLinks(history: history, addresses: addresses).ofNotice(shown)
      frame["data"] = structuredData(of: shown, document, publication, isPermanent: false)
    }
    return PageFile(
      place.file,
      templates.page(
        "notice", inner.compactMapValues { $0 }, frame: frame,
        insertions: ["toc": NoticeWriter(document: document, words: words).tableOfContents(), "body": body]),
      from: publication.noticePath, template: "notice")
  }

  /// The notice in other languages; its sections link each other.
  func others(
    of document: Document, _ translations: [Document], at place: PagePlace
  ) -> [NoticeBody.OtherLanguage] {
    translations.filter { $0.language != document.language }.map {
      NoticeBody.OtherLanguage(document: $0, address: place.translation($0.language))
    }
  }

  func fragment(_ document: Document, _ body: NoticeBody, _ publication: Publication) -> PageFile {
    let words = self.words(document.language)
    let folder = "\(publication.id)/\(document.language.rawValue)/"
    // It stands on another site: what it links to is named in full.
    let addresses = VersionAddresses(sources.site.baseURL.url + folder)
    let history = self.history(publication, document.language)
    let body = body.fragment(versions: VersionList(history, words: words, addresses: addresses).html().bytes)
    let strips = VersionStrips(
      history: history, words: words, addresses: addresses, base: sources.site.baseURL.url)
    let values: [String: Any?] = [
      "lang": document.languageTag, "title": document.title.plainText, "summary": html(document.summary, document),
      "version": ["items": version(document, words, publication, to: addresses)],
      "strips": self.strips(document.standing, words) + strips.ofNotice(publication),
    ]
    return PageFile(
      "\(folder)fragment.html",
      templates.render("fragment", values.compactMapValues { $0 }, insertions: ["body": body]),
      from: publication.noticePath, template: "fragment")
  }
}
