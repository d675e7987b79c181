import Diagnostics
import NoticeModel
import Notices
import Source

/// Makes every file of the published site. Nothing is read or written here.
package struct SiteRenderer: Sendable {
  let sources: SiteSources
  let templates: Templates
  private let words: [Language: PageWords]

  /// `nil` where a template cannot be used; what keeps it from that is returned as findings.
  package static func make(_ sources: SiteSources) -> (renderer: SiteRenderer?, diagnostics: [Diagnostic]) {
    let (templates, diagnostics) = Templates.compile(sources.theme)
    return (templates.map { SiteRenderer(sources, $0) }, diagnostics)
  }

  private init(_ sources: SiteSources, _ templates: Templates) {
    self.sources = sources
    self.templates = templates
    words = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, PageWords(sources.theme, $0)) })
  }

  /// The words around a notice in a language.
  func words(_ language: Language) -> PageWords { words[language]! }

  /// The files of the site that are no organisation's.
  /// - Parameter organisations: what the pages list.
  package func siteFiles(listing organisations: [OrganisationListing]) -> [PageFile] {
    [
      PageFile("index.html", chooserPage(organisations), template: "chooser"),
      PageFile("404.html", notFoundPage, template: "not-found"),
    ] + assets(at: "assets")
      + SiteFiles(site: sources.site, organisations: organisations, inlineStyle: InlineStyle(sources.theme)).files
  }

  /// The paths of these files, which are the same whatever they list.
  package var sitePaths: Set<String> { Set(siteFiles(listing: []).map(\.path)) }

  func assets(at folder: String) -> [PageFile] {
    sources.theme.assets.filter { $0.key != InlineStyle.file }.sorted { $0.key < $1.key }.map {
      PageFile("\(folder)/\($0.key)", $0.value, from: "\(sources.theme.folder)/\($0.key)")
    }
  }
}
