import Diagnostics
import NoticeModel
import Notices
import Source

/// Makes every file of the published site. Nothing is written here.
public struct SiteRenderer {
  let sources: SiteSources
  let notices: [Publication]
  let templates: Templates

  /// The files of a site; what keeps them from being made is returned as findings.
  public static func render(
    _ sources: SiteSources, _ notices: [Publication]
  ) -> (files: [PageFile], diagnostics: [Diagnostic]) {
    let (templates, diagnostics) = Templates.compile(sources.theme)
    guard let templates else { return ([], diagnostics) }
    let renderer = SiteRenderer(sources: sources, notices: notices, templates: templates)
    return (renderer.files(), ContrastCheck(sources: sources).check())
  }

  func files() -> [PageFile] {
    var files: [PageFile] = []
    for notice in notices { files += self.files(of: notice) }
    files.append(PageFile("index.html", chooserPage))
    files.append(PageFile("404.html", notFoundPage))
    files += assets(at: "assets")
    files += SiteFiles(site: sources.site, notices: notices).files
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  func assets(at folder: String) -> [PageFile] {
    sources.theme.assets.sorted { $0.key < $1.key }.map { PageFile("\(folder)/\($0.key)", $0.value) }
  }
}
