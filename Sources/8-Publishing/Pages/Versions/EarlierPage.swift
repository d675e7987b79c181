import Markup
import NoticeModel
import Notices
import Versions

/// The page of a text from before the first version, at the address of a version of its day: it says that it was taken in,
/// and is compared with nothing.
extension SiteRenderer {
  func earlierPage(
    _ archived: ArchivedEvent, _ day: Day, _ history: LanguageHistory, _ publication: Publication,
    _ style: OrganisationStyle
  ) -> PageFile? {
    guard let document = archived.document(history.language) else { return nil }
    let name = VersionName(day)
    let place = PagePlace(publication.id, document.language, VersionAddresses.folder(name))
    let words = self.words(document.language)
    let addresses = VersionAddresses(place.up)
    // Which part of one language says what a part of another does, nobody knows.
    var body = NoticeBody(document, words).page([])
    EarlierProof(archived, name, words, place: place).write(to: &body)
    let title = document.title.plainText
    let heading: [Inline] = [.text(words[.versionOf] + " "), words.date(day)]
    let line = [heading, words.sentence(.takenIn, archived.event.day)].compactMap { html($0, document) }
    let inner: [String: Any?] = [
      "title": title, "summary": html(document.summary, document) as Any?,
      "version": ["items": line + [link(words[.history], to: addresses.changes)]],
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": document.numberingClass,
    ]
    var frame = self.frame(at: place, document, archived.documents, publication, style)
    frame["documentTitle"] = "\(title) – \(heading.plainText) – \(document.organisation.plainText)"
    frame["description"] = document.summary.isEmpty ? nil : document.summary.plainText
    frame["noindex"] = true
    frame["links"] = [["rel": "version-history", "href": addresses.changes]]
    let strips = VersionStrips(history: history, words: words, addresses: addresses, base: sources.site.baseURL.url)
    frame["strips"] =
      self.strips(document.standing, words)
      + strips.ofEarlier(
        archived, publication.successor,
        noticeExists: publication.documents.contains { $0.language == document.language },
        current: frame["canonical"] as? String ?? "")
    return PageFile(
      place.file,
      templates.page(
        "notice", inner.compactMapValues { $0 }, frame: frame,
        insertions: ["toc": NoticeWriter(document: document, words: words).tableOfContents(), "body": body]),
      from: "\(VersionArchive.folder(of: publication.id))/\(name)/\(document.language.rawValue).md", template: "notice")
  }
}

/// The end of such a page: what it was made from, and how anybody can verify that.
private struct EarlierProof {
  private let archived: ArchivedEvent
  private let name: VersionName
  private let words: PageWords
  private let place: PagePlace

  init(_ archived: ArchivedEvent, _ name: VersionName, _ words: PageWords, place: PagePlace) {
    self.archived = archived
    self.name = name
    self.words = words
    self.place = place
  }

  func write(to html: inout HTML) {
    html.proof([hash, files, .chain(words, at: place)], saying: .takenInProof, words)
  }

  private var hash: DefinitionItem {
    DefinitionItem(
      term: [.text(words[version: .hash])], meaning: [.paragraph([.code(archived.event.hash)])])
  }

  private var files: DefinitionItem {
    let names = archived.ownFiles.keys.map { String($0.dropFirst("\(name)/".count)) }
    return .files(names, of: name, words, at: place)
  }
}
