import Days
import Diagnostics
import Files
import Foundation
import TestSupport
import NoticeModel
import Notices
import Terminology
import Versions

@testable import Checks
@testable import Source

/// The complete notice in a site of its own, with the real clauses and theme, on which cases are tried.
final class RuleFixtureSite {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let folder: URL
  /// The site with the complete notice, for notices that differ from it in nothing but their facts.
  private var loaded: SiteSources?
  private var organisation: URL { folder.appendingPathComponent("content/organisations/exemple") }

  init() throws {
    folder = TemporaryPlace.new()
    let content = folder.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    for path in ["content/clauses", "content/site.swift", "themes"] { try copy(path) }
  }

  private func copy(_ path: String) throws {
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent(path), to: folder.appendingPathComponent(path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What is found in a case.
  func findings(_ test: RuleFixture.Case) throws -> [Finding] {
    let text = try Self.notice(of: test)
    let found = try findings(in: text, files: test.files, asOf: test.asOf, released: test.released)
    // What differs from what was released is a draft, whatever else is said of it.
    return found.filter { $0.rule != .versionDraft || test.rule == "VER-DRAFT" }
  }

  /// The facts of a case: the complete notice, changed.
  static func notice(of test: RuleFixture.Case) throws -> String {
    var text = try fixture("base.swift")
    for edit in test.edits {
      guard text.components(separatedBy: edit.old).count == 2 else {
        throw Problem("“\(edit.old)” does not stand exactly once in base.swift (\(test))")
      }
      text = text.replacingOccurrences(of: edit.old, with: edit.new)
    }
    return text
  }

  /// A file among the fixtures.
  static func fixture(_ path: String) throws -> String {
    try String(contentsOf: tests.appendingPathComponent("Fixtures/\(path)"), encoding: .utf8)
  }

  /// What is found in a notice, with the prose beside it.
  func findings(
    in notice: String, files: [(path: String, text: String)] = [], asOf: String? = nil,
    released: RuleFixture.Released? = nil
  ) throws -> [Finding] {
    let asOf = Day(iso: asOf ?? "2026-11-01")!
    if files.isEmpty, released == nil, let sources = try sources(of: notice) {
      return findings(in: sources, archives: [], asOf: asOf)
    }
    let archives = try released.map { [try archive($0)] } ?? []
    try write(notice)
    for file in files {
      let target = organisation.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: target)
    }
    // A case may change a shared clause too; the next one finds it as it was.
    let clauses = "content/clauses"
    defer {
      if files.contains(where: { $0.path.hasPrefix("../../clauses/") }) {
        try? FileManager.default.removeItem(at: folder.appendingPathComponent(clauses))
        try? copy(clauses)
      }
    }
    let terms = TermList(for: "exemple", in: try Folder(folder.path))
    return findings(in: try read(), terms: terms, archives: archives, asOf: asOf)
  }

  private func findings(
    in sources: SiteSources, terms: TermList = TermList([]), archives: [VersionArchive], asOf: Day
  ) -> [Finding] {
    let (notices, diagnostics) = resolved(sources)
    let states = zip(notices, archives).map { ReleaseState(of: $0, in: $1, sources: sources) }
    let found = notices.enumerated().flatMap { index, notice in
      Checker().check(
        notice, state: states.indices.contains(index) ? states[index] : nil, sources: sources,
        terms: terms, asOf: AsOf(asOf))
    }
    let inline = BracketedNotes.withoutLinks(diagnostics, beside: found).map {
      Finding(diagnostic: $0, notice: "exemple", language: nil, entity: "", waiver: nil)
    }
    return inline + found
  }

  /// A notice alone, composed.
  func resolved(_ notice: String) throws -> (SiteSources, [ResolvedNotice], [Diagnostic]) {
    try write(notice)
    let sources = try read()
    let (notices, diagnostics) = resolved(sources)
    return (sources, notices, diagnostics)
  }

  private func resolved(_ sources: SiteSources) -> ([ResolvedNotice], [Diagnostic]) {
    let resolver = NoticeResolver(sources)
    return (sources.notices.map(resolver.resolve), resolver.diagnostics)
  }

  private func read() throws -> SiteSources {
    let result = SiteLoader.load(try Folder(folder.path))
    guard let sources = result.sources, !result.diagnostics.block else {
      throw Unreadable(diagnostics: result.diagnostics)
    }
    return sources
  }

  /// The site with these facts, of which nothing else is read anew; `nil` for a notice that needs its folder.
  private func sources(of notice: String) throws -> SiteSources? {
    if loaded == nil {
      try write(try Self.fixture("base.swift"))
      loaded = try read()
    }
    guard var sources = loaded, let index = sources.files.firstIndex(where: { $0.path.hasSuffix("/notice.swift") })
    else { return nil }
    let file = SourceFile(path: sources.files[index].path, text: notice)
    var facts = BoundSource(file, index: Int32(index))
    guard let value = facts.constant("notice", as: Notice.self) else {
      throw Unreadable(diagnostics: facts.diagnostics)
    }
    guard value.id == "exemple", value.appearance?.logo == nil else { return nil }
    sources.files[index] = file
    sources.trees[Int32(index)] = facts.tree
    sources.notices = [NoticeSource(notice: value, folder: sources.notices[0].folder, prose: [:])]
    return sources
  }

  private func write(_ notice: String) throws {
    try? FileManager.default.removeItem(at: organisation)
    try FileManager.default.createDirectory(at: organisation, withIntermediateDirectories: true)
    try Data(notice.utf8).write(to: organisation.appendingPathComponent("notice.swift"))
  }

  /// What was released before a case.
  func archive(_ released: RuleFixture.Released) throws -> VersionArchive {
    let empty = VersionArchive(organisation: "exemple")
    guard released == .base else { return empty }
    let (sources, notices, _) = try resolved(try Self.fixture("base.swift"))
    let day = Day(year: 2026, month: 6, day: 1)
    let release = Release(notices[0], after: empty, sources: sources, effective: day, isEditorial: false, on: day)
    return try empty.adding(release.prepared())
  }

  /// A source that cannot be read, so that no rule was asked.
  struct Unreadable: Error, CustomStringConvertible {
    var diagnostics: [Diagnostic]
    var description: String { TextRenderer().render(diagnostics) }
  }

  struct Problem: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
  }
}
