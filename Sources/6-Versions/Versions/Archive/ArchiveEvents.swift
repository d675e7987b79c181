import Files
import NoticeModel

/// What can happen to a notice besides its versions.
extension VersionArchive {
  /// Why it cannot, in words for a person.
  package struct EventRefusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  /// The event after which nothing follows: the notice was withdrawn, or goes on under another identifier.
  package var ending: ArchivedEvent? { events.last.flatMap { $0.event.ends(organisation) ? $0 : nil } }

  /// The identifier of the notice that readers are led to from one that ended.
  package var successor: String? {
    switch ending?.event.kind {
    case .renaming(let name): name
    case .withdrawal(let name): name
    case .translation, .earlier, nil: nil
    }
  }

  /// Whether what it gives depends on the versions of another organisation: it bears another name than it began with, or
  /// readers are led to another.
  package var readsAnother: Bool { successor != nil || lastRenaming != nil }

  /// The identifiers of those.
  package var otherNames: [String] { [successor, lastRenaming?.organisation].compactMap { $0 } }

  /// Where and under which name it began, where that was another one.
  var lastRenaming: ChainEvent? {
    events.last { event in
      if case .renaming = event.event.kind { return !event.event.ends(organisation) }
      return false
    }?.event
  }

  /// The archive of a notice that is withdrawn.
  /// - Parameters:
  ///   - day: the day from which it does not apply.
  ///   - clock: the day on which that is said.
  ///   - successor: the notice that takes its place.
  ///   - appearance: how its pages look without its sources.
  package func withdrawn(
    on day: Day, clock: Day, inFavourOf successor: VersionArchive? = nil, _ appearance: FrozenAppearance?,
    logo: [UInt8]?
  ) throws(EventRefusal) -> VersionArchive {
    guard last != nil else {
      throw EventRefusal(
        message: "`\(organisation)` has no version that could be withdrawn",
        help: "what was never released is not published: remove its folder")
    }
    try checkGoesOn(
      or: successor.map {
        "no notice takes its place any more; where nobody has seen that, take it back first: "
          + "notitia release --undo \(organisation), then notitia retire \(organisation) --in-favour-of \($0.organisation)"
      }
        ?? "there is nothing to do")
    try check(day, "withdrawn")
    if let successor { try check(successor) }
    return adding(.withdrawal(inFavourOf: successor?.organisation), on: day, clock: clock, appearance, logo: logo)
  }

  /// The archive of a notice that goes on under another identifier: the one that keeps its addresses, and the one of the
  /// new identifier, which begins with the same versions.
  package func renamed(
    to name: String, on day: Day, clock: Day, _ appearance: FrozenAppearance?, logo: [UInt8]?
  ) throws(EventRefusal) -> (old: VersionArchive, new: VersionArchive) {
    guard last != nil else {
      throw EventRefusal(
        message: "`\(organisation)` has no version, so that nothing of it is published",
        help: "rename its folder to content/organisations/\(name), and write id: \"\(name)\" in notice.swift")
    }
    try checkGoesOn(or: "its addresses stay as they are: what does not apply any more gets no other name")
    try check(day, "renamed")
    let old = adding(.renaming(to: name), on: day, clock: clock, appearance, logo: logo)
    var new = old
    new.organisation = name
    return (old, new)
  }

  /// The two archives of a renaming that was interrupted once the new folder stood; `nil` where there was none, or where it
  /// has been done to its end.
  package func interruptedRenaming(to name: String, in site: Folder) throws -> (
    old: VersionArchive, new: VersionArchive
  )? {
    var reader = ArchiveReader(site, organisation: name, languages: [])
    reader.read()
    var old = reader.archive
    guard case .renaming(name)? = old.events.last?.event.kind, old.hashOfLastEvent != nil else { return nil }
    let new = old
    old.organisation = organisation
    let isBegun = VersionChain(old.list.entries.dropLast()) == list
    guard
      try isBegun || isPlanned(before: old.list, as: name)
        || old.list == list && ArchiveRenaming.hasSources(of: organisation, in: site)
    else { return nil }
    return (old, new)
  }

