import Diagnostics
import Files
import NoticeModel
import Notices
import Site
import Source
import TestSupport
import Versions

/// What comes of a site: its files, and everything found from reading it to verifying its pages. The rules of the
/// law have their own tests.
struct SiteOutcome {
  var isReadable = false
  var files: [PageFile] = []
  var diagnostics: [Diagnostic]

  init(_ site: FixtureSite) throws { try self.init(folder: site.path) }

  init(folder: String) throws {
    let loaded = SiteLoader.load(try Folder(folder))
    diagnostics = loaded.diagnostics
    guard let sources = loaded.sources, !diagnostics.block else { return }
    isReadable = true
    let (notices, composition) = NoticeResolver.resolve(sources)
    let publications = notices.map { notice in
      let none = VersionHistory(organisation: notice.notice.id, day: Day(year: 2026, month: 1, day: 1), versions: [])
      return Publication(draft: notice, history: none)
    }
    let (files, theme) = SiteRenderer.render(sources, publications)
    self.files = files
    let pages = composition.block ? [] : LinkVerifier.check(files)
    diagnostics = (diagnostics + composition + theme + pages).inReadingOrder()
  }

  /// The findings as a person reads them.
  var text: String { TextRenderer().render(diagnostics) }

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
