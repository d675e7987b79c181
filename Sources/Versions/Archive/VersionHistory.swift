import NoticeModel

/// The released versions of one organisation, as a given day knows them.
public struct VersionHistory: Sendable {
  public var organisation: String
  /// The day that is spoken for.
  public var day: Day
  /// Those made public by that day, the oldest first; a correction stands behind what it corrects.
  public var versions: [FrozenVersion]

  public init(organisation: String, day: Day, versions: [FrozenVersion]) {
    self.organisation = organisation
    self.day = day
    self.versions = versions.filter { $0.record.published <= day }
  }

  /// The version that holds on the day.
  public var inForce: FrozenVersion? { versions.last { $0.record.effective <= day } }

  /// Versions that are public but do not hold yet, the next one first.
  public var upcoming: [FrozenVersion] { versions.filter { $0.record.effective > day } }

  /// What the page of the notice shows: what holds, or where nothing does yet, what will first.
  public var shown: FrozenVersion? { inForce ?? upcoming.first }

  /// How a version stands on the day.
  public enum Phase: Sendable, Equatable {
    case inForce
    case upcoming
    /// Another version holds since that day.
    case superseded(by: VersionName, on: Day)
    /// The same version with a correction is shown since that day.
    case corrected(by: VersionName, on: Day)
  }

  public func phase(of name: VersionName) -> Phase {
    guard let index = versions.firstIndex(where: { $0.name == name }), versions[index].record.effective <= day else {
      return .upcoming
    }
    guard let next = versions[(index + 1)...].first(where: { $0.record.effective <= day }) else { return .inForce }
    return next.name.day == name.day
      ? .corrected(by: next.name, on: next.record.effective) : .superseded(by: next.name, on: next.record.effective)
  }

  /// The version before another one.
  public func predecessor(of name: VersionName) -> FrozenVersion? {
    versions.firstIndex { $0.name == name }.flatMap { $0 > 0 ? versions[$0 - 1] : nil }
  }

  /// The version after another one.
  public func successor(of name: VersionName) -> FrozenVersion? {
    versions.firstIndex { $0.name == name }.flatMap { $0 + 1 < versions.count ? versions[$0 + 1] : nil }
  }
}
