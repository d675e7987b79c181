import Testing

@testable import Checks

/// A section that the outline leaves out breaks every rule on what it says, which no fixture of one rule shows.
@Suite struct SectionsLeftOutTests {
  private static let kinds = [
    "controller", "people", "data", "sources", "obligation", "purposes", "recipients", "transfers", "retention",
    "automatedDecisions", "rights", "complaint", "cookies", "contact", "changes",
  ]

  private func rules(without kind: String, and more: String = "") throws -> [String] {
    let changes = "  changes: [\n    Change(version: \"2026-06-01\""
    let sections = Self.kinds.filter { $0 != kind }.map { "Section(.\($0))" }.joined(separator: ", ")
    var test = RuleFixture.Case(rule: "", title: "without \(kind)", breaks: true)
    test.edits = [(changes, "  outline: Outline(sections: [\(sections)\(more)]),\n" + changes)]
    return try RuleFixtureSite().findings(test).map(\.rule.text).filter { $0.hasPrefix("RIGHT-") }
  }

  @Test func rights() throws {
    #expect(
      try rules(without: "rights") == [
        "RIGHT-ACCESS", "RIGHT-RECTIFY", "RIGHT-ERASE", "RIGHT-RESTRICT", "RIGHT-PORT", "RIGHT-OBJECT",
        "RIGHT-OBJECT-DM", "RIGHT-WITHDRAW", "RIGHT-CHANNEL", "RIGHT-DEADLINE", "RIGHT-FREE", "RIGHT-BE-PATIENT",
      ])
  }

  @Test func rightsButForThoseWithASectionOfTheirOwn() throws {
    let more = ", Section(.objection), Section(.withdrawal), Section(.requests)"
    #expect(
      try rules(without: "rights", and: more) == [
        "RIGHT-ACCESS", "RIGHT-RECTIFY", "RIGHT-ERASE", "RIGHT-RESTRICT", "RIGHT-PORT", "RIGHT-BE-PATIENT",
      ])
  }

  @Test func complaint() throws {
    #expect(try rules(without: "complaint") == ["RIGHT-COMPLAINT", "RIGHT-JUDICIAL"])
  }
}
