import NoticeModel
import Notices
import Versions

/// The files of one organisation: what one folder of the site holds.
extension SiteRenderer {
  package func files(of publication: Publication) -> [PageFile] {
    let id = publication.id
    var files = assets(at: "\(id)/assets")
    let style = OrganisationStyle(publication)
    files.append(PageFile("\(id)/assets/organisation.css", style.css, from: publication.noticePath))
    if let logo = publication.source.logo, let name = style.logoName {
      files.append(PageFile("\(id)/assets/\(name)", logo, from: publication.noticePath))
    }
    files.append(
      PageFile(
        "\(id)/index.html", languagePage(publication, style), from: publication.noticePath, template: "organisation"))
    var bodies: [Language: NoticeBody] = [:]
    for document in publication.documents {
      let body = NoticeBody(document, words(document.language))
      bodies[document.language] = body
      files.append(
        leadingPage(document, publication, style) ?? noticePage(document, body, publication, style))
      files.append(fragment(document, body, publication))
    }
    return files + versionFiles(of: publication, bodies, style)
  }

  /// The pages, feeds and data of what was released; nothing where nothing was.
  /// - Parameter bodies: those of the notice that is shown.
  private func versionFiles(
    of publication: Publication, _ bodies: [Language: NoticeBody], _ style: OrganisationStyle
  ) -> [PageFile] {
    guard !publication.history.versions.isEmpty else { return [] }
    var files: [PageFile] = []
    for language in publication.history.languages {
      let history = self.history(publication, language)
      files += history.versions.compactMap { version in
        let isShown = version.name == publication.shownName(in: language)
        return versionPage(version, isShown ? bodies[language] : nil, history, publication, style)
      }
      files += publication.history.earlier.compactMap { day, archived in
        earlierPage(archived, day, history, publication, style)
      }
      files += comparisonPages(history, publication, style)
      files.append(changesPage(history, publication, style))
      files.append(feed(history, publication))
    }
    files.append(
      PageFile(
        "\(publication.id)/versions.json", VersionsData(publication, sources.site).bytes, from: publication.noticePath))
    return files + FrozenFiles(publication).files
  }

  func history(_ publication: Publication, _ language: Language) -> LanguageHistory {
    LanguageHistory(publication.history, language, sources.site.comparisons)
  }
}
