import Foundation
import TestSupport
import Testing

/// A site of two organisations, built with a cache, and beside it the same built from nothing.
final class CachedFixture: Sendable {
  private let fixture: FixtureSite
  let root: TemporaryFolder
  /// The folder of the site.
  var folder: String { root("site") }
  var caches: String { root("caches") }
  /// What the site is built from nothing to.
  private var reference: String { root("reference") }

  /// Made once, since releases take long.
  private static let sample = Result { () -> FixtureSite in
    let site = try FixtureSite.complete()
    try addDraft("autre", in: site)
    try Released.make("autre", in: site.path)
    return site
  }

  init() throws {
    fixture = try Self.sample.get()
    root = try TemporaryFolder()
    try restore()
  }

  /// Brings the sources and the pages into their first state, as files that nobody has seen before.
  func restore() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path) where name != "caches" {
      try FileManager.default.removeItem(atPath: root(name))
    }
    try FileManager.default.copyItem(atPath: fixture.path, toPath: folder)
  }

  func path(_ relative: String) -> String { root("site/\(relative)") }

  // MARK: - Sources and pages

  func write(_ path: String, _ text: String) throws { try root.write("site/\(path)", text) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: self.path(path)) }

  /// Exchanges the first occurrence of a passage, which must be there.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = Repository.text(self.path(path))
    let range = try #require(text.range(of: old), "\(path)")
    try write(path, text.replacingCharacters(in: range, with: new))
  }

  func append(_ text: String, to path: String) throws { try write(path, Repository.text(self.path(path)) + text) }

  /// Changes a byte of a file in its place, and gives it its old time again.
  func edit(_ path: String) throws {
    var status = stat()
    try #require(stat(self.path(path), &status) == 0)
    let handle = try #require(FileHandle(forUpdatingAtPath: self.path(path)))
    try handle.seek(toOffset: UInt64(status.st_size / 2))
    handle.write(Data("~".utf8))
    try handle.close()
    var times = [status.st_atim, status.st_mtim]
    try #require(utimensat(AT_FDCWD, self.path(path), &times, 0) == 0)
  }

  /// An organisation that was never released.
  func addDraft(_ id: String) throws { try write("content/organisations/\(id)/notice.swift", Self.notice(id)) }

  private static func addDraft(_ id: String, in site: FixtureSite) throws {
    try site.root.write("site/content/organisations/\(id)/notice.swift", notice(id))
  }

  private static func notice(_ id: String) -> String {
    Repository.text("\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift")
      .replacingOccurrences(of: "id: \"exemple\"", with: "id: \"\(id)\"")
  }

  func editAndRelease(_ id: String) throws {
    let path = "content/organisations/\(id)/notice.swift"
    try retitle(id, 1)
    try replace(
      "version: \"2026-06-01\", published: \"2026-05-01\"", with: "version: \"2026-10-01\", published: \"2026-09-01\"",
      in: path)
    try Released.make(id, in: folder, on: "2026-10-01")
  }

  /// Puts a number before the title in all languages, in the place of one that stood there.
  func retitle(_ id: String, _ number: Int) throws {
    let path = "content/organisations/\(id)/notice.swift"
    let notice = Repository.text(self.path(path))
    let title = try #require(notice.firstMatch(of: /\n  title: Text\(.*\n/)).0
    let changed = title.replacing(/(fr|nl|de): "(\d+ – )?/) { "\($0.1): \"\(number) – " }
    try write(path, notice.replacing(title, with: changed))
  }

  /// Corrects the last version, which holds from a day, under another title, and releases the correction.
  func correct(_ id: String, _ number: Int, of effective: String, asOf day: String) throws -> Command.Outcome {
    try retitle(id, number)
    let folder = "content/organisations/\(id)"
    let versions = try FileManager.default.contentsOfDirectory(atPath: path("\(folder)/versions"))
    let revision = "revision: \(versions.count { $0.hasPrefix(effective) } + 1)"
    if !Repository.text(path("\(folder)/notice.swift")).contains(revision) {
      let summary = "summary: Text(fr: \"Un mot.\", nl: \"Een woord.\", de: \"Ein Wort.\")"
      let notice = Repository.text(path("\(folder)/notice.swift"))
      let changes = try #require(notice.firstMatch(of: /\n  changes: \[\n(?:.*\n)*?  \]/)).0
      let more = changes.dropLast(4) + ",\n    Change(version: \"\(effective)\", \(summary), \(revision))\n  ]"
      try write("\(folder)/notice.swift", notice.replacing(changes, with: more))
    }
    return try notitia("release", id, "--editorial", "--effective", effective, "--as-of", day)
  }

  /// What tells a file or folder from another one of its name.
  func number(_ path: String) throws -> UInt64 {
    var status = stat()
    try #require(stat(self.path(path), &status) == 0)
    return UInt64(status.st_ino)
  }

  func time(_ path: String) throws -> Int {
    var status = stat()
    try #require(stat(self.path(path), &status) == 0)
    return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }

  // MARK: - Builds

  func notitia(_ arguments: String...) throws -> Command.Outcome { try notitia(arguments) }

  func notitia(_ arguments: [String]) throws -> Command.Outcome { try Command.notitia(arguments, in: folder) }

  var command: [String] { ["build", "--as-of", "2026-11-01", "--cache", caches] }

  func build() throws -> Command.Outcome { try notitia(command) }

  /// Builds with the cache, and what was published so far without one, and compares status, findings and every byte.
  func expectAsFromNothing(
    _ what: Comment? = nil, on day: String = "2026-11-01", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try? FileManager.default.removeItem(atPath: reference)
    try FileManager.default.createDirectory(atPath: reference, withIntermediateDirectories: true)
    if FileManager.default.fileExists(atPath: path("public")) {
      try FileManager.default.copyItem(atPath: path("public"), toPath: "\(reference)/public")
    }
    let expected = try notitia("build", "--as-of", day, "--no-cache", "--output", "\(reference)/public")
    let outcome = try notitia("build", "--as-of", day, "--cache", caches)
    func plain(_ text: String) -> String {
      // A damaged cache is told of, and changes nothing else.
      text.replacing(/notitia: what was kept in .* made anew\n/, with: "").replacingOccurrences(
        of: "\(reference)/public", with: "public"
      )
      .replacingOccurrences(of: path("public"), with: "public")
    }
    #expect(outcome.status == expected.status, what, sourceLocation: sourceLocation)
    #expect(plain(outcome.errors) == plain(expected.errors), what, sourceLocation: sourceLocation)
    #expect(plain(outcome.output) == plain(expected.output), what, sourceLocation: sourceLocation)
    let (found, wanted) = (try pages(path("public")), try pages("\(reference)/public"))
    let different = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted()
    #expect(different.isEmpty, what, sourceLocation: sourceLocation)
  }

  /// The same of a check and its report.
  func expectCheckAsFromNothing(
    _ what: Comment? = nil, on day: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let check = ["check", "--as-of", day, "--format", "json"]
    let expected = try notitia(check + ["--no-cache"])
    let outcome = try notitia(check + ["--cache", caches])
    #expect(outcome.status == expected.status, what, sourceLocation: sourceLocation)
    let told = outcome.errors.replacing(/notitia: what was kept in .* made anew\n/, with: "")
    #expect(told == expected.errors, what, sourceLocation: sourceLocation)
    #expect(outcome.output == expected.output, what, sourceLocation: sourceLocation)
  }

  private func pages(_ folder: String) throws -> [String: Data] {
    FileManager.default.fileExists(atPath: folder) ? try Snapshot.of(folder) : [:]
  }
}
