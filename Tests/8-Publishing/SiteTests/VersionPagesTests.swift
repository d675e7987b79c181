import Days
import Foundation
import JSON
import NoticeModel
import Notices
import TestSupport
import Testing

@testable import Pages
@testable import Verification
@testable import Versions

/// What a site with released versions publishes.
@Suite struct VersionPagesTests {
  static let days = ["2023-12-15", "2024-01-01", "2025-01-20", "2025-03-01", "2025-05-01", "2026-05-31", "2026-06-01"]

  @Test(arguments: days) func everythingIsSound(day: String) throws {
    let files = try VersionedSite().files(on: day)
    #expect(LinkVerifier.check(files).isEmpty, "\(LinkVerifier.check(files))")
    for file in files where file.path.hasSuffix(".html") {
      let checker = MarkupChecker(String(decoding: file.bytes, as: UTF8.self))
      #expect(checker.fault == nil, "\(file.path): \(checker.fault ?? "")")
      #expect(checker.empty.isEmpty, "\(file.path): \(checker.empty)")
    }
  }

  /// While the third version is announced.
  @Test(arguments: [
    "fr/index.html", "fr/2024-01-01/index.html", "fr/2025-03-01/index.html", "fr/2025-03-01-r2/index.html",
    "fr/2026-06-01/index.html", "fr/changes/index.html", "nl/changes/index.html", "de/changes/index.html",
    "fr/changes/2024-01-01..2025-03-01/index.html", "nl/index.html", "de/2024-01-01/index.html", "fr/fragment.html",
    "fr/changes.xml", "versions.json", "versions/chain.txt",
  ])
  func pagesAreAsExpected(path: String) throws {
    let page = try #require(try VersionedSite().pages(on: "2026-05-31")["tiny/\(path)"])
    let difference = Golden.difference(page, "\(FixtureSite.folder)/../versions/\(path)")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func nothingIsShownBeforeItIsPublished() throws {
    let site = try VersionedSite()
    #expect(try site.publication(on: "2023-12-14") == nil)
    let pages = try site.pages(on: "2025-04-14")
    #expect(pages.keys.filter { $0.hasPrefix("tiny/") && $0.contains("-r2") }.isEmpty)
    #expect(pages.keys.filter { $0.hasPrefix("tiny/") && $0.contains("2026") }.isEmpty)
    #expect(pages["tiny/versions/chain.txt"]?.split(separator: "\n").count == 2)
  }

  @Test func theNoticeChangesOnTheDayOnWhichTheNextVersionHolds() throws {
    let site = try VersionedSite()
    let before = try site.pages(on: "2026-05-31")
    let after = try site.pages(on: "2026-06-01")
    #expect(before["tiny/fr/index.html"]?.contains("rue de la Loi 1") == true)
    #expect(before["tiny/fr/index.html"]?.contains("Une nouvelle version entre en vigueur le") == true)
    #expect(after["tiny/fr/index.html"]?.contains("rue de la Loi 2") == true)
    #expect(after["tiny/fr/index.html"]?.contains("Une nouvelle version") == false)
    #expect(before["tiny/fr/2026-06-01/index.html"]?.contains("Ce texte entre en vigueur le") == true)
    #expect(after["tiny/fr/2026-06-01/index.html"]?.contains("class=\"strip\"") == false)
    #expect(after["tiny/fr/2025-03-01-r2/index.html"]?.contains("Ce texte n’est plus en vigueur") == true)
    // Nothing that had an address loses it, but the comparison of the first version with the one in force.
    let gone = Set(before.keys).subtracting(after.keys)
    #expect(gone.allSatisfy { $0.contains("changes/2024-01-01..2025-03-01-r2/") }, "\(gone)")
  }

  @Test func onlyTheNoticeInForceIsForSearchEngines() throws {
    for (path, page) in try VersionedSite().pages(on: "2026-05-31")
    where path.hasPrefix("tiny/") && path.hasSuffix("/index.html") {
      let isNotice = path.split(separator: "/").count == 3 || path == "tiny/index.html"
      #expect(page.contains("content=\"noindex\"") == !isNotice, "\(path)")
    }
  }

  @Test func titlesAreDistinct() throws {
    let titles = try VersionedSite().pages(on: "2026-05-31").filter {
      $0.key.hasPrefix("tiny/") && $0.key.hasSuffix("/index.html")
    }.compactMap { $0.value.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.1) } }
    #expect(Set(titles).count == titles.count, "\(titles.sorted())")
  }

  // MARK: - Comparisons

  private func comparisons(_ pages: [String: String], _ language: String) -> [String] {
    pages.keys.compactMap { path in
      path.firstMatch(of: /^tiny\/(..)\/changes\/([^\/]+)\/index.html$/).flatMap {
        $0.1 == language ? String($0.2) : nil
      }
    }.sorted()
  }

  @Test func eachIsComparedWithTheOneBeforeItAndTheFirst() throws {
    let pages = try VersionedSite().pages(on: "2026-06-01")
    #expect(
      comparisons(pages, "fr") == [
        "2024-01-01..2025-03-01", "2024-01-01..2025-03-01-r2", "2024-01-01..2026-06-01", "2025-03-01-r2..2026-06-01",
        "2025-03-01..2025-03-01-r2",
      ])
  }

  @Test func everyPairIsComparedWhereTheSiteAsksForIt() throws {
    var site = try VersionedSite()
    site.sources.site.comparisons = .everyPair
    let files = try site.files(on: "2026-06-01")
    #expect(LinkVerifier.check(files).isEmpty)
    #expect(
      comparisons(try site.pages(on: "2026-06-01"), "fr") == [
        "2024-01-01..2025-03-01", "2024-01-01..2025-03-01-r2", "2024-01-01..2026-06-01", "2025-03-01-r2..2026-06-01",
        "2025-03-01..2025-03-01-r2", "2025-03-01..2026-06-01",
      ])
  }

  @Test(arguments: days) func aVersionMayLackALanguage(day: String) throws {
    let files = try VersionedSite.lackingGerman().files(on: day)
    #expect(LinkVerifier.check(files).isEmpty, "\(LinkVerifier.check(files))")
    let paths = files.map(\.path)
    #expect(!paths.contains("tiny/de/2025-03-01/index.html"))
    #expect(!paths.contains { $0.contains("/de/changes/") && $0.contains("..2025-03-01/") })
  }

  // MARK: - Feeds and data

  private func entries(_ pages: [String: String]) -> [String] {
    pages.keys.sorted().filter { $0.hasSuffix(".xml") && $0.hasPrefix("tiny/") }.flatMap { path in
      (pages[path] ?? "").matches(of: /<id>(.*?)<\/id>/).map { "\(path) \($0.1)" }
    }
  }

  @Test func entriesKeepTheirIdentifiers() throws {
    var site = try VersionedSite()
    let before = entries(try site.pages(on: "2026-05-31"))
    #expect(before.count == 15)
    #expect(Set(before.map { $0.split(separator: " ")[1] }).count == 15)
    #expect(entries(try site.pages(on: "2027-01-01")) == before)
    // Another address, another theme, other clauses and facts.
    site.sources.site.baseURL = "https://elsewhere.example/of/old/"
    site.sources.theme.words[.versionOf] = Text("x")
    site.sources.theme.words[.history] = Text("y")
    site.sources.labels[.publishedOn] = Text("z")
    site.sources.notices[0].notice.title = Text("Other")
    #expect(entries(try site.pages(on: "2026-05-31")) == before)
  }

  /// Whatever becomes of a version later, its entry says what it said: readers would show it as new again.
  @Test func entriesSayNothingThatChanges() throws {
    let site = try VersionedSite()
    let early = try #require(try site.pages(on: "2024-01-01")["tiny/fr/changes.xml"])
    let late = try #require(try site.pages(on: "2026-06-01")["tiny/fr/changes.xml"])
    let entry = try #require(early.firstMatch(of: /<entry>[\s\S]*<\/entry>/)).0
    #expect(late.contains(entry))
  }

  @Test func addressesAndHashesOfTheDataHold() throws {
    let files = try VersionedSite().files(on: "2026-05-31")
    let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let data = try JSONValue(canonical: try #require(byPath["tiny/versions.json"]))
    let versions = try #require(data["versions"]?.elements)
    #expect(versions.map { $0["phase"]?.text } == ["superseded", "corrected", "in-force", "upcoming"])
    for version in versions {
      let folder = try #require(version["folder"]?.text)
      #expect(version["sha256"]?.text == byPath["tiny/\(folder)record.json"].map(Hash.of))
      for (name, hash) in try #require(version["files"]?.members) {
        #expect(hash.text == byPath["tiny/\(folder)\(name)"].map(Hash.of))
      }
      for (_, pages) in try #require(version["pages"]?.members) {
        let addresses = [pages["page"]] + (pages["changesSince"]?.members ?? []).map(\.value)
        for address in addresses { #expect(byPath["tiny/\(try #require(address?.text))index.html"] != nil) }
      }
    }
  }

  @Test func filesArePublishedByteForByte() throws {
    let site = try VersionedSite()
    let files = try site.files(on: "2026-05-31")
    for version in site.versions {
      for (name, bytes) in version.files {
        #expect(files.first { $0.path == "tiny/versions/\(version.name)/\(name)" }?.bytes == bytes)
      }
    }
  }

  // MARK: - Drafts, and what is hostile

  @Test func aDraftSaysThatItIsOne() throws {
    let site = try VersionedSite()
    let notice = NoticeResolver.resolve(site.sources).notices[0]
    let history = try #require(try site.publication(on: "2026-05-31")).history
    let files = SiteRenderer.render(site.sources, [Publication(draft: notice, history: history)]).files
    #expect(LinkVerifier.check(files).isEmpty)
    let page = String(decoding: try #require(files.first { $0.path == "tiny/fr/index.html" }).bytes, as: UTF8.self)
    #expect(page.contains("<strong>Projet.</strong> Ce texte n’est pas publié."))
    #expect(!page.contains("application/ld+json"))
  }

  @Test func noNameEndsTheBlockOfData() throws {
    let site = try VersionedSite()
    var versions = site.versions
    for index in versions[0].documents.indices {
      versions[0].documents[index].title = [.text("</script><script>x()</script> & \"y\"")]
    }
    let history = VersionHistory(
      organisation: "tiny", day: AsOf("2024-02-01"), versions: versions)
    let publication = try #require(Publication(released: history, of: NoticeResolver.resolve(site.sources).notices[0]))
    let files = SiteRenderer.render(site.sources, [publication]).files
    let page = String(decoding: try #require(files.first { $0.path == "tiny/fr/index.html" }).bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.contains(#""name": "\u003C/script\u003E\u003Cscript\u003Ex()\u003C/script\u003E \u0026 \"y\"""#))
  }
}
