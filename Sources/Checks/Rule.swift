import Diagnostics
import NoticeModel
import Notices
import Source

/// Something that a notice must keep to. Each rule has a file of its own, named for what it finds, and a test
/// beside it; `Inspection.rules` lists them all.
public protocol Rule: Sendable {
  /// Stable identifier, which people and scripts rely on: "VER-DATE".
  static var id: String { get }

  /// What is wrong with a notice; nothing where the rule does not concern it.
  static func check(_ notice: ResolvedNotice, in inspection: Inspection) -> [Diagnostic]
}

/// Looks at composed notices with every rule there is.
public struct Inspection: Sendable {
  public let sources: SiteSources
  /// The day the site speaks for. Rules read no clock.
  public let day: Day

  /// In the order in which their findings are given for one place.
  static let rules: [any Rule.Type] = [EmptyFields.self, UpcomingVersion.self]

  public init(_ sources: SiteSources, asOf day: Day) {
    self.sources = sources
    self.day = day
  }

  public func findings(in notices: [ResolvedNotice]) -> [Diagnostic] {
    notices.flatMap { notice in Inspection.rules.flatMap { $0.check(notice, in: self) } }
  }
}
