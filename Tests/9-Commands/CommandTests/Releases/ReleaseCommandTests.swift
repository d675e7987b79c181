import Foundation
import TestSupport
import Testing

/// `notitia release` and what the other commands say of what it made, whole.
@Suite struct ReleaseCommandTests {
  @Test func theFirstVersion() throws {
    let site = try ReleasingSite()
    try site.run("check --as-of 2026-05-01")
    try site.run("verify")
    try site.run("diff exemple 2026-06-01 draft")
    try site.run("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.run("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.run("verify")
    try site.run("build --as-of 2026-05-01")
    try site.run("diff exemple 2026-06-01 draft")
    site.expectTranscript("first-version")
  }

  @Test func aDraftAndItsRelease() throws {
    let site = try ReleasingSite.released()
    try site.edit("Nous tenons votre dossier de patient.", "Nous tenons à jour votre dossier de patient.")
    try site.run("check --as-of 2026-07-01")
    try site.run("diff exemple 2026-06-01 draft")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.describe("version: \"2026-09-01\", \(ReleasingSite.words)")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("diff exemple 2026-06-01 2026-09-01 --language fr")
    try site.run("diff exemple 2026-06-01 2026-09-01 --language nl")
    site.expectTranscript("draft")
  }

  @Test func aMaterialChange() throws {
    let site = try ReleasingSite.released()
    try site.edit(".exactly(.months(1))", ".exactly(.months(3))")
    try site.describe("version: \"2026-09-01\", \(ReleasingSite.words)")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.edit(
      "\(ReleasingSite.words)),\n  ]", "\(ReleasingSite.words), \(ReleasingSite.told), leadDays: 90),\n  ]")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.edit("leadDays: 90", "leadDays: 60")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("diff exemple 2026-06-01 2026-09-01")
    site.expectTranscript("material")
  }

  @Test func aCorrection() throws {
    let site = try ReleasingSite.released()
    try site.edit("Nous notons qui entre.", "Nous notons qui entre chez nous.")
    try site.run("release exemple --effective 2026-06-01 --editorial --as-of 2026-07-01")
    try site.describe("version: \"2026-06-01\", \(ReleasingSite.words), revision: 2")
    try site.run("release exemple --effective 2026-06-01 --editorial --as-of 2026-07-01")
    try site.run("verify")
    try site.run("diff exemple 2026-06-01 2026-06-01-r2")
    site.expectTranscript("correction")
  }

  @Test func wrongUsage() throws {
    let site = try ReleasingSite.released()
    for command in [
      "release exemple", "release exemple --effective soon", "release exemple --effective 2026-02-30", "release",
      "release --effective 2026-06-01", "diff exemple 2026-06-01", "diff exemple 2026-06-02 draft",
      "diff exemple draft 2026-06-01", "diff exemple 2026-06-01 2026-06-01", "diff exempel 2026-06-01 draft",
      "diff exemple 2026-06-01 draft --language en", "verify --against public --only exemple",
      "release exempel autre --effective 2026-06-01", "verify --only exempel", "verify --against nowhere",
    ] {
      #expect(try site.run(command).status != 0, "\(command)")
    }
    site.expectTranscript("wrong-usage")
  }

  @Test func findingsBlock() throws {
    let site = try ReleasingSite()
    try site.edit("fr: \"Nous notons qui entre.\", ", "")
    try site.run("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    site.expectTranscript("findings")
    #expect(try site.site.root.names("site/content/organisations/exemple") == ["notice.swift"])
  }

  /// Whatever stands against one of them, nothing of the others is written.
  @Test func allArePreparedBeforeAnyIsWritten() throws {
    let site = try ReleasingSite()
    let other = Repository.text("\(site.home)/notice.swift")
      .replacing("id: \"exemple\"", with: "id: \"autre\"").replacing(
        "version: \"2026-06-01\"", with: "version: \"2026-06-02\"")
    try site.site.root.write("site/content/organisations/autre/notice.swift", other)
    try site.run("release exemple autre --effective 2026-06-01 --as-of 2026-05-01")
    #expect(!FileManager.default.fileExists(atPath: site.versions))
    try site.site.root.write(
      "site/content/organisations/autre/notice.swift", other.replacing("2026-06-02", with: "2026-06-01"))
    try site.run("release exemple autre --effective 2026-06-01 --as-of 2026-05-01")
    try site.run("verify")
    site.expectTranscript("two-organisations")
  }

  @Test(.disabled(if: Golden.isRecording)) func noExpectationIsLeftOver() {
    let names = Repository.files(in: ReleasingSite.folder)
    let tests = "\(Repository.folder)/Tests/9-Commands/CommandTests"
    let sources = Repository.files(in: tests).filter { $0.hasSuffix(".swift") }.map {
      Repository.text("\(tests)/\($0)")
    }
    .joined()
    for name in names { #expect(sources.contains("expectTranscript(\"\(name.dropLast(4))\""), "\(name)") }
  }

  #if os(Linux)
    /// On a terminal there are colours, in a pipe there are none.
    @Test func coloursAreForTerminals() throws {
      let site = try ReleasingSite.released()
      try site.reword()
      let plain = try site.require("diff exemple 2026-06-01 draft").output
      #expect(plain.contains("{+à jour +}") || plain.contains("{+ à jour+}"), "\(plain)")
      #expect(!plain.contains("\u{1B}["))
      let terminal = try Program.run(
        "/usr/bin/script",
        ["-qec", "env -u NO_COLOR TERM=xterm '\(BuiltProducts.notitia)' diff exemple 2026-06-01 draft", "/dev/null"],
        in: site.path)
      #expect(terminal.status == 0)
      #expect(terminal.standardOutput.contains("\u{1B}["))
      #expect(!terminal.standardOutput.contains("{+"))
      #expect(terminal.standardOutput.contains("à jour"))
    }
  #endif
}
