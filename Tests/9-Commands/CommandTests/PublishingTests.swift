import Files
import Foundation
import TestSupport
import Testing

/// What the machine around a build may do to it.
@Suite struct PublishingTests {
  let site: FixtureSite

  init() throws { site = try FixtureSite.complete() }

  private func build(_ arguments: String...) throws -> Command.Outcome {
    try Command.notitia(["build", "--as-of", "2026-11-01"] + arguments, in: site.path)
  }

  @Test func aFullDiskLeavesTheOldSite() throws {
    #expect(try build().status == 0)
    let before = try Snapshot.of("\(site.path)/public")
    try site.root.write("site/themes/default/large.txt", String(repeating: "x", count: 200_000))
    // In blocks of 512 bytes: less than the file takes, more than the messages.
    let outcome = try Command.notitia(
      ["build", "--as-of", "2026-11-01"], after: "ulimit -f 200", in: site.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "notitia: error: nothing was published: \(site.path)/.public.notitia-new/exemple/assets/large.txt: file too large\n"
    )
    #expect(outcome.output.isEmpty)
    #expect(try Snapshot.of("\(site.path)/public") == before)
    #expect(try site.root.names("site") == ["content", "public", "themes"])
    #expect(try build().status == 0)
  }

  #if os(Linux)
    @Test func aPlaceThatCannotBeWrittenToIsSaidSo() throws {
      let outcome = try build("--output", "/proc/notitia/public")
      #expect(outcome.status == 2)
      #expect(
        outcome.errors == "notitia: error: nothing was published: /proc/notitia: no such file or directory\n")
    }
  #endif

  /// Hosts run as another user.
  @Test func everybodyMayReadWhateverTheMask() throws {
    let outcome = try Command.notitia(
      ["build", "--as-of", "2026-11-01", "--output", "new/public"], after: "umask 077", in: site.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = FileManager.default.enumerator(atPath: "\(site.path)/new")?.compactMap { $0 as? String } ?? []
    #expect(files.count > 10)
    for file in files {
      var status = stat()
      #expect(lstat("\(site.path)/new/\(file)", &status) == 0)
      let expected: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o755 : 0o644
      #expect(status.st_mode & 0o7777 == expected, "\(file)")
    }
  }

  @Test func anotherBuildIsNamed() throws {
    let lock = try FileLock.take("\(site.path)/.public.notitia-lock")
    let outcome = try build()
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == """
        notitia: error: another build is publishing to `\(site.path)/public`
           = wait until it has ended, then build again

        """)
    _ = consume lock
    #expect(try build().status == 0)
  }

  // MARK: - The same bytes

  static let surroundings: [[String: String]] = [
    ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
    ["TZ": "America/Los_Angeles", "LANG": "de_DE", "LC_ALL": "de_DE"],
    ["TZ": "", "LANG": "", "LC_ALL": "C", "LANGUAGE": "ar"],
    ["TZ": "Europe/Brussels", "LC_ALL": "fr_BE.UTF-8", "HOME": "/nowhere", "SWIFT_DETERMINISTIC_HASHING": "1"],
  ]

  @Test func nothingAroundReachesThePages() throws {
    let ordered = try FixtureSite.complete()
    let reversed = try FixtureSite.complete(isReversed: true)
    var first: [String: Data]?
    for (number, surroundings) in Self.surroundings.enumerated() {
      let site = number % 2 == 0 ? ordered : reversed
      let outcome = try Command.notitia(
        ["build", "--as-of", "2026-11-01"], in: site.path, environment: surroundings)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let published = try Snapshot.of("\(site.path)/public")
      let expected = first ?? published
      let different = published.filter { expected[$0.key] != $0.value }.keys.sorted()
      #expect(different.isEmpty && published.count == expected.count, "\(surroundings): \(different)")
      first = expected
    }
  }

  @Test func theSecondBuildGivesTheSame() throws {
    let first = try build()
    let files = try Snapshot.of("\(site.path)/public")
    let second = try build()
    #expect(first.output == second.output)
    #expect(try Snapshot.of("\(site.path)/public") == files)
  }
}
