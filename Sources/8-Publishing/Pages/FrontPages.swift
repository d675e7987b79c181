import Languages
import NoticeModel
import Notices

/// Pages to choose from: the organisations, the languages of one, and the page for a wrong address.
extension SiteRenderer {
  func languagePage(_ resolved: Publication, _ style: OrganisationStyle) -> [UInt8] {
    let name = resolved.documents.first?.organisation.plainText ?? resolved.id
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
    let words = self.words(firstLanguage)
    var frame = self.frame(
      tag: resolved.documents.first?.languageTag ?? "fr", title: allNames, assets: "assets", words: words)
    frame["description"] = description(resolved.documents.map { ($0.language, $0.title.plainText) }, .chooseLanguage)
    frame["noindex"] = resolved.standing == .example || resolved.history.withdrawal != nil ? true : nil
    let base = sources.site.baseURL.url + resolved.currentID + "/"
    frame["canonical"] = base
    frame["refresh"] = resolved.history.moved == nil ? nil : base
    frame["alternates"] =
      resolved.currentDocuments.map {
        ["tag": $0.languageTag, "href": base + $0.language.rawValue + "/"]
      } + [["tag": "x-default", "href": base]]
    frame["organisation"] = brand(name, resolved.documents.first, home: "./", assets: "assets", style)
    if resolved.standing == .example {
      frame["strips"] = exampleStrips(resolved.documents.map(\.language))
    }
    return templates.page("organisation", inner, frame: frame)
  }

  /// - Parameter organisations: those that it lists.
  func chooserPage(_ organisations: [OrganisationListing]) -> [UInt8] {
    let inner: [String: Any] = [
      "titles": sources.site.languages.map { ["tag": $0.rawValue, "text": sources.site.title[$0] ?? ""] },
      "organisations": organisations.map { organisation -> [String: Any] in
        let id = organisation.id
        let names = organisation.languages.map(\.name)
        let name = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " / ")
        var values: [String: Any] = [
          "name": name,
          "languages": organisation.languages.map { entry -> [String: Any] in
            [
              "tag": entry.tag, "href": "\(id)/\(entry.language.rawValue)/", "name": entry.language.ownName,
              "organisation": entry.name,
            ]
          },
        ]
        values["logo"] = logo(
          organisation.logoName, saying: organisation.languages.first?.logoText, besides: name, in: "\(id)/assets")
        return values
      },
    ]
    let words = self.words(firstLanguage)
    var frame = self.frame(tag: firstLanguage.rawValue, title: titles, assets: "assets", words: words)
    frame["description"] = description(
      sources.site.languages.map { ($0, sources.site.title[$0] ?? "") }, .chooseOrganisation)
    frame["canonical"] = sources.site.baseURL.url
    if organisations.allSatisfy({ $0.standing == .example }) {
      frame["strips"] = exampleStrips(sources.site.languages)
    }
    return templates.page("chooser", inner, frame: frame)
  }

  /// What a search engine shows of a page to choose from: what there is to choose, in each language.
  private func description(_ titles: [(language: Language, title: String)], _ word: ThemeKey) -> String {
    titles.map { "\($0.title). \(words($0.language)[word])." }.joined(separator: " ")
  }

  var titles: String {
    sources.site.languages.compactMap { sources.site.title[$0] }.joined(separator: " – ")
  }

  private var notFoundTitles: String {
    sources.site.languages.map { self.words($0)[.notFoundTitle] }.joined(separator: " – ")
  }

  var notFoundPage: [UInt8] {
    let inner: [String: Any] = [
      "messages": sources.site.languages.map { language -> [String: Any] in
        let words = self.words(language)
        return [
          "tag": language.rawValue, "title": words[.notFoundTitle], "text": words[.notFoundText],
          "name": words[.home], "href": sources.site.baseURL.url,
        ]
      }
    ]
    let words = self.words(firstLanguage)
    var frame = self.frame(tag: firstLanguage.rawValue, title: notFoundTitles, assets: "assets", words: words)
    frame["noindex"] = true
    frame["style"] = InlineStyle(sources.theme).map { ["text": $0.text, "hash": $0.hash] }
    return templates.page("not-found", inner, frame: frame)
  }
}
