import Checks
import Diagnostics
import Files
import NoticeModel
import Pages
import Stages
import TestSupport

/// What comes of a site: its files, and everything found from reading it to verifying its pages. The rules of the
/// law have their own tests.
struct SiteOutcome {
  var isReadable = false
  var files: [PageFile] = []
  var diagnostics: [Diagnostic]

  init(_ site: FixtureSite) throws { try self.init(folder: site.path) }

  init(folder: String) throws {
    let day = Day(year: 2026, month: 1, day: 1)
    let pages = StagedPages(StagedSite(Stage.load(try Folder(folder)), asOf: day))
    let organisations = try pages.verified { $0.asWritten }.collect()
    let built = pages.complete(made: organisations.map(\.summary))
    isReadable = built.isReadable
    guard built.isReadable else {
      diagnostics = built.unreadable
      return
    }
    files = (organisations.flatMap(\.rendered.files) + built.files).inOrder(of: \.path)
    let rules = Set(RuleRegistry.all.map { $0.page.id })
    diagnostics = built.findings.filter { !rules.contains($0.rule) }.map(\.diagnostic).inReadingOrder()
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
