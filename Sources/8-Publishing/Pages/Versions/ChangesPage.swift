import Markup
import NoticeModel
import Source
import Notices
import Versions

/// The dated changelog of a notice, the newest version first.
extension SiteRenderer {
  func changesPage(
    _ history: LanguageHistory, _ publication: Publication, _ style: OrganisationStyle
  ) -> PageFile {
    let newest = history.versions[history.versions.count - 1]
    let documents = publication.history.languages.compactMap { language in
      publication.history.versions.last { $0.document(language) != nil }?.document(language)
    }
    let document = documents.first { $0.language == history.language } ?? newest.documents[0]
    let place = PagePlace(publication.id, history.language, VersionAddresses.changes)
    let current = sources.site.baseURL.url + PagePlace(publication.currentID, place.language, place.folder).path
    if let leading = leadingPage(to: current, at: place, document, publication, style) { return leading }
    let words = self.words(history.language)
    let addresses = VersionAddresses(place.up)
    let writer = ChangesWriter(history, words, sources.labels, place: place)
    var frame = self.frame(at: place, document, documents, publication, style)
    let title = words[.history]
    frame["documentTitle"] = "\(title) – \(document.title.plainText) – \(document.organisation.plainText)"
    frame["description"] = words[version: .historyDescription]
    frame["noindex"] = true
    let exists = publication.documents.contains { $0.language == history.language }
    let notice = exists && !history.isBehind ? addresses.notice : nil
    if let notice { frame["links"] = [["rel": "latest-version", "href": notice]] }
    var items = [link(words[version: .feed], to: addresses.feed)]
    if let notice, history.history.ending == nil {
      items.insert(link(words[version: .readInForce], to: notice), at: 0)
    } else if history.isBehind, history.history.ending == nil {
      let strips = VersionStrips(history: history, words: words, addresses: addresses, base: sources.site.baseURL.url)
      items.insert(contentsOf: strips.current(.readInForce).compactMap { html([$0], document) }, at: 0)
    }
    let inner: [String: Any] = [
      "title": title, "summary": html(document.title, document) ?? "", "version": ["items": items],
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": "unnumbered",
    ]
    return PageFile(
      place.file, templates.page("notice", inner, frame: frame, insertions: ["body": writer.body()]),
      from: publication.noticePath, template: "notice")
  }
}

/// Writes the body of a changelog.
struct ChangesWriter {
  private let history: LanguageHistory
  private let facts: VersionFacts
  private let phrases: VersionPhrases
  private let addresses: VersionAddresses

  init(_ history: LanguageHistory, _ words: PageWords, _ labels: WordList<LabelKey>, place: PagePlace) {
    self.history = history
    facts = VersionFacts(history: history, words: words, labels: labels)
    phrases = VersionPhrases(history: history.history, words: words)
    addresses = VersionAddresses(place.up)
  }

  private var words: PageWords { phrases.words }

  func body() -> HTML {
    var html = HTML()
    for group in history.groups { write(group, &html) }
    takenIn(&html)
    earlier(&html)
    return html
  }

  private func write(_ group: VersionGroup, _ html: inout HTML) {
    guard let first = group.versions.first else { return }
    section("\(first.name)", &html) { html in
      html.inlines([.text(words[.versionOf] + " "), words.date(first.name.day)])
    }
    html.tag("<p class=\"badges\">")
    html.marks(of: group, phrases)
    html.tag("</p>\n")
    version(first, &html)
    for correction in group.versions.dropFirst() {
      html.tag("<div class=\"subsection\"")
      html.identifier("\(correction.name)")
      html.tag("><h3>")
      html.inlines(words.sentence(.correction, correction.record.published))
      html.tag("</h3>\n")
      version(correction, &html)
      html.tag("</div>\n")
    }
    html.tag("</div>\n</section>\n")
  }

  private func version(_ version: FrozenVersion, _ html: inout HTML) {
    guard history.has(version.name) else { return html.following(version, phrases, addresses) }
    if let summary = version.record.summary[history.language], !summary.isEmpty {
      html.blocks([.paragraph(summary.leading(to: addresses.version(version.name)))], level: 4)
    }
    if let table = facts.changes(of: version) {
      html.blocks([.table(table)], level: 4)
    } else if version.record.previous == nil {
      sentence(words[version: .first], &html)
    } else if version.record.changes.isEmpty, !version.record.isMaterial {
      // A change of the text alone that is material says why below: nothing may play it down.
      sentence(words[version: .sameFacts], &html)
    }
    html.versionLinks(version, history, phrases, addresses)
    html.blocks([.definitions(facts.rows(of: version))], level: 4)
  }

  private func sentence(_ words: String, _ html: inout HTML) {
    html.tag("<p>")
    html.text(words)
    html.tag("</p>\n")
  }

  /// Texts from before the first version.
  private func takenIn(_ html: inout HTML) {
    guard !history.earlier.isEmpty else { return }
    section("taken-in", &html) { $0.text(words[version: .takenInHeading]) }
    sentence(words[version: .takenInAll], &html)
    let items = history.earlier.reversed().map { day, archived in
      let link = phrases.link(.read, VersionName(day), to: addresses.version(VersionName(day)))
      let summary = known.first { $0.day == day }?.summary[history.language] ?? []
      return DefinitionItem(
        id: day.iso, term: [words.date(day)],
        meaning: [.paragraph(summary), .paragraph(words.sentence(.takenIn, archived.event.day)), .paragraph([link])]
          .filter { $0 != .paragraph([]) })
    }
    html.blocks([.definitions(items)], level: 3)
    html.tag("</div>\n</section>\n")
  }

  /// What the first record says of versions before it.
  private var known: [VersionRecord.Earlier] { history.history.versions.first?.record.earlier ?? [] }

  /// Versions from before the first that is kept.
  private func earlier(_ html: inout HTML) {
    let kept = Set(history.earlier.map(\.day))
    let earlier = known.filter { !kept.contains($0.day) }
    guard !earlier.isEmpty else { return }
    section("earlier", &html) { $0.text(words[version: .earlier]) }
    sentence(words[version: .earlierText], &html)
    let items = earlier.reversed().map { version in
      DefinitionItem(
        id: version.day.iso, term: [words.date(version.day)],
        meaning: [.paragraph(version.summary[history.language] ?? [])])
    }
    html.blocks([.definitions(Array(items))], level: 3)
    html.tag("</div>\n</section>\n")
  }

  private func section(_ id: String, _ html: inout HTML, title: (inout HTML) -> Void) {
    html.tag("<section class=\"section\"")
    html.identifier(id)
    html.tag(">\n<h2>")
    title(&html)
    html.tag("</h2>\n<div class=\"text\">\n")
  }
}
