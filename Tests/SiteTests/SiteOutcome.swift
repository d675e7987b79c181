import Diagnostics
import Files
import Site
import TestSupport

/// What comes of a site: its files, and everything found from reading it to verifying its pages.
struct SiteOutcome {
  let build: SiteBuild

  init(_ site: FixtureSite) throws {
    build = SiteBuild.make(try Folder(site.path), asOf: "2026-01-01")
  }

  var files: [PageFile] { build.files }

  /// The findings as a person reads them.
  var text: String { TextRenderer().render(build.diagnostics) }

  func page(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// What stands on a page between its frame.
  func main(_ path: String) -> String {
    let page = page(path)
    guard let start = page.range(of: "<main id=\"main\">\n"), let end = page.range(of: "</main>") else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }
}
