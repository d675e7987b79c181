import Files
import Foundation
import TestSupport
import Testing

/// What is taken from a cache is what would have been made: the same bytes, the same findings, whatever happened since.
@Suite struct RecalledSiteTests {
  let site: CachedFixture

  init() throws { site = try CachedFixture() }

  @Test func whereNothingChangedNothingIsPublishedAnew() throws {
    let first = try site.build()
    #expect(first.status == 0, "\(first.errors)")
    let folder = try site.number("public")
    let second = try site.build()
    #expect(second.output == first.output)
    #expect(second.errors == first.errors)
    #expect(try site.number("public") == folder)
    try site.expectAsFromNothing()
  }

  @Test func ofTheOthersTheFilesStayTheSame() throws {
    _ = try site.build()
    let kept = try (number: site.number("public/autre/fr/index.html"), time: site.time("public/autre/fr/index.html"))
    let changed = try site.number("public/exemple/fr/index.html")
    try site.editAndRelease("exemple")
    try site.expectAsFromNothing()
    #expect(try site.number("public/autre/fr/index.html") == kept.number)
    #expect(try site.time("public/autre/fr/index.html") == kept.time)
    #expect(try site.number("public/exemple/fr/index.html") != changed)
  }

  @Test func aPartLinksTheOthers() throws {
    _ = try site.build()
    let kept = try site.number("public/autre/fr/index.html")
    try site.editAndRelease("exemple")
    let outcome = try site.notitia(site.command + ["--only", "exemple"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasSuffix("; 1 organisation kept as published\n"))
    #expect(try site.number("public/autre/fr/index.html") == kept)
    // What is kept is what is published, also where somebody has edited it.
    try site.edit("public/autre/fr/index.html")
    let edited = try Data(contentsOf: URL(fileURLWithPath: site.path("public/autre/fr/index.html")))
    #expect(try site.notitia(site.command + ["--only", "exemple"]).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: site.path("public/autre/fr/index.html"))) == edited)
    try site.expectAsFromNothing()
  }

  /// The pages of a notice that another replaces lead to it, by its present title and under its present identifier.
  @Test func whatLeadsToAnotherFollowsIt() throws {
    #expect(try site.notitia(["retire", "exemple", "--in-favour-of", "autre", "--as-of", "2026-11-01"]).status == 0)
    try site.expectAsFromNothing()
    try site.editAndRelease("autre")
    try site.expectAsFromNothing()
    #expect(try site.notitia(["rename", "autre", "dernier", "--as-of", "2026-11-01"]).status == 0)
    try site.expectAsFromNothing()
  }

  private static let changes: [(name: String, change: @Sendable (CachedFixture) throws -> Void)] = [
    ("a style", { try $0.replace("}", with: "}\n", in: "themes/default/style.css") }),
    ("a template", { try $0.replace("</body>", with: "<!-- -->\n</body>", in: "themes/default/page.mustache") }),
    ("a word of the theme", { try $0.append("\n", to: "themes/default/words.swift") }),
    ("a file of the theme", { try $0.write("themes/default/new.txt", "new") }),
    ("a clause", { try $0.append("\n<!-- -->\n", to: "content/clauses/fr/rights/access.md") }),
    ("an address", { try $0.replace("https://", with: "https://www.", in: "content/site.swift") }),
    (
      "a draft",
      { try $0.replace("Première version", with: "Une version", in: "content/organisations/exemple/notice.swift") }
    ),
    (
      "an error",
      { try $0.replace("nl: \"", with: "nl: \"{nothing}", in: "content/organisations/exemple/notice.swift") }
    ),
    ("a file that cannot be read", { try $0.write("content/organisations/exemple/notice.swift", "let") }),
    ("a stray file", { try $0.write("content/organisations/exemple/notes.txt", "?") }),
    ("a stray notice", { try $0.write("content/notice.swift", "let") }),
    ("an altered version", { try $0.append(" ", to: "content/organisations/exemple/versions/2026-06-01/fr.md") }),
    ("a version that is gone", { try $0.remove("content/organisations/exemple/versions") }),
    ("an organisation that is gone", { try $0.remove("content/organisations/exemple") }),
    ("an organisation more", { try $0.addDraft("troisieme") }),
    ("a term", { try $0.write("content/terms.swift", "let terms: [Term] = []\n") }),
    ("a page that is gone", { try $0.remove("public/exemple/fr/index.html") }),
    ("a folder that is gone", { try $0.remove("public/exemple") }),
    ("a page of the site that is gone", { try $0.remove("public/index.html") }),
    ("a page that somebody edited", { try $0.edit("public/exemple/fr/index.html") }),
    ("a page of the site that somebody edited", { try $0.edit("public/404.html") }),
    ("a list of files that somebody edited", { try $0.append("more.html\n", to: "public/notitia-files.txt") }),
    ("a file of somebody else", { try $0.write("public/exemple/mine.txt", "") }),
    ("a folder of somebody else", { try $0.write("public/mine/mine.txt", "") }),
  ]

  @Test func everyChangeIsSeen() throws {
    #expect(try site.build().status == 0)
    let published = try Snapshot.of(site.path("public"))
    for (name, change) in Self.changes {
      try site.restore()
      for (path, bytes) in published { try site.root.write("site/public/\(path)", bytes) }
      try change(site)
      try site.expectAsFromNothing("\(name)")
    }
  }

  @Test func aReleaseIsSeen() throws {
    _ = try site.build()
    try site.editAndRelease("exemple")
    try site.expectAsFromNothing("a version")
    let revision = try site.correct("exemple", 2, of: "2026-10-01", asOf: "2026-10-02")
    #expect(revision.status == 0, "\(revision.errors)")
    try site.expectAsFromNothing("a correction")
  }

  @Test func anOrganisationMayGetAnotherName() throws {
    try site.addDraft("troisieme")
    _ = try site.build()
    rename(site.path("content/organisations/troisieme"), site.path("content/organisations/quatrieme"))
    try site.expectAsFromNothing("the folder alone")
    try site.replace("\"troisieme\"", with: "\"quatrieme\"", in: "content/organisations/quatrieme/notice.swift")
    try site.expectAsFromNothing("the identifier too")
  }

  @Test func everyDayHasItsOwnResult() throws {
    for day in ["2026-11-01", "2026-06-01", "2028-07-01", "2026-11-01", "2026-05-31"] {
      try site.expectAsFromNothing(on: day)
    }
  }

  /// A new day costs nothing until something changes by itself: a review is a year old, a version takes effect.
  @Test func onAnotherDayWhatStaysTheSameIsTaken() throws {
    _ = try site.build()
    let folder = try site.number("public")
    for day in ["2026-11-02", "2027-01-01", "2027-05-31", "2026-11-01"] {
      try site.expectAsFromNothing(on: day)
      #expect(try site.number("public") == folder, "\(day)")
    }
    // From then on the version was looked at more than a year ago.
    try site.expectAsFromNothing(on: "2027-06-02")
    #expect(try site.number("public") != folder)
    // What was made for a day says nothing of those before it.
    try site.expectAsFromNothing(on: "2027-06-01")
  }

  @Test func aPageThatSomebodyEditedIsRestoredBesideOthers() throws {
    _ = try site.build()
    try site.edit("public/autre/fr/index.html")
    try site.editAndRelease("exemple")
    try site.expectAsFromNothing()
  }

  /// What could not be published is not kept, and what was published before is.
  @Test func afterAnErrorTheOthersAreStillThere() throws {
    _ = try site.build()
    let kept = try site.number("public/autre/fr/index.html")
    try site.replace("nl: \"", with: "nl: \"{nothing}", in: "content/organisations/exemple/notice.swift")
    try site.expectAsFromNothing("the error")
    try site.replace("nl: \"{nothing}", with: "nl: \"", in: "content/organisations/exemple/notice.swift")
    try site.expectAsFromNothing("mended")
    #expect(try site.number("public/autre/fr/index.html") == kept)
  }

  // MARK: - The program and its cache

  @Test func anotherProgramTakesNothing() throws {
    let other = site.root("notitia")
    try FileManager.default.copyItem(atPath: BuiltProducts.notitia, toPath: other)
    #expect(try Program.run(other, site.command, in: site.folder).status == 0)
    let folder = try site.number("public")
    #expect(try Program.run(other, site.command, in: site.folder).status == 0)
    #expect(try site.number("public") == folder)
    let handle = try #require(FileHandle(forWritingAtPath: other))
    handle.seekToEndOfFile()
    handle.write(Data([0]))
    try handle.close()
    #expect(try Program.run(other, site.command, in: site.folder).status == 0)
    #expect(try site.number("public") != folder)
  }

  @Test func aDamagedCacheIsDiscarded() throws {
    let first = try site.build()
    for file in try FolderTree.files(in: site.caches) where file.hasSuffix(".cache") {
      let path = "\(site.caches)/\(file)"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    let second = try site.build()
    #expect(
      second.errors
        == "notitia: what was kept in \(site.caches) is damaged: it is discarded, and everything is made anew\n"
        + first.errors)
    #expect(second.output == first.output)
    #expect(try site.build().errors == first.errors)
    try site.expectAsFromNothing()
  }

  @Test func whereNothingCanBeKeptEverythingIsMade() throws {
    let outcome = try site.notitia("build", "--as-of", "2026-11-01", "--cache", "/dev/null/caches")
    #expect(outcome.status == 0)
    #expect(try site.build().output == outcome.output)
  }

  @Test func whoWantsNoCacheHasNone() throws {
    #expect(try site.notitia("build", "--as-of", "2026-11-01", "--cache", site.caches, "--no-cache").status == 0)
    #expect(try FolderTree.kind(site.caches) == .missing)
    _ = try site.build()
    try site.edit("public/exemple/fr/index.html")
    #expect(try site.notitia("build", "--as-of", "2026-11-01", "--cache", site.caches, "--no-cache").status == 0)
    try site.expectAsFromNothing()
  }

  /// The folder of a site that was copied, or taken from an archive: other files, the same bytes.
  @Test func whatWasMovedIsRecognised() throws {
    _ = try site.build()
    for file in try FolderTree.files(in: site.path("public")) {
      let path = site.path("public/\(file)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try FolderTree.remove(path)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    let folder = try site.number("public")
    #expect(try site.build().status == 0)
    #expect(try site.number("public") == folder)
    try site.expectAsFromNothing()
  }

  // MARK: - Checks

  @Test func aCheckSaysTheSame() throws {
    func check(_ arguments: String...) throws -> Command.Outcome {
      try site.notitia(["check", "--as-of", "2026-11-01", "--format", "json"] + arguments)
    }
    for change in ["notes.txt", "notice.swift"] {
      try site.append("\n", to: "content/organisations/exemple/\(change)")
      let expected = try check("--no-cache")
      for _ in 0..<2 {
        let outcome = try check("--cache", site.caches)
        #expect(outcome.status == expected.status)
        #expect(outcome.errors == expected.errors)
        #expect(outcome.output == expected.output)
      }
    }
    let part = try check("--no-cache", "--only", "autre")
    #expect(try check("--cache", site.caches, "--only", "autre").output == part.output)
  }

  /// The figures are of the texts, which are not kept.
  @Test(arguments: ["text", "json"])
  func readabilityIsTheSameBesideACache(format: String) throws {
    let check = ["check", "--as-of", "2026-11-01", "--format", format]
    let plain = try site.notitia(check + ["--cache", site.caches])
    let expected = try site.notitia(check + ["--readability", "--no-cache"])
    #expect(expected.output.contains("Kandel-Moles") && !plain.output.contains("Kandel-Moles"))
    for _ in 0..<2 {
      let outcome = try site.notitia(check + ["--readability", "--cache", site.caches])
      #expect(outcome.status == expected.status)
      #expect(outcome.errors == expected.errors)
      #expect(outcome.output == expected.output)
    }
    #expect(try site.notitia(check + ["--cache", site.caches]).output == plain.output)
  }

  /// What counts as long is said by the site.
  @Test func theSiteSetsWhatIsLong() throws {
    let check = ["check", "--as-of", "2026-11-01", "--readability", "--no-cache"]
    let usual = try site.notitia(check)
    let limits = "theme: \"default\",\n  plainLanguage: PlainLanguage(longSentence: 5)"
    try site.replace("theme: \"default\"", with: limits, in: "content/site.swift")
    let strict = try site.notitia(check)
    #expect(strict.output != usual.output)
  }
}
