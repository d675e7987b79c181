import Diagnostics
import Foundation
import Languages
import Markup
import NoticeModel
import Notices
import Source

/// Makes every file of the published site. Nothing is written here.
public struct SiteRenderer {
  private let sources: SiteSources
  private let notices: [ResolvedNotice]
  private let templates: Templates
  private let marks: PageMarks

  /// Settings that only a preview changes.
  public struct PageMarks: Sendable {
    /// A strip above each page.
    public var strip: String?
    /// Markup put before `</body>`.
    public var script: String?

    public init(strip: String? = nil, script: String? = nil) {
      self.strip = strip
      self.script = script
    }
  }

  /// The files of a site; what keeps them from being made is returned as findings.
  public static func render(
    _ sources: SiteSources, _ notices: [ResolvedNotice], marks: PageMarks = PageMarks()
  ) -> (files: [PageFile], diagnostics: [Diagnostic]) {
    let (templates, diagnostics) = Templates.compile(sources.theme)
    guard let templates else { return ([], diagnostics) }
    let renderer = SiteRenderer(sources: sources, notices: notices, templates: templates, marks: marks)
    return (renderer.files(), diagnostics)
  }

  private func files() -> [PageFile] {
    var files: [PageFile] = []
    for notice in notices { files += self.files(of: notice) }
    files.append(PageFile("index.html", finished(chooserPage)))
    files.append(PageFile("404.html", finished(notFoundPage)))
    files += assets(at: "assets")
    files += SiteFiles(site: sources.site, notices: notices).files
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func finished(_ page: String) -> String {
    guard let script = marks.script, let end = page.range(of: "</body>", options: .backwards) else { return page }
    return page.replacingCharacters(in: end, with: script + "</body>")
  }

  private func assets(at folder: String) -> [PageFile] {
    sources.theme.assets.sorted { $0.key < $1.key }.map { PageFile("\(folder)/\($0.key)", $0.value) }
  }

  // MARK: - One organisation

  private func files(of resolved: ResolvedNotice) -> [PageFile] {
    let id = resolved.notice.id
    var files = assets(at: "\(id)/assets")
    let style = OrganisationStyle(resolved)
    files.append(PageFile("\(id)/assets/organisation.css", style.css))
    if let logo = resolved.source.logo, let name = style.logoName {
      files.append(PageFile("\(id)/assets/\(name)", logo))
    }
    files.append(PageFile("\(id)/index.html", finished(languagePage(resolved, style))))
    for document in resolved.documents {
      let folder = "\(id)/\(document.language.rawValue)"
      files.append(PageFile("\(folder)/index.html", finished(noticePage(document, resolved, style))))
      files.append(PageFile("\(folder)/fragment.html", fragment(document, resolved)))
    }
    return files
  }

  private func noticePage(_ document: Document, _ resolved: ResolvedNotice, _ style: OrganisationStyle) -> String {
    let words = PageWords(sources.theme.words, document.language)
    let writer = NoticeWriter(document: document, others: others(of: document, resolved), words: words)
    let title = document.title.plainText
    let inner: [String: Any?] = [
      "title": title, "summary": html(document.summary, document) as Any?, "version": version(document, words),
      "glance": glance(document, words) as Any?, "words": ["contents": words[\.contents], "glance": words[\.glance]],
      "toc": writer.tableOfContents().string, "numbering": document.numberingClass, "body": writer.body().string,
    ]
    var frame = self.frame(
      tag: document.languageTag, title: "\(title) – \(document.organisation.plainText)", assets: "../assets",
      words: words)
    frame["description"] = document.summary.isEmpty ? nil : document.summary.plainText
    frame["noindex"] = document.standing == .example ? true : nil
    let base = sources.site.baseURL.url + document.notice + "/"
    frame["canonical"] = base + document.language.rawValue + "/"
    frame["alternates"] =
      resolved.documents.map {
        ["tag": $0.languageTag, "href": base + $0.language.rawValue + "/"]
      } + [["tag": "x-default", "href": base]]
    frame["organisation"] = brand(document.organisation.plainText, home: "../", assets: "../assets", style)
    frame["switch"] = languageSwitch(resolved, current: document.language, prefix: "../")
    frame["banner"] = document.banner.map {
      ["text": $0.text.plainText, "link": $0.link.plainText, "href": $0.url]
    }
    frame["strips"] = strips(document.standing, words)
    frame["foot"] = foot(document, resolved, words)
    return templates.page("notice", inner.compactMapValues { $0 }, frame: frame)
  }

  private func others(of document: Document, _ resolved: ResolvedNotice) -> [NoticeWriter.OtherLanguage] {
    resolved.documents.filter { $0.language != document.language }.map {
      NoticeWriter.OtherLanguage(document: $0, address: "../\($0.language.rawValue)/")
    }
  }

  private func fragment(_ document: Document, _ resolved: ResolvedNotice) -> String {
    let words = PageWords(sources.theme.words, document.language)
    let writer = NoticeWriter(document: document, others: [], words: words)
    return templates.render(
      "fragment",
      ([
        "lang": document.languageTag, "title": document.title.plainText, "summary": html(document.summary, document), "version": version(document, words),
        "strips": strips(document.standing, words), "body": writer.fragmentBody().string,
      ] as [String: Any?]).compactMapValues { $0 })
  }

  // MARK: - Parts of a page

  private func html(_ inlines: [Inline], _ document: Document) -> String? {
    guard !inlines.isEmpty else { return nil }
    var html = HTML(anchors: document.anchors)
    html.inlines(inlines)
    return html.string
  }

  private func version(_ document: Document, _ words: PageWords) -> [String: Any] {
    guard let version = document.version else { return ["items": [words[\.undated]]] }
    var line: [Inline] = [.text(words[\.versionOf] + " "), version.date]
    if let published = version.published {
      let date = rules(for: document.language).date(published)
      line += [.text(" (" + words[\.published] + " "), date, .text(")")]
    }
    return ["items": [html(line, document) ?? ""]]
  }

  private func glance(_ document: Document, _ words: PageWords) -> [String: Any]? {
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

  private func strips(_ standing: Standing, _ words: PageWords) -> [String] {
    var strips: [String] = []
    if standing == .example {
      var html = HTML()
      html.inlines([.strong([.text(words[\.exampleTitle])]), .text(". " + words[\.exampleText])])
      strips.append(html.string)
    }
    if let strip = marks.strip { strips.append(strip) }
    return strips
  }

  private func foot(_ document: Document, _ resolved: ResolvedNotice, _ words: PageWords) -> [String: Any] {
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

  private func brand(
    _ name: String, home: String, assets: String, _ style: OrganisationStyle
  ) -> [String: Any] {
    var brand: [String: Any] = ["name": name, "home": home]
    if let logo = style.logoName { brand["logo"] = ["src": "\(assets)/\(logo)", "width": 48, "height": 48] }
    return brand
  }

  private func languageSwitch(
    _ resolved: ResolvedNotice, current: Language?, prefix: String
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

  private func frame(tag: String, title: String, assets: String, words: PageWords) -> [String: Any] {
    [
      "lang": tag, "documentTitle": title, "assets": assets,
      "words": ["skip": words[\.skip], "languages": words[\.languages]], "siteTitle": siteTitle,
    ]
  }

  private var siteTitle: String { sources.site.title[firstLanguage] ?? "" }
  private var firstLanguage: Language { sources.site.languages.first ?? .fr }

  // MARK: - Pages to choose from

  private func languagePage(_ resolved: ResolvedNotice, _ style: OrganisationStyle) -> String {
    let name = resolved.documents.first?.organisation.plainText ?? resolved.notice.id
    let names = resolved.documents.map(\.organisation.plainText)
    let allNames = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " / ")
    let inner: [String: Any] = [
      "name": allNames,
      "languages": resolved.documents.map { document -> [String: Any] in
        [
          "tag": document.languageTag, "href": "\(document.language.rawValue)/",
          "name": document.language.ownName, "title": document.title.plainText,
        ]
      },
    ]
    let words = PageWords(sources.theme.words, firstLanguage)
    var frame = self.frame(
      tag: resolved.documents.first?.languageTag ?? "fr", title: allNames, assets: "assets", words: words)
    frame["noindex"] = resolved.notice.standing == .example ? true : nil
    let base = sources.site.baseURL.url + resolved.notice.id + "/"
    frame["canonical"] = base
    frame["alternates"] =
      resolved.documents.map {
        ["tag": $0.languageTag, "href": base + $0.language.rawValue + "/"]
      } + [["tag": "x-default", "href": base]]
    frame["organisation"] = brand(name, home: "./", assets: "assets", style)
    if resolved.notice.standing == .example {
      frame["strips"] = resolved.documents.flatMap { document in
        strips(document.standing, PageWords(sources.theme.words, document.language)).map {
          "<span lang=\"\(document.languageTag)\">\($0)</span>"
        }
      }
    }
    return templates.page("organisation", inner, frame: frame)
  }

  private var chooserPage: String {
    let inner: [String: Any] = [
      "titles": sources.site.languages.map { ["tag": $0.rawValue, "text": sources.site.title[$0] ?? ""] },
      "organisations": notices.map { resolved -> [String: Any] in
        let id = resolved.notice.id
        let names = resolved.documents.map(\.organisation.plainText)
        let name = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " / ")
        var values: [String: Any] = [
          "name": name,
          "languages": resolved.documents.map { document -> [String: Any] in
            [
              "tag": document.languageTag, "href": "\(id)/\(document.language.rawValue)/",
              "name": document.language.ownName, "organisation": document.organisation.plainText,
            ]
          },
        ]
        if let logo = OrganisationStyle(resolved).logoName {
          values["logo"] = ["src": "\(id)/assets/\(logo)", "width": 48, "height": 48]
        }
        return values
      },
    ]
    let words = PageWords(sources.theme.words, firstLanguage)
    var frame = self.frame(tag: firstLanguage.rawValue, title: titles, assets: "assets", words: words)
    frame["canonical"] = sources.site.baseURL.url
    return templates.page("chooser", inner, frame: frame)
  }

  private var titles: String {
    sources.site.languages.compactMap { sources.site.title[$0] }.joined(separator: " – ")
  }

  private var notFoundPage: String {
    let inner: [String: Any] = [
      "messages": sources.site.languages.map { language -> [String: Any] in
        let words = PageWords(sources.theme.words, language)
        return [
          "tag": language.rawValue, "title": words[\.notFoundTitle], "text": words[\.notFoundText],
          "name": words[\.home], "href": "/",
        ]
      }
    ]
    let words = PageWords(sources.theme.words, firstLanguage)
    var frame = self.frame(tag: firstLanguage.rawValue, title: words[\.notFoundTitle], assets: "assets", words: words)
    frame["noindex"] = true
    return templates.page("not-found", inner, frame: frame)
  }
}
