import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks

@Suite(.serialized) struct RuleFixtureTests {
  static let folder = RuleFixtureSite.tests.appendingPathComponent("Fixtures/rules")

  static func fixtures() throws -> [RuleFixture] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.map(RuleFixture.init)
  }

  @Test func completeNoticeIsSilent() throws {
    let found = try RuleFixtureSite().findings(RuleFixture.Case(rule: "", title: "base", breaks: false))
    #expect(TextRenderer().render(found.map(\.diagnostic)) == "")
  }

  /// A rule without a case that breaks it, or without one that satisfies it, fails.
  @Test func everyRuleHasBothCases() throws {
    let fixtures = Dictionary(uniqueKeysWithValues: try Self.fixtures().map { ($0.rule, $0) })
    for rule in RuleRegistry.all.map({ $0.page.id.text }) {
      let cases = fixtures[rule]?.cases ?? []
      #expect(!cases.filter(\.breaks).isEmpty, "\(rule) has no case that breaks it")
      #expect(!cases.filter { !$0.breaks }.isEmpty, "\(rule) has no case that satisfies it")
    }
    #expect(Set(fixtures.keys).subtracting(RuleRegistry.all.map { $0.page.id.text }).isEmpty)
  }

  @Test func casesGiveWhatTheySay() throws {
    let site = try RuleFixtureSite()
    for fixture in try Self.fixtures() {
      var texts: [String] = []
      for test in fixture.cases {
        let found = try site.findings(test)
        let notice = try RuleFixtureSite.notice(of: test)
        let text = RelativeLines(test, in: notice).applied(to: TextRenderer().render(found.map(\.diagnostic)))
        if test.breaks {
          texts.append(text)
          #expect(!found.isEmpty, "\(test)")
          #expect(Set(found.map(\.rule.text)) == [test.rule], "\(test) is broken together with others")
        } else {
          #expect(text == "", "\(test)")
        }
      }
      let url = Self.folder.appendingPathComponent("\(fixture.rule).md")
      let difference = Golden.difference(try RuleFixture.text(of: url, expecting: texts), url.path)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  /// One rule to a file, and every file in the registry.
  @Test func everyRuleFileIsRegistered() throws {
    let rules = RuleFixtureSite.root.appendingPathComponent("Sources/7-Checking/Checks/Rules")
    let names =
      FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)?
      .compactMap { ($0 as? URL)?.lastPathComponent }
      .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("Rules.swift") } ?? []
    #expect(Set(names) == Set((RuleRegistry.all + siteRules).map { "\(type(of: $0)).swift" }))
  }

  /// A rule on the site has a page like any other, and is shown nothing else than the site.
  @Test func rulesOnTheSiteHavePages() {
    let pages = Set(RuleRegistry.pages.map { $0.id })
    for rule in siteRules { #expect(rule.scope == .site && pages.contains(rule.page.id), "\(rule.page.id)") }
    #expect(!RuleRegistry.all.contains { $0.scope == .site })
  }

  @Test func identifiersAreUnique() {
    let ids = RuleRegistry.all.map { $0.page.id }
    #expect(Set(ids).count == ids.count)
    for page in RuleRegistry.all.map({ $0.page }) { #expect(page.id.text.hasPrefix(page.group.rawValue + "-")) }
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
