import TestSupport
import Testing

@testable import Checks

@Suite struct RulePageTests {
  private static let folder = "\(Repository.folder)/docs/rules/"

  /// `docs/rules` has a page of each rule as it is, their list, and nothing else: `make generate` writes them anew.
  @Test func thePagesAreThoseOfTheRules() {
    let writer = RulePageWriter()
    let pages = RuleRegistry.pages
    let names = Set(pages.map { "\($0.id).md" }).union(["README.md"])
    #expect(Set(Repository.files(in: Self.folder)) == names, "run make generate")
    for page in pages {
      #expect(Repository.text("\(Self.folder)\(page.id).md") == writer.page(page), "\(page.id): run make generate")
    }
    #expect(Repository.text("\(Self.folder)README.md") == writer.index(pages), "run make generate")
  }
}
