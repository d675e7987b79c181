import Diagnostics
import Foundation
import NoticeModel
import Notices
import Source

/// Makes every file of the published site. Nothing is written here.
public struct SiteRenderer {
  let sources: SiteSources
  let notices: [ResolvedNotice]
  let templates: Templates
  let marks: PageMarks

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
    return (renderer.files(), ContrastCheck(sources: sources).check(notices))
  }

  func files() -> [PageFile] {
    var files: [PageFile] = []
    for notice in notices { files += self.files(of: notice) }
    files.append(PageFile("index.html", finished(chooserPage)))
    files.append(PageFile("404.html", finished(notFoundPage)))
    files += assets(at: "assets")
    files += SiteFiles(site: sources.site, notices: notices).files
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  func finished(_ page: [UInt8]) -> [UInt8] {
    guard let script = marks.script else { return page }
    let text = String(decoding: page, as: UTF8.self)
    guard let end = text.range(of: "</body>", options: .backwards) else { return page }
    return Array(text.replacingCharacters(in: end, with: script + "</body>").utf8)
  }

  func assets(at folder: String) -> [PageFile] {
    sources.theme.assets.sorted { $0.key < $1.key }.map { PageFile("\(folder)/\($0.key)", $0.value) }
  }
}
