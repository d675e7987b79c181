import NoticeModel
import Testing

@testable import Notices

/// A notice without an outline of its own has its sections in the standard order.
@Suite struct SectionOrderTests {
  /// What has a section only where the outline of a notice asks for one: prose, and parts that other sections show otherwise.
  private static let onRequest: Set<String> = [
    "own", "introduction", "scope", "definitions", "framework", "objection", "withdrawal", "requests", "companions",
  ]

  @Test func everyKindOfSectionHasAPlaceOrIsAskedFor() {
    let placed = Set(Outline.standardSections.map { "\($0.kind)" })
    let kinds = Set(SectionKind.description.cases.map(\.name))
    #expect(kinds.subtracting(placed).sorted() == Self.onRequest.sorted())
    #expect(placed.isDisjoint(with: Self.onRequest))
  }

  @Test func aNameOfSeveralWordsHasHyphens() {
    #expect(SectionKind.automatedDecisions.identifier == "automated-decisions")
    #expect(SectionKind.own("for-children").identifier == "for-children")
    #expect(SectionKind.data.identifier == "data")
  }
}
