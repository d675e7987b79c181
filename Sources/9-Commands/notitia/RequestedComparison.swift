import ArgumentParser
import Changes
import Diagnostics
import NoticeModel
import Notices
import Source
import Versions

/// Two versions of a notice that a command was asked to compare; the later one may be the draft in the sources.
struct RequestedComparison {
  let old: FrozenVersion
  private let released: FrozenVersion?
  private let draft: ResolvedNotice
  /// What changed in the facts; known between neighbours only.
  let changes: [FactChange]

  /// Ends with a message on wrong usage when there are no such versions, or when they stand in the wrong order.
  init(_ from: String, _ to: String, of notice: ResolvedNotice, in archive: VersionArchive, sources: SiteSources?)
    throws
  {
    draft = notice
    guard from != "draft" else {
      throw ValidationError("the draft comes after every version: name it last.")
    }
    old = try Self.version(from, in: archive)
    guard to != "draft" else {
      released = nil
      let isLast = old.name == archive.last?.name
      changes = isLast ? sources.flatMap { Draft(notice, since: archive, sources: $0) }?.changes ?? [] : []
      return
    }
    let new = try Self.version(to, in: archive)
    guard old.name < new.name else {
      throw ValidationError("name the earlier version first, then the later one.")
    }
    released = new
    changes = new.record.previous?.name == old.name ? new.record.changes : []
  }

  func new(_ language: Language) -> Document? {
    released?.document(language) ?? (released == nil ? draft.documents.first { $0.language == language } : nil)
  }

  private static func version(_ name: String, in archive: VersionArchive) throws -> FrozenVersion {
    if let version = archive.versions.first(where: { $0.name.description == name }) { return version }
    let names = archive.versions.map(\.name.description)
    guard !names.isEmpty else {
      throw ValidationError("`\(archive.organisation)` has no versions yet: notitia release freezes the first.")
    }
    let nearest = nearestName(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    throw ValidationError(
      "there is no version `\(name)` of `\(archive.organisation)`.\(nearest) "
        + "Its versions: \(names.joined(separator: ", ")).")
  }
}
