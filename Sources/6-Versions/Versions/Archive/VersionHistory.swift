import Days
import NoticeModel
import Notices

/// The released versions of one organisation, as a given day knows them.
package struct VersionHistory: Sendable {
  package var organisation: String
  /// The day that is spoken for.
  package let day: AsOf
  /// Those made public by that day, the oldest first; a correction stands behind what it corrects.
  package var versions: [FrozenVersion]
  /// What else had happened by that day.
  package var events: [ArchivedEvent]
  /// That the notice does not apply any more from a day on, where that is recorded already, for a day to come as well.
  private let end: ChainEvent?

  package init(organisation: String, day: AsOf, versions: [FrozenVersion], events: [ArchivedEvent] = []) {
    self.organisation = organisation
    self.day = day
    self.versions = versions.filter { $0.record.published <= day }.map { $0.known(on: day) }
    self.events = self.versions.isEmpty ? [] : events.filter { $0.event.day <= day }
    end = events.last.flatMap { $0.event.file == .withdrawal ? $0.event : nil }
  }

  /// The records of texts from before the first version, by the day from which they held, the oldest first.
  package var earlier: [(day: Day, archived: ArchivedEvent)] {
    events.compactMap { archived in archived.earlier.map { ($0.day, archived) } }.sorted { $0.day < $1.day }
  }

  /// The event after which nothing follows here: the notice was withdrawn, or goes on under another identifier.
  package var ending: ChainEvent? { events.last.flatMap { $0.event.ends(organisation) ? $0.event : nil } }

  /// Where the notice does not apply any more on that day.
  package var withdrawal: ChainEvent? { ending.flatMap { $0.file == .withdrawal ? $0 : nil } }

  /// Where it goes on under another identifier by that day: the day, and the identifier.
  package var moved: (day: Day, to: String)? {
    guard let ending, case .renaming(let name) = ending.kind else { return nil }
    return (ending.day, name)
  }

  /// The notice that took its place by that day.
  package var replacement: String? {
    guard let ending, case .withdrawal(let name) = ending.kind else { return nil }
    return name
  }

  /// The version that holds on the day.
  package var inForce: FrozenVersion? { ending == nil ? held : nil }

  /// The last version that holds, or held when the notice ended here.
  private var held: FrozenVersion? { versions.last { hasTakenEffect($0) } }

  /// Whether a version holds by the day, or did before another one; none takes effect once the notice has ended here.
  package func hasTakenEffect(_ version: FrozenVersion) -> Bool {
    guard let ending else { return version.record.effective <= day }
    return version.record.effective <= ending.day && takesEffect(version)
  }

  /// Versions that are public but do not hold yet, the next one first.
  package var upcoming: [FrozenVersion] {
    ending == nil ? versions.filter { $0.record.effective > day } : []
  }

  /// The version that will hold next, as it was last corrected.
  package var next: FrozenVersion? {
    guard let day = upcoming.first?.name.day else { return nil }
    return upcoming.last { $0.name.day == day }
  }

  /// What the page of the notice announces: each version that is public and will take the place of what is shown, as it
  /// was last corrected, the next one first. A version that is due once the notice does not apply any more never will.
  package var announced: [FrozenVersion] {
    let shown = shown?.name.day
    return upcoming.reduce(into: []) { announced, version in
      guard version.name.day != shown, takesEffect(version) else { return }
      if announced.last?.name.day == version.name.day { announced.removeLast() }
      announced.append(version)
    }
  }

  /// Whether the notice still applies on the day of a version. A withdrawal that is recorded for a day to come counts.
  package func takesEffect(_ version: FrozenVersion) -> Bool { end.map { version.name.day < $0.day } ?? true }

  /// Whether a version never came into force: the notice was withdrawn before its day, and that was recorded before it too.
  /// Until a backdated withdrawal was recorded, its pages said that it applied.
  package func neverHeld(_ version: FrozenVersion) -> Bool {
    end.map { version.name.day >= max($0.day, $0.released) } ?? false
  }

  /// The version that holds until another one does.
  package func replaced(by version: FrozenVersion) -> FrozenVersion? {
    guard let index = versions.firstIndex(where: { $0.name == version.name }) else { return nil }
    return versions[..<index].last { $0.record.effective < version.record.effective }
  }

  /// The version as it was released, before its corrections.
  package func original(of version: FrozenVersion) -> FrozenVersion {
    versions.first { $0.name.day == version.name.day } ?? version
  }

  /// What the page of the notice shows: what holds, or where nothing does yet, what will first; of a notice that ended
  /// here, what held last.
  package var shown: FrozenVersion? { ending == nil ? inForce ?? next : held ?? versions.last }

  /// The same in one language: where the translation of that version follows, the last one before it that has the
  /// language; `nil` where there is none, or where the notice is not published in the language any more.
  package func shown(in language: Language) -> FrozenVersion? {
    guard let shown, let index = versions.firstIndex(where: { $0.name == shown.name }) else { return nil }
    if shown.document(language) != nil { return shown }
    guard shown.following.contains(language) else { return nil }
    return versions[..<index].last { $0.document(language) != nil }
  }

  /// What is shown in the languages in which the translation of the version that is shown follows.
  package var shownBehind: [(version: FrozenVersion, document: Document)] {
    (shown?.following ?? []).compactMap { language in
      guard let version = shown(in: language), let document = version.document(language) else { return nil }
      return (version, document)
    }
  }

  /// The list of these versions, as `sha256sum` checks it; empty where there are none.
  package var chain: [UInt8] { VersionChain(versions, events).bytes }

  /// The languages in which any of them exists; the order is that of the site.
  package var languages: [Language] { Self.languages(of: versions) }

  static func languages(of versions: [FrozenVersion]) -> [Language] {
    versions.flatMap(\.documents).reduce(into: []) { languages, document in
      if !languages.contains(document.language) { languages.append(document.language) }
    }
  }

  /// How a version stands on the day.
  package enum Phase: Sendable, Equatable {
    case inForce
    case upcoming
    /// Another version holds since that day.
    case superseded(by: VersionName, on: Day)
    /// The same version with a correction is shown since that day.
    case corrected(by: VersionName, on: Day)
    /// Nothing took its place: the notice was withdrawn on that day.
    case withdrawn(on: Day)
    /// It goes on under another identifier since that day.
    case moved(on: Day)
  }

  package func phase(of name: VersionName) -> Phase {
    let phase = phaseOfApplying(name)
    guard let ending, phase == .inForce || phase == .upcoming else { return phase }
    return ending.file == .withdrawal ? .withdrawn(on: ending.day) : .moved(on: ending.day)
  }

  /// How a version stands, or stood when the notice ended here.
  private func phaseOfApplying(_ name: VersionName) -> Phase {
    guard let index = versions.firstIndex(where: { $0.name == name }) else { return .upcoming }
    guard hasTakenEffect(versions[index]) else {
      // A version can be corrected before it holds.
      let correction = versions[(index + 1)...].first { $0.name.day == name.day }
      return correction.map { .corrected(by: $0.name, on: $0.record.published) } ?? .upcoming
    }
    guard let next = versions[(index + 1)...].first(where: hasTakenEffect) else { return .inForce }
    guard next.name.day != name.day else { return .corrected(by: next.name, on: next.record.published) }
    // Where the next one was corrected before it held, the correction took its place.
    let held = versions.last { $0.name.day == next.name.day && $0.record.effective == next.record.effective } ?? next
    return .superseded(by: held.name, on: held.record.effective)
  }

  /// The version before another one.
  package func predecessor(of name: VersionName) -> FrozenVersion? {
    versions.firstIndex { $0.name == name }.flatMap { $0 > 0 ? versions[$0 - 1] : nil }
  }

  /// The version after another one.
  package func successor(of name: VersionName) -> FrozenVersion? {
    versions.firstIndex { $0.name == name }.flatMap { $0 + 1 < versions.count ? versions[$0 + 1] : nil }
  }
}
