import Foundation
import TestSupport
import Testing

/// `notitia build --compress` and `--link-equal`, with and without what was kept.
@Suite struct StoredSiteCommandTests {
  let site: CachedFixture

  init() throws { site = try CachedFixture() }

  private func build(_ options: String...) throws -> Set<String> {
    let outcome = try site.notitia(site.command + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return Set(try Snapshot.of(site.path("public")).keys)
  }

  private static let page = "exemple/fr/index.html"

  @Test func compressedFilesComeAndGoWithTheOption() throws {
    let plain = try build()
    let compressed = try build("--compress", "gz")
    #expect(plain.isSubset(of: compressed))
    #expect(compressed.subtracting(plain).contains("\(Self.page).gz"))
    #expect(compressed.subtracting(plain).allSatisfy { $0.hasSuffix(".gz") && plain.contains(String($0.dropLast(3))) })
    let before = try (site.number("public"), Snapshot.of(site.path("public")))
    #expect(try build("--compress", "gz") == compressed)
    #expect(try site.number("public") == before.0)
    // One sentence: what did not change is neither made nor compressed again.
    let other = try site.number("public/autre/fr/index.html.gz")
    try site.editAndRelease("exemple")
    #expect(try build("--compress", "gz").isSuperset(of: compressed))
    #expect(try site.number("public/autre/fr/index.html.gz") == other)
    let kept = try Snapshot.of(site.path("public"))
    _ = try site.notitia(
      "build", "--as-of", "2026-11-01", "--no-cache", "--compress", "gz", "--output", site.root("new/public"))
    #expect(try Snapshot.of(site.root("new/public")) == kept)
    // Compressed files of those that stay are made from them.
    let part = try site.notitia(
      "build", "--as-of", "2026-11-01", "--no-cache", "--only", "exemple", "--compress", "gz")
    #expect(part.status == 0, "\(part.errors)")
    #expect(try Snapshot.of(site.path("public")) == kept)
    #expect(try build().allSatisfy { !$0.hasSuffix(".gz") })
    try site.expectAsFromNothing()
  }

  @Test func aCompressedFileThatSomebodyChangedIsMadeAnew() throws {
    _ = try build("--compress", "gz")
    let before = try Snapshot.of(site.path("public"))
    try site.edit("public/\(Self.page).gz")
    _ = try build("--compress", "gz")
    #expect(try Snapshot.of(site.path("public")) == before)
  }

  @Test func verifyReadsCompressedFiles() throws {
    _ = try build("--compress", "gz")
    let verify = ["verify", "--against", "public", "--as-of", "2026-11-01"]
    #expect(try site.notitia(verify).status == 0)
    try site.edit("public/\(Self.page).gz")
    let outcome = try site.notitia(verify)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        public/\(Self.page).gz:1:1: error: this compressed file does not hold what the sources give [SITE-SERVED]
           = publish the site anew, as a whole
        """), "\(outcome.errors)")
    // Beside nothing it is a file like another.
    try site.remove("public/\(Self.page).gz")
    try site.write("public/mine.html.gz", "x")
    #expect(try site.notitia(verify).errors.contains("public/mine.html.gz:1:1: error: this file does not come from"))
  }

  @Test func equalFilesAreLinkedWhileTheOptionIsGiven() throws {
    let style = "assets/style.css"
    func areOne() throws -> Bool {
      try site.number("public/exemple/\(style)") == site.number("public/autre/\(style)")
    }
    _ = try build()
    #expect(try !areOne())
    _ = try build("--link-equal")
    #expect(try areOne())
    // An edit shows under both names, and the next build takes it back under both.
    let before = try Snapshot.of(site.path("public"))
    try site.edit("public/exemple/\(style)")
    _ = try build("--link-equal")
    #expect(try Snapshot.of(site.path("public")) == before)
    // An organisation alone, copied elsewhere, has all its files.
    let copy = site.root("alone")
    try FileManager.default.copyItem(atPath: site.path("public/exemple"), toPath: copy)
    #expect(
      try Snapshot.of(copy) == Snapshot.of(site.path("public/exemple")))
    _ = try build()
    #expect(try !areOne())
    try site.expectAsFromNothing()
  }

  @Test func wrongUseIsRefused() throws {
    func refusal(_ arguments: String...) throws -> String {
      let outcome = try site.notitia(arguments)
      #expect(outcome.status == 64)
      return outcome.errors
    }
    for forms in ["gzip", "gz,", "gz,gz", ""] {
      #expect(try refusal("build", "--compress", forms).contains("name gz, br, zst or several of them, each once"))
    }
    #expect(
      try refusal("build", "--shard", "1/2", "--output", "shard", "--compress", "gz").contains(
        "--shard makes no site: give --compress and --link-equal to `notitia merge`."))
  }

  @Test func aProgramThatIsMissingIsNamed() throws {
    let outcome = try Command.notitia(
      ["build", "--compress", "gz,zst"], in: site.folder, environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == """
        notitia: error: the program `gzip` is not there, which makes files that end in .gz
           = install it (sudo apt install gzip), or leave gz out of --compress

        """)
  }

  @Test func aMergeCompresses() throws {
    let compressed = try build("--compress", "gz")
    let outcomes = try (1...2).map {
      try site.notitia("build", "--shard", "\($0)/2", "--output", "shards/\($0)", "--as-of", "2026-11-01")
    }
    #expect(outcomes.allSatisfy { $0.status == 0 })
    let before = try Snapshot.of(site.path("public"))
    #expect(try site.notitia("merge", "shards/1", "shards/2", "--compress", "gz").status == 0)
    #expect(try Snapshot.of(site.path("public")) == before)
    #expect(Set(before.keys) == compressed)
  }
}
