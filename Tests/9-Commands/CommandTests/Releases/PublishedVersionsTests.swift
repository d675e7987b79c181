import Foundation
import TestSupport
import Testing

/// What was published stays published: no build takes a version back.
@Suite struct PublishedVersionsTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite.complete()
  }

  private func build(_ arguments: String...) throws -> Command.Outcome {
    try Command.notitia(["build", "--as-of", "2026-11-01"] + arguments, in: site.path)
  }

  @Test func aVersionThatWasTakenOutIsMissed() throws {
    #expect(try build().status == 0)
    let before = try Snapshot.of("\(site.path)/public")
    try FileManager.default.removeItem(atPath: "\(site.path)/content/organisations/exemple/versions")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        public/exemple/versions/chain.txt:1:1: error: the version 2026-06-01 of `exemple` is published, and would go or \
        become another [VER-PUBLISHED]
           = restore it in content/organisations/exemple/versions; to look at another day, build to another folder with \
        --output
        """))
    #expect(try Snapshot.of("\(site.path)/public") == before)
    #expect(try check().status == 1)
    #expect(try check().errors.contains("the version 2026-06-01 of `exemple` is published, and would go"))
    #expect(try check("--published", "elsewhere").status == 0)
    #expect(try build("--output", "elsewhere").status == 0)
  }

  /// What a build refuses for the days to come is found before.
  private func check(_ arguments: String...) throws -> Command.Outcome {
    try Command.notitia(["check", "--as-of", "2026-11-01"] + arguments, in: site.path)
  }

  @Test func anEarlierDayIsForAnotherFolder() throws {
    #expect(try build().status == 0)
    let arguments = ["build", "--as-of", "2026-04-01"]
    #expect(try Command.notitia(arguments, in: site.path).status == 1)
    #expect(try Command.notitia(arguments + ["--output", "elsewhere"], in: site.path).status == 0)
  }

  /// Its versions stay, until the end of them is recorded.
  @Test func anOrganisationThatLeftTheSiteIsMissed() throws {
    #expect(try build().status == 0)
    let before = try Snapshot.of("\(site.path)/public")
    try FileManager.default.moveItem(
      atPath: "\(site.path)/content/organisations/exemple", toPath: "\(site.path)/exemple")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        public/exemple/versions/chain.txt:1:1: error: `exemple` is published, and would go with all its versions: \
        content/organisations has no such folder [VER-PUBLISHED]
           = restore content/organisations/exemple, or its folder versions/ at least; where the notice does not apply \
        any more, then say so: notitia withdraw exemple
        notitia: nothing was published: 1 error, 0 warnings

        """)
    let checked = try check()
    #expect(checked.status == 1)
    #expect(
      checked.errors == outcome.errors.replacing("notitia: nothing was published: 1 error, 0 warnings\n", with: ""))
    #expect(!checked.output.contains("Nothing keeps the site from being published."))
    #expect(try Snapshot.of("\(site.path)/public") == before)
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple")
    #expect(try build().status == 0)
  }
}
