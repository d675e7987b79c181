import Diagnostics
import NoticeModel
import Notices
import Source
import Workers

/// Makes every file of the published site. Nothing is written here.
public struct SiteRenderer: Sendable {
  let sources: SiteSources
  let notices: [Publication]
  let templates: Templates
  /// Pages of organisations that are not made anew.
  let published: PublishedSite

  /// The files of a site; what keeps them from being made is returned as findings.
  public static func render(
    _ sources: SiteSources, _ notices: [Publication], keeping published: PublishedSite? = nil
  ) -> (files: [PageFile], diagnostics: [Diagnostic]) {
    let (templates, diagnostics) = Templates.compile(sources.theme)
    guard let templates else { return ([], diagnostics) }
    let renderer = SiteRenderer(
      sources: sources, notices: notices, templates: templates, published: published ?? .none)
    return (renderer.files(), ContrastCheck(sources: sources).check())
  }

  /// The notices whose pages are made.
  private var made: [Publication] { notices.filter { published.files[$0.id] == nil } }

  /// The notices as the pages of the site list them: of those that are kept, the languages that are published.
  var listed: [Publication] {
    notices.compactMap { notice in
      let id = notice.id
      guard published.files[id] != nil else { return notice }
      var kept = notice
      kept.documents.removeAll { !published.holds("\(id)/\($0.language.rawValue)/index.html") }
      // Its sources may have errors, which are another build's business: then nothing is listed without a name.
      for index in kept.documents.indices where kept.documents[index].organisation.isEmpty {
        kept.documents[index].organisation = [.text(id)]
      }
      return kept.documents.isEmpty ? nil : kept
    }
  }

  private func files() -> [PageFile] {
    var files = published.files.values.flatMap { $0 }
    files += made.concurrentMap { self.files(of: $0) }.flatMap { $0 }
    files.append(PageFile("index.html", chooserPage))
    files.append(PageFile("404.html", notFoundPage))
    files += assets(at: "assets")
    files += SiteFiles(site: sources.site, notices: listed, inlineStyle: InlineStyle(sources.theme)).files
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  func assets(at folder: String) -> [PageFile] {
    sources.theme.assets.filter { $0.key != InlineStyle.file }.sorted { $0.key < $1.key }.map {
      PageFile("\(folder)/\($0.key)", $0.value)
    }
  }
}
