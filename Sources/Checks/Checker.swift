import Diagnostics
import NoticeModel
import Notices
import Source
import Workers

/// Applies the rules to a site.
public struct Checker: Sendable {
  private let rules: [any Rule.Type]

  public init(rules: [any Rule.Type] = RuleRegistry.all) {
    self.rules = rules
  }

  /// Everything found about the notices of a site, waived findings included, in the order of rules and places.
  public func check(_ notices: [ResolvedNotice], sources: SiteSources, asOf: Day) -> [Finding] {
    notices.concurrentMap { check($0, sources: sources, asOf: asOf) }.flatMap { $0 }
  }

  public func check(_ notice: ResolvedNotice, sources: SiteSources, asOf: Day) -> [Finding] {
    let subject = Subject(notice, sources: sources, asOf: asOf)
    var findings: [Finding] = []
    for rule in rules where rule.page.holds(on: asOf) { findings += rule.init().check(subject) }
    let elsewhere = Set(ObservedCookiePages.all.map { $0.id })
    return Waivers(subject).apply(to: findings) { !elsewhere.contains($0) }
  }
}
