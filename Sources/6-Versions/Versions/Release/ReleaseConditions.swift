import Diagnostics
import NoticeModel
import Notices

/// What a version must satisfy before it is frozen.
struct ReleaseConditions {
  let release: Release
  let change: ComposedChange
  let record: VersionRecord

  private var last: FrozenVersion? { release.archive.last }
  private var name: VersionName { release.name }

  var problems: [Diagnostic] {
    [Self.order(of: release, at: release.sources.location(of: change.change, .version)), novelty, publication]
      .compactMap { $0 }
      + languages + (name.isRevision ? correction : announcement)
  }

  private func problem(_ message: String, _ help: String, field: Change.Field) -> Diagnostic {
    Diagnostic(rule: Release.rule, message, help: help, at: release.sources.location(of: change.change, field))
  }

  // MARK: - Days

  /// Whether the version may come next, whatever the sources say of it.
  static func order(of release: Release, at location: Location) -> Diagnostic? {
    let name = release.name
    func problem(_ message: String, _ help: String) -> Diagnostic {
      Diagnostic(rule: Release.rule, message, help: help, at: location)
    }
    guard let last = release.archive.last?.name else {
      return name.isRevision
        ? problem("there is no version to correct", "release the version itself first, without --editorial") : nil
    }
    if name.isRevision {
      return name.day == last.day
        ? nil
        : problem(
          "only the last version can be corrected, which is that of \(last.day.iso)",
          "write --effective \(last.day.iso), or release a new version without --editorial")
    }
    return name.day > last.day
      ? nil
      : problem(
        "the version \(last) was released already, and \(name) does not come after it",
        "choose a later day; to correct the words of the last version, use --editorial")
  }

  private var publication: Diagnostic? {
    if record.published > release.day {
      return problem(
        "the version would be published on \(record.published.iso), after the day of its release, \(release.day.iso)",
        "leave published: out: it is the day of the release", field: .published)
    }
    guard let last else { return nil }
    if record.published < last.record.published {
      return problem(
        "it would be published on \(record.published.iso), before the version it follows (\(last.record.published.iso))",
        change.change.published == nil
          ? "it is published on the day of its release: choose a later one with --as-of, or leave that out"
          : "leave published: out, or correct the day", field: .published)
    }
    if let event = release.archive.events.last?.event, record.published < event.day {
      return problem(
        "it would be published on \(record.published.iso), before \(event.file.told) (\(event.day.iso))",
        "choose that day or a later one with --as-of, and leave published: out", field: .published)
    }
    guard name.day < record.published, !name.isRevision else { return nil }
    return problem(
      "a version cannot hold from \(name.day.iso) when people can read it only from \(record.published.iso)",
      "choose \(record.published.iso) or a later day", field: .version)
  }

  // MARK: - Content

  private var novelty: Diagnostic? {
    guard last != nil,
      Draft(release.resolved, since: release.archive, sources: release.sources) == nil
    else { return nil }
    return problem(
      "nothing changed since the version \(last?.name.description ?? "")",
      "there is nothing to release: edit the notice first", field: .version)
  }

  private var languages: [Diagnostic] {
    let missing = release.resolved.documents.map(\.language).filter { record.summary[$0] == nil }
    guard !missing.isEmpty else { return [] }
    let names = missing.map { "`\($0)`" }.joined(separator: ", ")
    return [problem("the summary is missing in \(names)", "say what changed, in every language", field: .summary)]
  }

  private var correction: [Diagnostic] {
    guard record.isMaterial else { return [] }
    let what = record.changes.first(where: \.isMaterial)?.words.sorted { $0.key < $1.key }.first?.value.plainText
    return [
      problem(
        "this is more than a correction: \(what ?? "the change was declared material")",
        "release it as a version of its own, without --editorial", field: .revision)
    ]
  }

  /// A material change reaches people before it holds: WP260 rev.01, paragraphs 29 to 31.
  private var announcement: [Diagnostic] {
    guard last != nil, record.isMaterial else { return [] }
    let gaps = Announcement.gaps(in: change, languages: release.resolved.documents.map(\.language))
    var problems = gaps.map { problem("the change is material, and \($0.message)", $0.help, field: $0.field) }
    guard let days = record.leadDays else { return problems }
    let left = record.published.days(until: name.day)
    if left < days {
      problems.append(
        problem(
          "people are to be told \(days) days before, and only \(left) are left until \(name.day.iso)",
          "choose a later day, or correct leadDays", field: .leadDays))
    }
    return problems
  }
}
