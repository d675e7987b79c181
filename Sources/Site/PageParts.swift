import Languages
import Markup
import NoticeModel
import Notices

/// What pages are put together from, in the names that templates use.
extension SiteRenderer {
  func html(_ inlines: [Inline], _ document: Document) -> String? {
    guard !inlines.isEmpty else { return nil }
    var html = HTML(anchors: document.anchors)
    html.inlines(inlines)
    return html.string
  }

  func version(_ document: Document, _ words: PageWords) -> [String: Any] {
    guard let version = document.version else { return ["items": [words[\.undated]]] }
    var line: [Inline] = [.text(words[\.versionOf] + " "), version.date]
    if let published = version.published {
      let date = rules(for: document.language).date(published)
      line += [.text(" (" + words[\.published] + " "), date, .text(")")]
    }
    return ["items": [html(line, document) ?? ""]]
  }

  func glance(_ document: Document, _ words: PageWords) -> [String: Any]? {
    guard !document.glance.isEmpty else { return nil }
    return [
      "items": document.glance.map { item -> [String: Any] in
        var body = HTML(anchors: document.anchors)
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
      html.inlines([.strong([.text(words[\.exampleTitle])]), .text(". " + words[\.exampleText])])
      strips.append(html.string)
    }
    return strips
  }

  /// The banner of an example in several languages, for a page that has no language of its own.
  func exampleStrips(_ languages: [Language]) -> [String] {
    languages.flatMap { language in
      strips(.example, PageWords(sources.theme.words, language)).map {
        "<span lang=\"\(language.rawValue)\">\($0)</span>"
      }
    }
  }

  func foot(_ document: Document, _ resolved: Publication, _ words: PageWords) -> [String: Any] {
    var links: [[String: Any]] = [["href": "#main", "name": words[\.backToTop]]]
    if document.sections.contains(where: { $0.id == "changes" }) {
      links.append(["href": "#changes", "name": words[\.history]])
    }
    links.append(["href": "fragment.html", "name": words[\.fragment]])
    var foot: [String: Any] = [
      "name": document.organisation.plainText, "links": links,
      "address": sources.site.baseURL.url + "\(document.notice)/\(document.language.rawValue)/",
      "switch": languageSwitch(resolved, current: document.language, prefix: "../"),
    ]
    if document.version != nil { foot["version"] = (version(document, words)["items"] as? [String])?.first }
    return foot
  }

  func brand(
    _ name: String, home: String, assets: String, _ style: OrganisationStyle
  ) -> [String: Any] {
    var brand: [String: Any] = ["name": name, "home": home]
    if let logo = style.logoName { brand["logo"] = ["src": "\(assets)/\(logo)", "width": 48, "height": 48] }
    return brand
  }

  func languageSwitch(
    _ resolved: Publication, current: Language?, prefix: String
  ) -> [String: Any] {
    [
      "languages": resolved.documents.map { document -> [String: Any] in
        var values: [String: Any] = [
          "tag": document.languageTag, "href": "\(prefix)\(document.language.rawValue)/",
          "name": document.language.ownName,
        ]
        if document.language == current { values["current"] = true }
        return values
      }
    ]
  }

  func frame(tag: String, title: String, assets: String, words: PageWords) -> [String: Any] {
    [
      "lang": tag, "documentTitle": title, "assets": assets,
      "words": ["skip": words[\.skip], "languages": words[\.languages]], "siteTitle": siteTitle,
    ]
  }

  var siteTitle: String { sources.site.title[firstLanguage] ?? "" }
  var firstLanguage: Language { sources.site.languages.first ?? .fr }
}
