import Languages
import Markup
import NoticeModel
import Notices

/// The files of one organisation: its notice in every language, as a page and as a fragment.
extension SiteRenderer {
  func files(of resolved: Publication) -> [PageFile] {
    let id = resolved.id
    var files = assets(at: "\(id)/assets")
    let style = OrganisationStyle(resolved)
    files.append(PageFile("\(id)/assets/organisation.css", style.css))
    if let logo = resolved.source.logo, let name = style.logoName {
      files.append(PageFile("\(id)/assets/\(name)", logo))
    }
    files.append(PageFile("\(id)/index.html", languagePage(resolved, style)))
    for document in resolved.documents {
      let folder = "\(id)/\(document.language.rawValue)"
      files.append(PageFile("\(folder)/index.html", noticePage(document, resolved, style)))
      files.append(PageFile("\(folder)/fragment.html", fragment(document, resolved)))
    }
    return files
  }

  func noticePage(_ document: Document, _ resolved: Publication, _ style: OrganisationStyle) -> [UInt8] {
    let words = PageWords(sources.theme.words, document.language)
    let writer = NoticeWriter(document: document, others: others(of: document, resolved), words: words)
    let title = document.title.plainText
    let inner: [String: Any?] = [
      "title": title, "summary": html(document.summary, document) as Any?, "version": version(document, words),
      "glance": glance(document, words) as Any?, "words": ["contents": words[\.contents], "glance": words[\.glance]],
      "numbering": document.numberingClass,
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
    return templates.page(
      "notice", inner.compactMapValues { $0 }, frame: frame,
      insertions: ["toc": writer.tableOfContents(), "body": writer.body()])
  }

  func others(of document: Document, _ resolved: Publication) -> [NoticeWriter.OtherLanguage] {
    resolved.documents.filter { $0.language != document.language }.map {
      NoticeWriter.OtherLanguage(document: $0, address: "../\($0.language.rawValue)/")
    }
  }

  func fragment(_ document: Document, _ resolved: Publication) -> String {
    let words = PageWords(sources.theme.words, document.language)
    let writer = NoticeWriter(document: document, others: [], words: words)
    return templates.render(
      "fragment",
      ([
        "lang": document.languageTag, "title": document.title.plainText, "summary": html(document.summary, document),
        "version": version(document, words),
        "strips": strips(document.standing, words), "body": writer.fragmentBody().string,
      ] as [String: Any?]).compactMapValues { $0 })
  }
}
