import Languages
import Markup
import NoticeModel
import Notices

/// What pages are put together from, in the names that templates use.
extension SiteRenderer {
  func html(_ inlines: [Inline], _ document: Document) -> String? {
    guard !inlines.isEmpty else { return nil }
    var html = HTML()
    html.inlines(inlines)
    return html.string
  }

  /// What the strip under the title says: which version this is, with a link to its own page where it has one, and
  /// when it was last reviewed.
  func version(
    _ document: Document, _ words: PageWords, _ publication: Publication, to addresses: VersionAddresses
  ) -> [String] {
    var items = [versionLine(document, words, publication, to: addresses) ?? words[.undated]]
    if let reviewed = document.metadata.reviewed {
      items += [html([.text(words[.reviewed] + " "), reviewed], document) ?? ""]
    }
    return items
  }

  /// `nil` for a notice without a date.
  private func versionLine(
    _ document: Document, _ words: PageWords, _ publication: Publication, to addresses: VersionAddresses?
  ) -> String? {
    guard let version = document.version else { return nil }
    var label: [Inline] = [.text(words[.versionOf] + " "), version.date]
    let name = publication.shownName(in: document.language)
    if let name {
      let phrases = VersionPhrases(history: publication.history, words: words)
      label = [.text(words[.versionOf] + " ")] + phrases.label(name)
      if let addresses { label = [.link(label, to: addresses.version(name))] }
    }
    // The day of a correction is in its label already.
    if let published = version.published, name?.isRevision != true {
      label += [.text(" (" + words[.published] + " "), words.date(published), .text(")")]
    }
    let line = html(label, document) ?? ""
    // A link alone is not printed; this one is the version.
    return line.hasPrefix("<a ") ? "<span>\(line)</span>" : line
  }

  func link(_ words: String, to address: String) -> String {
    var html = HTML(capacity: 256)
    html.inlines([.link([.text(words)], to: address)])
    return html.string
  }

  func glance(_ document: Document, _ words: PageWords) -> [String: Any]? {
    guard !document.glance.isEmpty else { return nil }
    return [
      "items": document.glance.map { item -> [String: Any] in
        var body = HTML()
        body.tightBlocks(item.content, level: 3)
        var values: [String: Any] = ["label": item.title.plainText, "text": body.string]
        if let id = item.section, let section = document.sections.first(where: { $0.id == id }) {
          values["href"] = "#\(id)"
          values["more"] = section.title.plainText
        }
        return values
      }
    ]
  }

  func strips(_ standing: Standing, _ words: PageWords) -> [String] {
    var strips: [String] = []
    if standing == .example {
      var html = HTML()
      html.inlines([.strong([.text(words[.exampleTitle])]), .text(". " + words[.exampleText])])
      strips.append(html.string)
    }
    return strips
  }

  /// The banner of an example in several languages, for a page that has no language of its own.
  func exampleStrips(_ languages: [Language]) -> [String] {
    languages.flatMap { language in
      strips(.example, words(language)).map {
        "<span lang=\"\(language.rawValue)\">\($0)</span>"
      }
    }
  }

  /// The foot of a page.
  func foot(
    at place: PagePlace, _ document: Document, _ translations: [Document], _ publication: Publication,
    _ words: PageWords
  ) -> [String: Any] {
    var links: [[String: Any]] = [["href": "#main", "name": words[.backToTop]]]
    let addresses = VersionAddresses(place.up)
    if publication.history.languages.contains(document.language) {
      links.append(["href": addresses.changes, "name": words[.history]])
      links.append(["href": addresses.feed, "name": words[version: .feed], "type": "application/atom+xml"])
    } else if document.sections.contains(where: { $0.id == "changes" }), place.folder.isEmpty {
      links.append(["href": "#changes", "name": words[.history]])
    }
    if publication.documents.contains(where: { $0.language == document.language }) {
      links.append(["href": "\(place.up)fragment.html", "name": words[.fragment]])
    }
    var foot: [String: Any] = [
      "name": document.organisation.plainText, "links": links, "address": sources.site.baseURL.url + place.path,
      "switch": languageSwitch(translations, at: place),
    ]
    if place.folder.isEmpty { foot["version"] = versionLine(document, words, publication, to: nil) }
    return foot
  }

  /// What all pages of one organisation in one language share, at a place.
  /// - Parameter translations: the languages in which the same page exists.
  func frame(
    at place: PagePlace, _ document: Document, _ translations: [Document], _ publication: Publication,
    _ style: OrganisationStyle
  ) -> [String: Any] {
    let words = self.words(document.language)
    var frame = self.frame(tag: document.languageTag, title: "", assets: "\(place.root)assets", words: words)
    // Under a former identifier search engines are led to the present one, which has the same page.
    let current = PagePlace(publication.currentID, place.language, place.folder)
    frame["canonical"] = sources.site.baseURL.url + current.path
    frame["alternates"] = alternates(translations, at: current)
    let dressed = publication.documents.first { $0.language == document.language } ?? document
    frame["organisation"] = brand(
      document.organisation.plainText, dressed, home: place.root, assets: "\(place.root)assets", style)
    frame["switch"] = languageSwitch(translations, at: place)
    frame["banner"] = document.banner.map {
      ["text": $0.text.plainText, "link": $0.link.plainText, "href": $0.url]
    }
    frame["strips"] = strips(document.standing, words)
    if publication.history.languages.contains(document.language) {
      frame["feed"] = ["title": words[.history], "href": VersionAddresses(place.up).feed]
    }
    frame["foot"] = foot(at: place, document, translations, publication, words)
    return frame
  }

  func alternates(_ translations: [Document], at place: PagePlace) -> [[String: String]] {
    translations.map {
      ["tag": $0.languageTag, "href": sources.site.baseURL.url + place.inLanguage($0.language).path]
    }
  }

  /// - Parameter document: the notice in the language of the page, or in the first where it has none.
  func brand(
    _ name: String, _ document: Document?, home: String, assets: String, _ style: OrganisationStyle
  ) -> [String: Any] {
    var brand: [String: Any] = ["name": name, "home": home]
    brand["logo"] = logo(
      style.logoName, saying: document?.metadata.logoText.plainText, besides: name, in: assets)
    return brand
  }

  /// The logo, with what it says for those who do not see it. The name stands beside it on every page: a logo that
  /// says no more is left unread, so that nobody hears the name twice.
  func logo(_ file: String?, saying text: String?, besides name: String, in assets: String) -> [String: Any]? {
    guard let file else { return nil }
    var logo: [String: Any] = ["src": "\(assets)/\(file)", "width": 48, "height": 48]
    if let text, !text.isEmpty, text != name { logo["text"] = text }
    return logo
  }

  func languageSwitch(_ translations: [Document], at place: PagePlace) -> [String: Any] {
    [
      "languages": translations.map { document -> [String: Any] in
        var values: [String: Any] = [
          "tag": document.languageTag, "href": place.translation(document.language), "name": document.language.ownName,
        ]
        if document.language == place.language { values["current"] = true }
        return values
      }
    ]
  }

  func frame(tag: String, title: String, assets: String, words: PageWords) -> [String: Any] {
    [
      "lang": tag, "documentTitle": title, "assets": assets,
      "words": ["skip": words[.skip], "languages": words[.languages]], "siteTitle": siteTitle,
    ]
  }

  var siteTitle: String { sources.site.title[firstLanguage] ?? "" }
  var firstLanguage: Language { sources.site.languages.first ?? .fr }
}