  /// Whether this archive ends with a renaming before which something was released since, of which the archive of the new
  /// identifier knows already.
  private func isPlanned(before list: VersionChain, as name: String) -> Bool {
    guard self.list != list, case .event(.renaming(to: name), _)? = self.list.entries.last else { return false }
    return list.entries.starts(with: self.list.entries.dropLast())
  }

  func adding(
    _ kind: ChainEvent.Kind, on day: Day, clock: Day, _ appearance: FrozenAppearance?, logo: [UInt8]?
  ) -> VersionArchive {
    guard let last else { return self }
    let event = ChainEvent(
      kind: kind, organisation: organisation, day: day, released: clock, previous: last.link, after: hashOfLastEvent,
      appearance: appearance)
    var archive = self
    let files = event.logoFile.flatMap { file in logo.map { [file: $0] } } ?? [:]
    archive.events.append(ArchivedEvent(event: event, index: versions.count, files: files))
    return archive
  }

  /// What stands behind the last version; `nil` where nothing does.
  package var lastEvent: ChainEvent? { events.last.flatMap { $0.index == versions.count ? $0.event : nil } }

  var hashOfLastEvent: String? { lastEvent?.hash }

  /// The archive without what came last: an event, or the last version.
  package var withoutLast: VersionArchive {
    var archive = self
    guard hashOfLastEvent != nil, let event = archive.events.popLast()?.event else {
      archive.versions.removeLast()
      return archive
    }
    if case .translation(let record) = event.kind, let last = versions.last {
      // Nothing that came with it is kept.
      archive.versions[versions.count - 1] = last.without(record)
    }
    return archive
  }

  /// How a message names what came last.
  package var told: String {
    guard hashOfLastEvent != nil, let event = events.last?.event else {
      return "the version \(last.map { "\($0.name)" } ?? "")"
    }
    return event.file.told
  }

  /// The two identifiers, where what came last is that the notice was given another one.
  package var renamedLast: (old: String, new: String)? {
    guard hashOfLastEvent != nil, let event = events.last?.event, case .renaming(let name) = event.kind else {
      return nil
    }
    return (event.organisation, name)
  }

  // MARK: - Conditions

  /// - Parameter help: what to do where the notice was withdrawn.
  func checkGoesOn(or help: String) throws(EventRefusal) {
    guard let ending = ending?.event else { return }
    switch ending.kind {
    case .withdrawal:
      throw EventRefusal(
        message: "`\(organisation)` was withdrawn already, on \(ending.day.iso)", help: help)
    case .translation, .earlier: return
    case .renaming(let name):
      throw EventRefusal(
        message: "`\(organisation)` goes on as `\(name)` from \(ending.day.iso) on", help: "name `\(name)`")
    }
  }

  func check(_ day: Day, _ what: String) throws(EventRefusal) {
    let before = [last?.record.published, events.last?.event.day].compactMap { $0 }.max()
    guard let before, day < before else { return }
    let cause =
      before == last?.record.published
      ? "its last version was published" : events.last.map { "the day of \($0.event.file.told)" } ?? ""
    throw EventRefusal(
      message: "`\(organisation)` would be \(what) on \(day.iso), before \(cause) (\(before.iso))",
      help: "choose that day or a later one with --as-of")
  }

  private func check(_ successor: VersionArchive) throws(EventRefusal) {
    let name = successor.organisation
    guard name != organisation else {
      throw EventRefusal(
        message: "`\(organisation)` cannot take its own place",
        help: "name another organisation, or withdraw it: notitia withdraw \(organisation)")
    }
    guard successor.last != nil else {
      throw EventRefusal(
        message: "`\(name)` has no version that could take the place of `\(organisation)`",
        help: "release it first: notitia release \(name) --effective DATE")
    }
    guard let ending = successor.ending?.event else { return }
    switch ending.kind {
    case .withdrawal:
      throw EventRefusal(
        message: "`\(name)` was withdrawn on \(ending.day.iso), and cannot take the place of `\(organisation)`",
        help: "name a notice that applies")
    case .translation, .earlier: return
    case .renaming(let next):
      throw EventRefusal(message: "`\(name)` goes on as `\(next)` from \(ending.day.iso) on", help: "name `\(next)`")
    }
  }
}
