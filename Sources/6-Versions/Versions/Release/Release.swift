import Diagnostics
import Facts
import FrozenTexts
import Markup
import NoticeModel
import Notices
import Source

/// The making of a version: what would be frozen, and everything that stands against it.
package struct Release: Sendable {
  let resolved: ResolvedNotice
  let archive: VersionArchive
  let sources: SiteSources
  let name: VersionName
  /// The day on which it is released.
  let day: Day
  /// The same day as the clock gives it; `nil` where the record does not keep it.
  let clock: Day?

  static let rule = RuleID.versionRelease

  /// - Parameters:
  ///   - effective: the day from which the version holds; for a correction, the day of the version it corrects.
  ///   - isEditorial: whether it corrects the last version instead of following it.
  ///   - day: the day on which it is released; it is made public that day unless the sources name an earlier one.
  ///   - clock: the day on which that really happens, which the record keeps.
  package init(
    _ resolved: ResolvedNotice, after archive: VersionArchive, sources: SiteSources, effective: Day,
    isEditorial: Bool, on day: Day, clock: Day? = nil
  ) {
    self.resolved = resolved
    self.archive = archive
    self.sources = sources
    self.day = day
    self.clock = clock
    let last = archive.last?.name
    let revision = isEditorial && last?.day == effective ? (last?.revision ?? 1) + 1 : isEditorial ? 2 : 1
    name = VersionName(effective, revision: revision)
  }

  /// The files of a version, ready to be written.
  package struct Prepared: Sendable {
    package var record: VersionRecord
    /// By name, the record among them.
    package var files: [String: [UInt8]]
    /// The whole list of versions, with this one at its end.
    var chain: VersionChain
    /// What whoever releases it should know, although it does not stand against it.
    package var warnings: [Diagnostic]

    /// The bytes of the record.
    package var recordBytes: [UInt8] { files[VersionChain.record] ?? [] }

    /// Keeps the time stamp of an authority beside the record.
    package mutating func add(timeStamp: [UInt8]) { files[VersionChain.timeStamp] = timeStamp }

    /// The hash of the version: SHA-256 of its record.
    package var hash: String { chain.entries.last?.hash ?? "" }
  }

  /// What stands against a release; all of it, so that it can be mended in one go.
  package struct Refusal: Error, Sendable {
    package var diagnostics: [Diagnostic]
  }

  /// Freezes the notice in memory.
  package func prepared() throws(Refusal) -> Prepared {
    guard archive.diagnostics.isEmpty else { throw Refusal(diagnostics: archive.diagnostics) }
    if let ended { throw Refusal(diagnostics: [ended]) }
    guard let change = resolved.changes.last(where: { $0.change.names(name) }) else {
      let location = sources.location(of: resolved.notice, .changes)
      throw Refusal(diagnostics: [ReleaseConditions.order(of: self, at: location) ?? undescribed])
    }
    var record = self.record(change)
    record.changes = Draft.changes(in: resolved, since: archive, sources)
    record.following = resolved.source.following.filter { !languages.contains($0) }
    let problems = ReleaseConditions(release: self, change: change, record: record).problems
    guard problems.isEmpty else { throw Refusal(diagnostics: problems) }
    var files: [String: [UInt8]] = [VersionArchive.factsFile: FrozenFacts.bytes(of: notice, in: languages)]
    for var document in resolved.documents {
      document.notice = archive.organisation
      files[VersionArchive.textFile(document.language)] = try text(of: document)
    }
    record.files = files.mapValues(Hash.of)
    record = record.canonical
    let bytes = try bytes(of: record)
    files[VersionChain.record] = bytes
    let link = VersionRecord.Link(name: name, hash: Hash.of(bytes))
    return Prepared(
      record: record, files: files, chain: VersionChain(archive.list.entries + [.version(link)]),
      warnings: backdating(record, change).map { [$0] } ?? [])
  }

  /// The facts under the identifier that the version has; one that a renaming gives it later is that of the sources.
  private var notice: Notice {
    var notice = resolved.notice
    notice.id = archive.organisation
    return notice
  }

  private var languages: [Language] { resolved.documents.map(\.language) }

  /// That no version follows.
  private var ended: Diagnostic? {
    guard let ending = archive.ending?.event else { return nil }
    let organisation = archive.organisation
    let location = Location(path: "\(VersionArchive.folder(of: organisation))/\(ending.file.path)")
    switch ending.kind {
    case .translation, .earlier: return nil
    case .withdrawal:
      return Diagnostic(
        rule: Self.rule,
        "`\(organisation)` \(ending.day > day ? "will be" : "was") withdrawn on \(ending.day.iso): no version follows",
        help: "where nobody has seen that yet, take it back: notitia release --undo \(organisation)", at: location)
    case .renaming(let name):
      return Diagnostic(
        rule: Self.rule,
        "`\(organisation)` goes on as `\(name)` from \(ending.day.iso) on, whose folder has its sources",
        help: "release that: notitia release \(name) --effective \(self.name.day.iso)", at: location)
    }
  }

  private func record(_ change: ComposedChange) -> VersionRecord {
    var record = VersionRecord(
      organisation: archive.organisation, name: name, standing: resolved.notice.standing,
      published: change.change.published ?? day, released: clock, summary: resolved.frozen(change.summary))
    record.approvedBy = resolved.frozen(change.approvedBy)
    record.opinionOf = resolved.frozen(change.opinionOf)
    record.raised = resolved.frozen(change.raised)
    record.announced = resolved.frozen(change.announced)
    record.leadDays = change.change.leadDays
    record.previous = archive.last?.link
    record.after = archive.hashOfLastEvent
    if archive.last == nil {
      record.earlier = resolved.changes.filter { $0.change.version < name.day }.map {
        VersionRecord.Earlier(day: $0.change.version, summary: resolved.frozen($0.summary))
      }
    }
    return record
  }

  /// That a version says of itself that it was made public before it was frozen.
  private func backdating(_ record: VersionRecord, _ change: ComposedChange) -> Diagnostic? {
    guard record.isBackdated, let clock else { return nil }
    let isDeclared = change.change.published != nil
    let late = record.leadDays.map { clock.days(until: name.day) < $0 ? $0 : 0 } ?? 0
    return Diagnostic(
      .warning, rule: Self.rule,
      "the version \(name) is backdated: it says that it was published on \(record.published.iso), and it is released "
        + "on \(clock.iso)" + (late > 0 ? "; counted from that day, people are not told \(late) days before" : ""),
      help: "its record and its pages tell both days; where it was not published by then, leave "
        + (isDeclared ? "published:" : "--as-of") + " out",
      at: sources.location(of: change.change, isDeclared ? .published : .version))
  }

  /// A text that would not come back as it is must never be frozen.
  private func text(of document: Document) throws(Refusal) -> [UInt8] {
    let text = DocumentText.write(document)
    var expected = Canonical.document(document)
    expected.version = nil
    guard (try? DocumentText.read(text)) == expected else { throw unfit("the text in `\(document.language)`") }
    return text
  }

  /// The same for a record: one that cannot be read would make every version unusable.
  private func bytes(of record: VersionRecord) throws(Refusal) -> [UInt8] {
    let bytes = record.bytes
    guard (try? VersionRecord.read(bytes)) == record else { throw unfit("the record") }
    return bytes
  }

  private func unfit(_ what: String) -> Refusal {
    Refusal(diagnostics: [
      Diagnostic(
        rule: Self.rule, "\(what) cannot be frozen: it would not come back as it is",
        help: "this is a mistake of Notitia: please report it with this notice",
        at: sources.location(resolved.notice.place))
    ])
  }

  private var undescribed: Diagnostic {
    let revision = name.isRevision ? ", revision: \(name.revision)" : ""
    let words = resolved.documents.map { "\($0.language.rawValue): \"…\"" }.joined(separator: ", ")
    return Diagnostic(
      rule: Self.rule, "the sources do not say what changes with the version \(name)",
      help: "add Change(version: \"\(name.day.iso)\", summary: Text(\(words))\(revision)) to the end of `changes`",
      at: sources.location(of: resolved.notice, .changes))
  }
}

extension Change {
  /// Whether this is what the sources say of that version.
  func names(_ name: VersionName) -> Bool { version == name.day && (revision ?? 1) == name.revision }
}
