import TestSupport
import Testing

/// What holds for every page, of the fixtures and of the notices of this repository alike.
@Suite struct PageContentTests {
  static let sites = ["the notices of this repository"] + ValidSiteTests.sites.keys.sorted()

  /// An address is the same for whoever writes it down: lower case, words joined by hyphens. A heading over nothing,
  /// or a label without a value, tells nobody anything.
  @Test(arguments: sites) func identifiersAreWordsAndNoElementIsEmpty(site: String) throws {
    for page in try pages(of: site) {
      let checker = MarkupChecker(page.html)
      #expect(checker.fault == nil && checker.empty.isEmpty, "\(page.path): \(checker.empty)")
      #expect(!checker.identifiers.isEmpty, "\(page.path)")
      for identifier in checker.identifiers {
        let parts = identifier.split(separator: "/", omittingEmptySubsequences: false)
        #expect(parts.allSatisfy(isWords), "\(page.path): \(identifier)")
      }
    }
  }

  private func isWords(_ part: Substring) -> Bool {
    part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  private func pages(of site: String) throws -> [(path: String, html: String)] {
    let isFixture = ValidSiteTests.sites[site] != nil
    let outcome =
      try isFixture ? SiteOutcome(FixtureSite("valid/\(site)")) : SiteOutcome(folder: Repository.folder)
    let pages = outcome.files.filter { $0.path.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    return pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }
}
