import Files
import Markup
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Notices

/// Each sentence of the standard texts stands in a notice that declares what it needs, and in no other.
@Suite struct ClauseTests {
  /// A notice of the fixtures, with clauses that say their names.
  private struct Composed {
    let sources: SiteSources
    var notice: Notice

    init() throws {
      let site = try FixtureSite("valid/everything", clauses: .named)
      sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
      notice = try #require(sources.notices.first).notice
    }

    /// The clauses that a notice shows, in each language.
    func clauses(of notice: Notice) -> [Set<String>] {
      let source = NoticeSource(notice: notice, folder: "", prose: [:])
      return NoticeResolver(sources).resolve(source).documents.map { document in
        let shown = DocumentOutline(document).text.matches(of: /Clause ([a-z\/-]+)/).map { String($0.1) }
        return Set(shown)
      }
    }
  }

  @Test(arguments: ClauseCase.all) func aClauseGoesWithItsFacts(one: ClauseCase) throws {
    let composed = try Composed()
    var declared = composed.notice
    one.declare(&declared)
    var denied = declared
    one.deny(&denied)
    let clause = try #require(Clause.all.first { $0.name == one.clause })
    #expect(clause.holds(declared) && !clause.holds(denied), "\(one.clause)")
    for shown in composed.clauses(of: declared) { #expect(shown.contains(one.clause), "\(one.clause)") }
    for shown in composed.clauses(of: denied) { #expect(!shown.contains(one.clause), "\(one.clause)") }
  }

  /// Those that stand in every notice say nothing but the law, or what Notitia does itself.
  @Test func everyClauseThatNeedsFactsIsTried() {
    let tried = Set(ClauseCase.all.map(\.clause))
    let untried = Clause.all.filter { $0.condition != Clause.everyNotice && !tried.contains($0.name) }
    #expect(untried.map(\.name) == [])
    for clause in Clause.all where clause.condition == Clause.everyNotice { #expect(clause.content == .law) }
  }

  @Test func everyTextBelongsToOneClause() {
    let names = Clause.all.map(\.name).sorted()
    #expect(Set(names).count == names.count)
    for language in Language.allCases {
      let files = Repository.files(in: "\(Repository.folder)/content/clauses/\(language.rawValue)")
        .filter { !$0.hasPrefix("third-person/") }.map { String($0.dropLast(3)) }
      #expect(files.sorted() == names, "\(language.rawValue)")
    }
  }
}
