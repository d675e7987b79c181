import Foundation
import TestSupport
import Testing

/// Where a build may write, and what can be published while something is not ready.
@Suite struct OutputPlacesTests {
  @Test func nothingIsWrittenAmongTheSources() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-06-01")
    let before = try Snapshot.of(site.path)
    for options in [
      "--output content/public", "--output content", "--output themes/default/new", "--output .",
      "--output public/fr", "--cache content/cache", "--cache public", "--cache public/cache",
      "--cache .kept --output .kept/public",
    ] {
      let told = try site.run("build --as-of 2026-06-01 \(options)")
      #expect(told.status == 2, "\(options)")
    }
    #expect(try Command.notitia(["build", "--as-of", "2026-06-01", "--output", ".."], in: site.path).status == 2)
    #expect(try Snapshot.of(site.path) == before)
    try FileManager.default.createSymbolicLink(atPath: "\(site.path)/linked", withDestinationPath: "content")
    #expect(
      try Command.notitia(["build", "--as-of", "2026-06-01", "--output", "linked/public"], in: site.path).status == 2)
    try FileManager.default.removeItem(atPath: "\(site.path)/linked")
    try site.require("build --as-of 2026-06-01 --output elsewhere --cache .kept")
    site.expectTranscript("output-places")
  }

  @Test func aNewOrganisationHoldsUpNoOther() throws {
    let site = try ReleasingSite.released()
    try site.require("new nouveau")
    let told = try site.run("build --as-of 2026-06-01")
    #expect(told.status == 1)
    let help = try #require(told.errors.split(separator: "\n").last)
    #expect(
      help
        == "   = what is wrong stands in `nouveau`; the other organisations can be published without waiting for that: "
        + "notitia build --only exemple")
    try site.require("build --only exemple --as-of 2026-06-01")
    // Named, it is what was asked for.
    #expect(!(try site.run("build --only nouveau --as-of 2026-06-01")).errors.contains("without waiting"))
  }

  /// What is wrong for everybody is mended first.
  @Test func whatIsWrongElsewhereHoldsUpAll() throws {
    let site = try ReleasingSite.released()
    try site.require("new nouveau")
    let words = "\(site.path)/themes/default/page.mustache"
    try Data((Repository.text(words) + "{{wrong").utf8).write(to: URL(fileURLWithPath: words))
    let told = try site.run("build --as-of 2026-06-01")
    #expect(told.status != 0)
    #expect(!told.errors.contains("without waiting"))
  }

  /// Notes on which nobody has to act are told once in each file.
  @Test func notesAreFolded() throws {
    let site = try TemporarySite("isosl")
    let arguments = ["--site", site.path, "--as-of", "2026-11-30"]
    let check = try Program.run(BuiltProducts.notitia, ["check"] + arguments)
    let notes = check.standardError.components(separatedBy: "[WHY-INFERRED]").count - 1
    #expect(notes == 1)
    #expect(check.standardError.contains(/so with [0-9]+ more in this file/))
    let json = try Program.run(BuiltProducts.notitia, ["check", "--format", "json"] + arguments)
    #expect(json.standardOutput.components(separatedBy: "\"WHY-INFERRED\"").count > 5)
  }
}
