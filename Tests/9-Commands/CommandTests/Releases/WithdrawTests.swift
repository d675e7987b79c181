import Foundation
import TestSupport
import Testing

/// `notitia withdraw`: a notice that does not apply any more stays readable, and says so.
@Suite struct WithdrawTests {
  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Published, withdrawn on 2026-10-01, and without its sources.
  private func withdrawn() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.require("build --as-of 2026-09-15")
    try site.require("withdraw exemple --as-of 2026-10-01")
    try FileManager.default.removeItem(atPath: "\(site.home)/notice.swift")
    return site
  }

  @Test func everyAddressStaysAndSaysSo() throws {
    let site = try withdrawn()
    let before = try site.published()
    try site.run("build --as-of 2026-10-01")
    try site.run("verify")
    try site.run("check --as-of 2026-10-01")
    try site.run("verify --against public --as-of 2026-10-01")
    site.expectTranscript("withdrawn")
    let after = try site.published()
    #expect(before.keys.filter { after[$0] == nil }.sorted() == [])
    for (language, words, inForce) in [
      ("fr", "ne s’applique plus depuis le", "Lire la version en vigueur"),
      ("nl", "geldt niet meer sinds", "De geldende versie lezen"),
      ("de", "gilt seit dem", "Geltende Fassung lesen"),
    ] {
      for page in ["index.html", "fragment.html", "2026-09-01/index.html", "2026-06-01/index.html"] {
        #expect(text(after, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
        #expect(!text(before, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
      }
      #expect(text(after, "exemple/\(language)/index.html").contains("noindex"))
      for page in ["changes", "2026-06-01"].map({ "exemple/\(language)/\($0)/index.html" }) {
        #expect(text(before, page).contains(inForce), "\(page)")
        #expect(!text(after, page).contains(inForce), "\(page)")
      }
    }
    #expect(text(after, "exemple/fr/index.html").contains("tenons à jour votre dossier"))
    #expect(!text(after, "exemple/fr/index.html").contains("En vigueur depuis"))
    #expect(!text(after, "index.html").contains("exemple/fr/"))
    #expect(!text(after, "sitemap.xml").contains("exemple"))
    #expect(text(after, "exemple/versions.json").contains("\"withdrawn\": \"2026-10-01\""))
    for (path, bytes) in before where path.hasPrefix("exemple/versions/") && !path.hasSuffix("chain.txt") {
      #expect(after[path] == bytes, "\(path)")
    }
  }

  /// Anybody verifies it with the tools of the system.
  @Test func theListEndsWithItsRecord() throws {
    let site = try withdrawn()
    try site.require("build --as-of 2026-10-01")
    let check = try Program.run(
      "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/exemple/versions")
    #expect(check.status == 0)
    #expect(check.standardOutput.hasSuffix("withdrawal.json: OK\n"))
  }

  /// Before its day nobody sees it.
  @Test func itHoldsFromItsDay() throws {
    let site = try withdrawn()
    let before = try site.published()
    try site.require("build --as-of 2026-09-30")
    let pages = try site.published()
    #expect(pages["exemple/versions/withdrawal.json"] == nil)
    #expect(pages["exemple/versions/chain.txt"] == before["exemple/versions/chain.txt"])
    #expect(!text(pages, "exemple/fr/index.html").contains("ne s’applique plus"))
    #expect(text(pages, "index.html").contains("exemple/fr/"))
  }

  /// With versions that are due on 2996-09-01 and on 2996-11-01.
  private func announcingTwo() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.edit("Nous tenons votre dossier de patient.", "Nous tenons à jour votre dossier de patient.")
    try site.describe("version: \"2996-09-01\", \(ReleasingSite.words)")
    try site.require("release exemple --effective 2996-09-01 --as-of 2026-07-01")
    try site.edit("Nous tenons à jour votre dossier de patient.", "Nous complétons votre dossier de patient.")
    try site.edit("Wij houden uw patiëntendossier bij.", "Wij vullen uw patiëntendossier aan.")
    try site.edit("Wir führen Ihre Patientenakte.", "Wir ergänzen Ihre Patientenakte.")
    let words = #"Text(fr: "Le dossier est complété.", nl: "Het dossier is volledig.", de: "Die Akte wird ergänzt.")"#
    try site.describe("version: \"2996-11-01\", summary: \(words)")
    try site.require("release exemple --effective 2996-11-01 --as-of 2026-07-01")
    return site
  }

  /// What would have taken effect afterwards never did.
  @Test func nothingTakesEffectAfterwards() throws {
    let site = try announcingTwo()
    let withdrawn = try site.require("withdraw exemple --as-of 2996-10-01")
    let told = "  The version 2996-11-01, announced for 2996-11-01, does not come into force.\n"
    #expect(withdrawn.output.contains(told))
    #expect(!withdrawn.output.contains("The version 2996-09-01"))
    var first: [String: Data]?
    for day in ["2996-10-01", "2996-10-31", "2996-11-01", "2997-04-01"] {
      try site.require("build --as-of \(day)")
      let pages = try site.published()
      for (path, bytes) in first ?? [:] where path.hasPrefix("exemple/") && pages[path] != bytes {
        Issue.record("\(path) differs on \(day)")
      }
      first = first ?? pages
    }
    let pages = try #require(first)
    let data = text(pages, "exemple/versions.json")
    #expect(data.components(separatedBy: "\"phase\": \"withdrawn\"").count == 3)
    #expect(data.components(separatedBy: "\"phase\": \"superseded\"").count == 2)
    #expect(text(pages, "exemple/fr/index.html").contains("tenons à jour votre dossier"))
    let changes = text(pages, "exemple/fr/changes/index.html")
    #expect(changes.components(separatedBy: "Retirée le").count == 3 + 2)
    #expect(!changes.contains("Remplacée le <time datetime=\"2996-11-01\""))
    // The version that never came into force says so, in words of its own, and the one that held does not.
    #expect(changes.components(separatedBy: "sans être entrée en vigueur").count == 3)
    for (language, words) in Self.neverHeld {
      #expect(text(pages, "exemple/\(language)/2996-11-01/index.html").contains(words), "\(language)")
      for page in ["index.html", "2996-09-01/index.html", "2026-06-01/index.html"] {
        #expect(!text(pages, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
      }
    }
  }

  private static let neverHeld = [
    ("fr", "n’est jamais entrée en vigueur"), ("nl", "is nooit van kracht geworden"),
    ("de", "ist nie in Kraft getreten"),
  ]

  /// A notice that was withdrawn before its first day never applied.
  @Test func aNoticeThatNeverHeldSaysSo() throws {
    let site = try ReleasingSite()
    try site.edit("version: \"2026-06-01\"", "version: \"2996-06-01\"")
    try site.require("release exemple --effective 2996-06-01 --as-of 2026-05-01")
    try site.require("withdraw exemple --as-of 2996-05-15")
    try site.require("build --as-of 2996-06-15")
    let pages = try site.published()
    for (language, words) in Self.neverHeld {
      for page in ["index.html", "fragment.html", "2996-06-01/index.html"] {
        #expect(text(pages, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
      }
    }
  }

  /// What was shown as in force until the withdrawal was recorded came into force, whatever day the withdrawal says.
  @Test func aBackdatedWithdrawalTellsBothDays() throws {
    let site = try ReleasingSite.released()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("withdraw exemple --as-of 2026-08-01")
    try site.require("build --as-of 2026-12-01")
    site.expectTranscript("withdrawal-backdated")
    let today = try #require(
      Repository.text("\(site.versions)/withdrawal.json").firstMatch(of: /"released": "(\d{4}-\d\d-\d\d)"/)
    ).output.1
    let pages = try site.published()
    for (language, words) in Self.neverHeld {
      for page in ["index.html", "2026-06-01/index.html", "2026-09-01/index.html", "changes/index.html"] {
        let shown = text(pages, "exemple/\(language)/\(page)")
        #expect(!shown.contains(words), "\(language)/\(page)")
        #expect(
          shown.contains("datetime=\"2026-08-01\"") && shown.contains("datetime=\"\(today)\""), "\(language)/\(page)")
      }
    }
    #expect(!text(pages, "exemple/fr/changes/index.html").contains("sans être entrée en vigueur"))
  }

  /// Each version to come is announced, the next one first, but none that is due once the notice does not apply.
  @Test func whatIsDueAfterwardsIsNotAnnounced() throws {
    let site = try announcingTwo()
    let strips = ["2996-09-01", "2996-11-01"].map { "nouvelle version entre en vigueur le <time datetime=\"\($0)\"" }
    for (withdrawal, announced) in [(nil, 2), ("2996-11-01", 1), ("2996-09-01", 0)] as [(String?, Int)] {
      if let withdrawal {
        let said = try site.require("withdraw exemple --as-of \(withdrawal)").output
        #expect(said.contains("The version 2996-09-01,") == (announced == 0))
        #expect(said.contains("The version 2996-11-01,"))
      }
      try site.require("build --as-of 2996-08-01")
      let pages = try site.published()
      for page in ["index.html", "fragment.html"] {
        let words = text(pages, "exemple/fr/\(page)")
        let found = strips.compactMap { words.range(of: $0)?.lowerBound }
        #expect(found.count == announced && found == found.sorted(), "\(page), withdrawn \(withdrawal ?? "never")")
      }
      let version = text(pages, "exemple/fr/2996-11-01/index.html")
      #expect(version.contains("Ce texte entre en vigueur") == (withdrawal == nil))
      if withdrawal != nil {
        try FileManager.default.removeItem(atPath: "\(site.versions)/withdrawal.json")
        let chain = "\(site.versions)/chain.txt"
        let lines = Repository.text(chain).split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
        try Data(lines.utf8).write(to: URL(fileURLWithPath: chain))
      }
    }
  }

  @Test func whatCannotBeWithdrawnIsTold() throws {
    let site = try ReleasingSite.released()
    try site.run("withdraw exemple --as-of 2026-04-01")
    try site.run("withdraw exemple --as-of 2026-10-01")
    try site.run("withdraw exemple --as-of 2026-11-01")
    try site.reword()
    try site.run("release exemple --effective 2026-12-01 --as-of 2026-11-01")
    try site.run("release --undo exemple")
    try site.run("verify")
    try FileManager.default.removeItem(atPath: site.versions)
    try site.run("withdraw exemple")
    try site.run("withdraw exempel")
    site.expectTranscript("withdraw-refused")
  }

  /// Once it is published it does not go, and nothing may touch it.
  @Test func itsRecordIsFrozen() throws {
    let site = try withdrawn()
    try site.require("build --as-of 2026-10-01")
    try site.run("release --undo exemple")
    let record = "\(site.versions)/withdrawal.json"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: record))
    try Data(String(decoding: bytes, as: UTF8.self).replacing("2026-10-01", with: "2026-10-02").utf8)
      .write(to: URL(fileURLWithPath: record))
    try site.run("verify")
    try FileManager.default.removeItem(atPath: record)
    try site.run("verify")
    let chain = "\(site.versions)/chain.txt"
    let lines = Repository.text(chain).split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
    try Data(lines.utf8).write(to: URL(fileURLWithPath: chain))
    try site.site.root.write(
      "site/content/organisations/exemple/notice.swift",
      Repository.text(
        "\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift"))
    let outcome = try Command.notitia(["build", "--as-of", "2026-10-02"], in: site.path)
    #expect(outcome.errors.contains("the withdrawal of `exemple` is published, and would go"))
    site.expectTranscript("withdrawal-altered")
  }
}
