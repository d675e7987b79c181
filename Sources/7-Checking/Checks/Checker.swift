import Days
import Diagnostics
import NoticeModel
import Notices
import Source
import Terminology
import Versions

/// Applies the rules of all scopes.
package struct Checker: Sendable {
  private let rules: [any Rule]

  package init(rules: [any Rule] = RuleRegistry.all + siteRules) {
    self.rules = rules
  }

  /// Everything found about a notice, waived findings included, in the order of rules and places.
  /// - Parameters:
  ///   - state: where it stands; `nil` where only the sources are to be judged.
  ///   - terms: the glossary that holds for it.
  package func check(
    _ notice: ResolvedNotice, state: ReleaseState? = nil, sources: SiteSources, terms: TermList = TermList([]),
    asOf: AsOf
  ) -> [Finding] {
    let subject = Subject(notice, state: state, sources: sources, terms: terms, asOf: asOf)
    let elsewhere = Set(RuleRegistry.pagesElsewhere.map { $0.id })
    return Waivers(subject).apply(to: apply(to: .notice(subject), on: asOf)) { !elsewhere.contains($0) }
  }

  /// Everything found in what all organisations share, and in the site as a whole.
  package func check(_ site: SiteSubject, asOf: AsOf) -> [Finding] { apply(to: .site(site), on: asOf) }

  private func apply(to subject: CheckSubject, on day: AsOf) -> [Finding] {
    rules.filter { $0.page.holds(on: day) }.flatMap { $0.findings(in: subject) }
  }
}
