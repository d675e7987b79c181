import Files
import Foundation
import NoticeModel
import Notices
import Source
import TestSupport
import Testing

@testable import Versions

/// A site with one small notice, `tiny`, that a test edits and releases.
struct ReleasedSite {
  let root: TemporaryFolder
  var sitePath: String { root("site") }
  static let home = "content/organisations/tiny"
  static let versions = "\(home)/versions"

  init() throws {
    root = try FixtureSite("valid/tiny", clauses: .named).root
    try edit(
      "    Change(version: \"2025-10-01\", summary",
      "    Change(version: \"2025-10-01\", published: \"2025-09-15\", summary")
  }

  /// A copy, to be altered.
  private init(_ other: ReleasedSite) throws {
    root = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: other.sitePath, toPath: sitePath)
  }

  private static let first = Result { try madeOnce() }
  private static let whole = Result { try madeCorrected() }

  /// One version: that of 2025-10-01.
  static func once() throws -> ReleasedSite { try ReleasedSite(try first.get()) }

  /// Three versions: the first, a later one in other words, and a correction of that one.
  static func corrected() throws -> ReleasedSite { try ReleasedSite(try whole.get()) }

  private static func madeOnce() throws -> ReleasedSite {
    let site = try ReleasedSite()
    try site.release("2025-10-01", on: "2025-09-15")
    return site
  }

  private static func madeCorrected() throws -> ReleasedSite {
    let site = try once()
    try site.edit("Servir vos commandes", "Exécuter vos commandes")
    try site.describe(
      #"version: "2026-01-01", summary: Text(fr: "Nous disons mieux ce que nous faisons.", nl: "Wij zeggen beter wat wij doen.", de: "Wir sagen besser, was wir tun.")"#
    )
    try site.release("2026-01-01", on: "2025-12-01")
    try site.edit("Exécuter vos", "Exécuter toutes vos")
    try site.describe(
      #"version: "2026-01-01", summary: Text(fr: "Un mot est ajouté.", nl: "Een woord is toegevoegd.", de: "Ein Wort ist ergänzt."), revision: 2"#
    )
    try site.release("2026-01-01", editorial: true, on: "2026-02-01")
    return site
  }

  var folder: Folder { get throws { try Folder(sitePath) } }

  func path(_ file: String) -> String { "\(sitePath)/\(Self.versions)/\(file)" }

  // MARK: - Sources

  /// Exchanges a passage of the notice, which must be there.
  func edit(_ old: String, _ new: String) throws {
    let text = Repository.text("\(sitePath)/\(Self.home)/notice.swift")
    try #require(text.contains(old))
    try root.write("site/\(Self.home)/notice.swift", text.replacing(old, with: new))
  }

  /// Adds a `Change` at the end of the changes.
  func describe(_ fields: String) throws { try edit("\n  ]\n)\n", "\n    Change(\(fields)),\n  ]\n)\n") }

  // MARK: - Releases

  func plan(_ effective: String, editorial: Bool = false, on day: String) throws -> Release {
    let sources = try #require(SiteLoader.load(try folder).sources)
    let notice = try #require(NoticeResolver.resolve(sources).notices.first)
    return Release(
      notice, after: try archive(), sources: sources, effective: try #require(Day(iso: effective)),
      isEditorial: editorial, on: try #require(Day(iso: day)))
  }

  @discardableResult func release(
    _ effective: String, editorial: Bool = false, on day: String
  ) throws -> Release.Prepared {
    let prepared = try plan(effective, editorial: editorial, on: day).prepared()
    try ArchiveWriter(try folder).write([prepared])
    return prepared
  }

  func archive() throws -> VersionArchive {
    VersionArchive.load(try folder, organisation: "tiny", languages: [.fr, .nl, .de])
  }

  // MARK: - Forgery

  /// Alters the last version and everything that its hashes pin, so that only what it says can betray it.
  func forge(_ change: (inout VersionRecord, inout [String: [UInt8]]) throws -> Void) throws {
    let archive = try archive()
    var last = try #require(archive.versions.last)
    let home = last.name
    var files = last.files.filter { $0.key != VersionChain.record }
    try change(&last.record, &files)
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: path("\(home)/\(name)"))) }
    let record = last.record.bytes
    try Data(record).write(to: URL(fileURLWithPath: path("\(home)/\(VersionChain.record)")))
    var links = archive.versions.dropLast().map { VersionRecord.Link(name: $0.name, hash: $0.hash) }
    links.append(VersionRecord.Link(name: home, hash: Hash.of(record)))
    try Data(VersionChain(links).bytes).write(to: URL(fileURLWithPath: path(VersionChain.file)))
  }
}
