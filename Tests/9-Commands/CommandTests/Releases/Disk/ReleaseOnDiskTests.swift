#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// A version is on the disk before its name is, and its name before the command says that it is done.
  @Suite struct ReleaseOnDiskTests {
    private static let release = ["release", "exemple", "--effective", "2026-09-01", "--as-of", "2026-07-01"]

    private static let recorder = Result { () throws -> String in
      let library = TemporaryPlace.new(".so")
        .path
      let source = "\(Repository.folder)/Tests/9-Commands/CommandTests/Releases/Disk/recorder.c"
      let made = try Program.run("/usr/bin/env", ["clang", "-shared", "-fPIC", "-o", library, source, "-ldl"])
      try #require(made.status == 0, "\(made.standardError)")
      return library
    }

    /// Runs a release, with what it brought to the disk.
    private func run(_ arguments: [String], in site: ReleasingSite, failingAt path: String = "") throws
      -> (Command.Outcome, log: [String])
    {
      let log = site.site.root("disk.txt")
      let outcome = try Command.notitia(
        arguments, in: site.path,
        environment: ["LD_PRELOAD": try Self.recorder.get(), "RECORDER_LOG": log, "RECORDER_FAILS": path])
      return (outcome, Repository.text(log).split(separator: "\n").map(String.init))
    }

    private func expectKept(_ log: [String], in site: ReleasingSite) throws {
      let change = try #require(log.firstIndex(of: "name \(site.versions) 0"), "\(log)")
      let before = Set(log[..<change])
      let staging = "\(site.home)/.versions.notitia-new"
      let files = try Snapshot.of(site.versions)
      for (name, bytes) in files { #expect(before.contains("sync \(staging)/\(name) \(bytes.count)"), "\(name)") }
      let folders = Set(files.keys.map { "\(staging)/\($0)" }.map { ($0 as NSString).deletingLastPathComponent })
      for folder in folders { #expect(before.contains("sync \(folder) 0"), "\(folder)") }
      // What follows is the record of the translations, which can be made again.
      #expect(log[change...].dropFirst().first == "sync \(site.home) 0")
    }

    @Test func theFirstVersionIsKept() throws {
      let site = try ReleasingSite()
      let (outcome, log) = try run(
        ["release", "exemple", "--effective", "2026-06-01", "--as-of", "2026-05-01"], in: site)
      #expect(outcome.status == 0, "\(outcome.errors)")
      try expectKept(log, in: site)
    }

    @Test func laterVersionsAreKeptWithThoseBeforeThem() throws {
      let site = try ReleasingSite.released()
      try site.reword()
      let (outcome, log) = try run(Self.release, in: site)
      #expect(outcome.status == 0, "\(outcome.errors)")
      try expectKept(log, in: site)
    }

    @Test func whatDoesNotReachTheDiskIsNotReleased() throws {
      let site = try ReleasingSite.released()
      try site.reword()
      let before = try Snapshot.of(site.versions)
      let path = "\(site.home)/.versions.notitia-new/2026-09-01/record.json"
      let (outcome, _) = try run(Self.release, in: site, failingAt: path)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(
        outcome.errors.hasSuffix("\nnotitia: error: nothing was released: \(path): input/output error\n"))
      #expect(try Snapshot.of(site.versions) == before)
      #expect(try site.site.root.names("site/content/organisations/exemple") == ["notice.swift", "versions"])
    }

    @Test func aNameThatDoesNotReachTheDiskIsSaid() throws {
      let site = try ReleasingSite.released()
      try site.reword()
      let (outcome, _) = try run(Self.release, in: site, failingAt: site.home)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(
        outcome.errors.hasSuffix(
          """
          notitia: error: the version 2026-09-01 was written, but the system did not say that it is on the disk: \
          \(site.home): input/output error
             = check the disk; `notitia verify` shows whether the version stands

          """))
      #expect(try site.require("verify").output.contains("2 versions, the last 2026-09-01"))
    }
  }
#endif
