import Foundation
import Testing

@testable import Law

/// `docs/laws.md` tells what the tables say, what is uncertain first.
@Suite struct LawPageTests {
  @Test func thePageIsTheTables() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/laws.md"), encoding: .utf8)
    #expect(page == LawPage().render(), "run make generate")
  }

  @Test func nothingUncertainIsLeftOut() throws {
    let page = LawPage().render()
    let list = try #require(page.split(separator: "## Laws").first)
    for id in LawRegistry.standard.ids {
      guard let law = LawRegistry.standard[id] else { continue }
      let isCertain =
        law.verifiedOn != nil && law.confidence == .high && law.doubt == nil && law.unverifiedTitles.isEmpty
      #expect(list.contains("`\(id)`:") != isCertain, "\(id)")
    }
    for reference in OutdatedReference.all {
      #expect(list.contains("\(reference.id), ") == (reference.confidence < .high), "\(reference.id)")
    }
  }

  /// What is uncertain warns: no wording blocks but one that gives an act a day that it never had.
  @Test func whatIsUncertainDoesNotBlock() {
    for reference in OutdatedReference.all where reference.confidence < .high {
      #expect(!reference.blocks, "\(reference.id)")
      for wording in reference.wordings where wording.blocks == true {
        #expect(wording.truth != nil, "\(reference.id)")
      }
    }
  }
}
