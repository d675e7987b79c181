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
  /// - Parameter archives: what was released of each, in the same order; none where only the sources are to be judged.
  public func check(
    _ notices: [ResolvedNotice], archives: [VersionArchive] = [], sources: SiteSources, asOf: Day
  ) -> [Finding] {
    Array(notices.indices).concurrentMap { index in
      check(
        notices[index], archive: archives.indices.contains(index) ? archives[index] : nil, sources: sources, asOf: asOf)
    }.flatMap { $0 }
  }

  public func check(
    _ notice: ResolvedNotice, archive: VersionArchive? = nil, sources: SiteSources, asOf: Day
  ) -> [Finding] {
    let subject = Subject(notice, archive: archive, sources: sources, asOf: asOf)
    var findings: [Finding] = []
    for rule in rules where rule.page.holds(on: asOf) { findings += rule.init().check(subject) }
    let elsewhere = Set(RuleRegistry.pagesElsewhere.map { $0.id })
    return Waivers(subject).apply(to: findings) { !elsewhere.contains($0) }
  }
}
