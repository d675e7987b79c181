import Foundation
import TestSupport
import Testing

/// `notitia build --shard` and `notitia merge`: the same bytes as one build, or a word on why not.
@Suite struct ShardTests {
  let site: FixtureSite
  private static let notice = Repository.text("\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift")

  /// A site with three organisations.
  init() throws {
    site = try FixtureSite.complete()
    for id in ["autre", "dernier"] {
      let notice = Self.notice.replacingOccurrences(of: "id: \"exemple\"", with: "id: \"\(id)\"")
      try site.root.write("site/content/organisations/\(id)/notice.swift", notice)
      try Released.make(id, in: site.path)
    }
  }

  private func run(_ arguments: String...) throws -> Command.Outcome { try Command.notitia(arguments, in: site.path) }

  @discardableResult
  private func build(_ shard: String, to folder: String, on day: String = "2026-11-01") throws -> Command.Outcome {
    try run("build", "--shard", shard, "--output", folder, "--as-of", day)
  }

  private func files(_ folder: String) throws -> [String: Data] { try Snapshot.of("\(site.path)/\(folder)") }

  @Test(arguments: 1...3) func mergedShardsAreOneBuild(count: Int) throws {
    #expect(try run("build", "--as-of", "2026-11-01", "--output", "whole").status == 0)
    let folders = (1...count).map { "shards/\($0)" }
    for (index, folder) in folders.enumerated() {
      let outcome = try build("\(index + 1)/\(count)", to: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("\(folder): shard \(index + 1)/\(count), "))
    }
    // In any order.
    let outcome = try Command.notitia(["merge"] + folders.reversed(), in: site.path)
    #expect(outcome.output == "public: 3 organisations, 41 pages, 85 files\n", "\(outcome.errors)")
    #expect(try files("public") == files("whole"))
    // Once more, over what is published now.
    #expect(try Command.notitia(["merge"] + folders, in: site.path).status == 0)
    #expect(try files("public") == files("whole"))
  }

  /// The shards of a site, as 1 and 2.
  private func twoShards() throws {
    for number in 1...2 { #expect(try build("\(number)/2", to: "\(number)").status == 0) }
  }

  private func refused(_ folders: String..., saying message: String, status: Int32 = 2) throws {
    let outcome = try Command.notitia(["merge"] + folders, in: site.path)
    #expect(outcome.status == status)
    #expect(outcome.errors == message)
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }

  @Test func shardsThatDoNotMakeUpTheSite() throws {
    try twoShards()
    try refused(
      "1",
      saying: """
        notitia: error: a shard is missing: 2/2
           = name the folder of every shard: from 1/2 to 2/2

        """)
    try refused(
      "1", "1",
      saying: """
        notitia: error: `\(site.path)/1` and `\(site.path)/1` are both shard 1/2
           = name each shard once

        """)
    #expect(try build("1/3", to: "3").status == 0)
    try refused(
      "1", "2", "3",
      saying: """
        notitia: error: the shards divide the site differently: by 2 and by 3
           = build all of them with the same number of shards

        """)
    #expect(try build("2/2", to: "2", on: "2026-11-02").status == 0)
    try refused(
      "1", "2",
      saying: """
        notitia: error: the shards speak for different days: 2026-11-01, 2026-11-02
           = build all of them with the same --as-of

        """)
    try refused(
      "content",
      saying: """
        notitia: error: `\(site.path)/content` holds no shard
           = name folders that `notitia build --shard` has made

        """)
  }

  @Test func shardsOfOtherSources() throws {
    try twoShards()
    let path = "site/content/organisations/exemple/notice.swift"
    try site.root.write(path, Self.notice + "// later\n")
    try refused(
      "1", "2",
      saying: """
        notitia: error: content/organisations/exemple is not the same here as where `\(site.path)/1` was built
           = check the same commit out everywhere, then build the shard again

        """)
    try site.root.write(path, Self.notice)
    try site.root.write("site/content/later.md", "Later.\n")
    let outcome = try run("merge", "1", "2")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("notitia: error: what all organisations share is not the same here as where `"))
    try FileManager.default.removeItem(atPath: "\(site.path)/content/later.md")
    try FileManager.default.copyItem(
      atPath: "\(site.path)/content/organisations/exemple", toPath: "\(site.path)/content/organisations/nouveau")
    try refused(
      "1", "2",
      saying: """
        notitia: error: no shard has content/organisations/nouveau
           = check the same commit out everywhere, then build the shards again

        """)
  }

