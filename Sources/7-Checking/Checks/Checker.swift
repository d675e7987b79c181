import Diagnostics
import NoticeModel
import Notices
import Source
import Versions

/// Applies the rules to a notice.
package struct Checker: Sendable {
  private let rules: [any Rule.Type]

  package init(rules: [any Rule.Type] = RuleRegistry.all) {
    self.rules = rules
  }

  /// Everything found about a notice, waived findings included, in the order of rules and places.
  /// - Parameter state: where it stands; `nil` where only the sources are to be judged.
  package func check(
    _ notice: ResolvedNotice, state: ReleaseState? = nil, sources: SiteSources, asOf: Day
  ) -> [Finding] {
    let subject = Subject(notice, state: state, sources: sources, asOf: asOf)
    var findings: [Finding] = []
    for rule in rules where rule.page.holds(on: asOf) { findings += rule.init().check(subject) }
    let elsewhere = Set(RuleRegistry.pagesElsewhere.map { $0.id })
    return Waivers(subject).apply(to: findings) { !elsewhere.contains($0) }
  }
}
