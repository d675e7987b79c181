import Foundation
import TestSupport
import Testing

/// What shows that versions are as they were released to somebody who does not trust whoever keeps them.
@Suite struct EvidenceTests {
  // MARK: - A hash that was written down

  /// SHA-256 of the record of a version.
  private func hash(_ version: String, of site: ReleasingSite) throws -> String {
    let chain = Repository.text("\(site.versions)/chain.txt").split(separator: "\n")
    return String(try #require(chain.first { $0.hasSuffix("\(version)/record.json") }).prefix(64))
  }

  @Test func aHashIsFoundAgain() throws {
    let site = try ReleasingSite.released()
    let first = try hash("2026-06-01", of: site)
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    #expect(try site.run("verify --expect exemple=\(first)").status == 0)
    #expect(try site.run("verify --expect exemple=\(String(repeating: "0", count: 64))").status == 1)
    #expect(try site.run("verify --expect autre=\(first)").status == 1)
    try site.require("verify --expect exemple=\(first.uppercased())")
    try FileManager.default.removeItem(atPath: site.versions)
    #expect(try site.run("verify --expect exemple=\(first)").status == 1)
    #expect(try site.run("verify --expect exemple").status == 64)
    #expect(try Command.notitia(["verify", "--expect", "exemple=\(first.dropLast())"], in: site.path).status == 64)
    site.expectTranscript("expected")
  }

  /// Records of other kinds are found as versions are: texts from before the first version, a withdrawal.
  @Test func theHashOfAnotherRecordIsFoundAgain() throws {
    let site = try ReleasingSite.released()
    try AdoptTests.write(
      ["2018-05-25.fr.md": "# Titre\n\nTexte.\n", "2019-05-25.fr.md": "# Titre\n\nAutre.\n"], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    try site.require("withdraw exemple --as-of 2026-10-01")
    let lines = Repository.text("\(site.versions)/chain.txt").split(separator: "\n").map { String($0.prefix(64)) }
    try #require(lines.count == 4)
    for line in lines { #expect(try site.run("verify --expect exemple=\(line)").status == 0) }
    // Made anew with another text: the version has the same hash, the text has not.
    try site.require("release --undo exemple")
    try site.require("release --undo exemple")
    try site.require("release --undo exemple")
    try AdoptTests.write(["2018-05-25.fr.md": "# Titre\n\nFaux.\n"], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    #expect(try site.run("verify --expect exemple=\(lines[0])").status == 0)
    #expect(try site.run("verify --expect exemple=\(lines[1])").status == 1)
    site.expectTranscript("expected-records")
  }

  @Test func aFileNamesSeveral() throws {
    let site = try ReleasingSite.released()
    let first = try hash("2026-06-01", of: site)
    let other = String(repeating: "1", count: 64)
    try site.site.root.write(
      "site/known.txt", "# as of June\n\nexemple=\(first)\r\n  exemple=\(other)\nautre=\(first)\n")
    #expect(try site.run("verify --expect-file known.txt").status == 1)
    try site.site.root.write("site/known.txt", "exemple=\(first)\nexemple \(first)\nexemple=12\n")
    #expect(try site.run("verify --expect-file known.txt").status == 2)
    #expect(try site.run("verify --expect-file nowhere.txt").status == 2)
    // As editors save it, and with spaces.
    try site.site.root.write("site/known.txt", "\u{FEFF}exemple = \(first)\r\n")
    #expect(try site.run("verify --expect-file known.txt").status == 0)
    try site.site.root.write("site/known.txt", "# nothing yet\n")
    #expect(try site.run("verify --expect-file known.txt").status == 2)
    try site.site.root.write("site/known.txt", "")
    #expect(try site.run("verify --expect-file known.txt").status == 2)
    try site.site.root.write(
      "site/known.txt", Data("exemple=\(first)\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    #expect(try site.run("verify --expect-file known.txt").status == 2)
    site.expectTranscript("expected-file")
  }

  /// What was released is verified whatever a draft looks like; only a comparison with what is served needs the sources.
  @Test func draftsNeedNotBeReadable() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    try site.edit("sourceLanguage: .fr", "sourceLanguage: .fr)")
    #expect(try site.run("verify").status == 0)
    #expect(try site.run("verify --against public --as-of 2026-07-01").status == 2)
    try site.edit(in: "\(site.path)/content/site.swift", "sourceLanguage: .fr", "sourceLanguage: (.fr")
    #expect(try site.run("verify").status == 0)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(site.versions)/2026-06-01/record.json"))
    #expect(try site.run("verify").status == 1)
    site.expectTranscript("drafts-unreadable")
  }

  // MARK: - Git

  private func git(_ arguments: String..., in site: ReleasingSite) throws {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    let outcome = try Program.run("/usr/bin/env", ["git"] + identity + arguments, in: site.path)
    try #require(outcome.status == 0, "\(outcome.standardError)")
  }

  private func committed() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try git("init", "-q", "-b", "main", in: site)
    try git("add", "-A", in: site)
    try git("commit", "-q", "-m", "First version", in: site)
    return site
  }

  @Test func theVersionsBeginWithThoseOfACommit() throws {
    let site = try committed()
    #expect(try site.run("verify --git HEAD").status == 0)
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    #expect(try site.run("verify --git HEAD").status == 0)
    #expect(try site.run("verify --git nowhere").status == 2)
    #expect(try site.run("verify --git --all").status == 64)
    site.expectTranscript("git", hiding: /commit [0-9a-f]{12}/, "commit …")
  }

  /// Texts, hashes and list, all made anew: nothing in the folder shows it.
  @Test func aHistoryThatWasMadeAnewIsFound() throws {
    let site = try committed()
    try FileManager.default.removeItem(atPath: site.versions)
    try site.edit("Nous tenons votre dossier de patient.", "Nous vendons votre dossier de patient.")
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    #expect(try site.run("verify").status == 0)
    #expect(try site.run("verify --git HEAD").status == 1)
    try FileManager.default.removeItem(atPath: site.versions)
    #expect(try site.run("verify").status == 0)
    #expect(try site.run("verify --git HEAD").status == 1)
    try FileManager.default.moveItem(atPath: site.home, toPath: "\(site.path)/exemple")
    #expect(try site.run("verify --git HEAD").status == 1)
    site.expectTranscript("git-rewritten", hiding: /commit [0-9a-f]{12}/, "commit …")
  }

  // MARK: - Days

  @Test func aBackdatedReleaseIsSaidToBeOne() throws {
    let site = try ReleasingSite.released()
    try site.edit(".exactly(.months(1))", ".exactly(.months(3))")
    try site.describe("version: \"2026-09-01\", \(ReleasingSite.words), \(ReleasingSite.told), leadDays: 30")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    site.expectTranscript("backdated")
    let record = Repository.text("\(site.versions)/2026-09-01/record.json")
    let today = try #require(record.firstMatch(of: /"released": "(\d{4}-\d\d-\d\d)"/)).output.1
    #expect(today > "2026-07-01")
    #expect(record.contains("\"published\": \"2026-07-01\""))
    try site.require("build --as-of 2026-09-01")
    let pages = try site.published().mapValues { String(decoding: $0, as: UTF8.self) }
    for (language, words) in [
      "fr": "après le jour de publication indiqué", "nl": "na de vermelde dag van bekendmaking",
      "de": "nach dem angegebenen Tag der Veröffentlichung",
    ] {
      #expect(pages["exemple/\(language)/2026-09-01/index.html"]?.contains(words) == true)
      #expect(pages["exemple/\(language)/changes/index.html"]?.contains(words) == true)
    }
    #expect(pages["exemple/versions.json"]?.contains("\"released\": \"\(today)\"") == true)
  }

  /// Where the clock gives the day, there is nothing to say.
  @Test func aReleaseOfTodayIsNot() throws {
    let site = try ReleasingSite()
    try site.edit(", published: \"2026-05-01\"", "")
    try site.edit("version: \"2026-06-01\"", "version: \"2090-06-01\"")
    let outcome = try site.require("release exemple --effective 2090-06-01")
    #expect(!outcome.errors.contains("VER-RELEASE"))
    let record = Repository.text("\(site.versions)/2090-06-01/record.json")
    let days = record.matches(of: /"(?:published|released)": "(\d{4}-\d\d-\d\d)"/).map(\.output.1)
    #expect(days.count == 2 && days.first == days.last)
  }
}