  @Test(arguments: ["autre/fr/index.html", "notitia-shard"]) func damagedShards(file: String) throws {
    try twoShards()
    let path = "\(site.path)/1/\(file)"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    try (bytes + Data("x".utf8)).write(to: URL(fileURLWithPath: path))
    let outcome = try run("merge", "1", "2")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("`\(site.path)/1`"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }

  /// What a build refuses to remove, a merge refuses too.
  @Test func publishedVersionsStay() throws {
    let autre = "\(site.path)/content/organisations/autre"
    try FileManager.default.copyItem(atPath: autre, toPath: "\(site.path)/earlier")
    let retitled = Self.notice.replacingOccurrences(of: "id: \"exemple\"", with: "id: \"autre\"")
      .replacing(/title: Text\(fr: "(.*?)", nl: "(.*?)", de: "/) {
        "title: Text(fr: \"Nouveau \($0.1)\", nl: \"Nieuw \($0.2)\", de: \"Neu "
      }
      .replacingOccurrences(of: "version: \"2026-06-01\", published: \"2026-05-01\"", with: "version: \"2026-07-01\"")
    try site.root.write("site/content/organisations/autre/notice.swift", retitled)
    try Released.make("autre", in: site.path, on: "2026-07-01")
    #expect(try run("build", "--as-of", "2026-11-01").status == 0)
    let before = try files("public")
    try FileManager.default.removeItem(atPath: autre)
    try FileManager.default.moveItem(atPath: "\(site.path)/earlier", toPath: autre)
    try twoShards()
    let outcome = try run("merge", "1", "2")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("of `autre` is published, and would go or become another"), "\(outcome.errors)")
    #expect(try files("public") == before)
  }

  @Test func findingsBlockAShard() throws {
    try site.root.write(
      "site/content/organisations/exemple/notice.swift",
      Self.notice.replacingOccurrences(of: "nl: \"", with: "nl: \"{nothing}"))
    let outcomes = try (1...3).map { try build("\($0)/3", to: "\($0)").status }
    #expect(outcomes.sorted() == [0, 0, 1])
  }

  /// Neither a site nor a shard that is merged gives way to something else.
  @Test func foldersThatAreLeftAlone() throws {
    #expect(try run("build", "--as-of", "2026-11-01").status == 0)
    let before = try files("public")
    let shard = try build("1/2", to: "public")
    #expect(shard.status == 2)
    #expect(
      shard.errors == """
        notitia: error: `\(site.path)/public` holds a site, and a shard is a part of one
           = name another folder with --output

        """)
    #expect(try files("public") == before)
    try twoShards()
    let merged = try run("merge", "1", "2", "--output", "1")
    #expect(merged.status == 2)
    #expect(
      merged.errors == """
        notitia: error: `\(site.path)/1` is one of the shards
           = name another folder with --output

        """)
    #expect(try build("1/2", to: "1").status == 0)
  }

  @Test func wrongUsage() throws {
    for (arguments, message) in [
      (["--shard", "4/3", "--output", "x"], "write the number of the shard and how many there are, such as 3/16."),
      (["--shard", "1/3"], "--shard makes a part of the site: name a folder of its own for it with --output."),
      (
        ["--shard", "1/3", "--output", "x", "--only", "exemple"],
        "--shard chooses the organisations: leave --only out."
      ),
      (["--shard", "1/4", "--output", "x"], "the site has 3 organisations, and 4 shards are too many"),
    ] {
      let outcome = try Command.notitia(["build"] + arguments, in: site.path)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
    #expect(try run("merge").status == 64)
  }
}
