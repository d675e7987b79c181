import Diagnostics
import NoticeModel
import Notices
import Source
import Versions
import Workers

/// Applies the rules to a site.
public struct Checker: Sendable {
  private let rules: [any Rule.Type]

  public init(rules: [any Rule.Type] = RuleRegistry.all) {
    self.rules = rules
  }

  /// Everything found about the notices of a site, waived findings included, in the order of rules and places.
  /// - Parameter states: where each stands, in the same order; none where only the sources are to be judged.
  public func check(
    _ notices: [ResolvedNotice], states: [ReleaseState] = [], sources: SiteSources, asOf: Day
  ) -> [Finding] {
    Array(notices.indices).concurrentMap { index in
      check(
        notices[index], state: states.indices.contains(index) ? states[index] : nil, sources: sources, asOf: asOf)
    }.flatMap { $0 }
  }

  public func check(
    _ notice: ResolvedNotice, state: ReleaseState? = nil, sources: SiteSources, asOf: Day
  ) -> [Finding] {
    let subject = Subject(notice, state: state, sources: sources, asOf: asOf)
    var findings: [Finding] = []
    for rule in rules where rule.page.holds(on: asOf) { findings += rule.init().check(subject) }
    let elsewhere = Set(RuleRegistry.pagesElsewhere.map { $0.id })
    return Waivers(subject).apply(to: findings) { !elsewhere.contains($0) }
  }
}
