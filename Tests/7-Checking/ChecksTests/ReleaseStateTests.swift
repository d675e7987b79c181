import Days
import Foundation
import NoticeModel
import Notices
import Source
import Testing
import Versions

@testable import Checks

/// The sources are compared with what was released once: what the rules say of it comes from what they are handed.
@Suite struct ReleaseStateTests {
  @Test func rulesTellTheComparisonTheyAreHanded() throws {
    let site = try RuleFixtureSite()
    let before = try RuleFixtureSite.fixture("base.swift")
    let now = before.replacingOccurrences(of: "Nous notons qui entre.", with: "Nous notons qui sort.")
    let archive = try site.archive(.base)
    func drafts(_ notice: ResolvedNotice, _ state: ReleaseState?, _ sources: SiteSources) -> [String] {
      Checker().check(notice, state: state, sources: sources, asOf: AsOf("2026-11-01")).map(\.rule.text).filter {
        $0 == "VER-DRAFT"
      }
    }
    let (oldSources, old, _) = try site.resolved(before)
    let (newSources, new, _) = try site.resolved(now)
    let same = ReleaseState(of: old[0], in: archive, sources: oldSources)
    let edited = ReleaseState(of: new[0], in: archive, sources: newSources)
    #expect(same.draft == nil)
    #expect(drafts(old[0], same, oldSources) == [])
    #expect(drafts(new[0], edited, newSources) == ["VER-DRAFT"])
    #expect(drafts(new[0], same, newSources) == [])
    #expect(drafts(new[0], nil, newSources) == [])
  }
}
