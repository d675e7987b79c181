import Diagnostics
import NoticeModel
import Notices
import Source

/// The clauses that all notices share, checked once for the site: a law that was repealed is as wrong in them as in the
/// prose of one.
package struct SharedTexts: Sendable {
  /// Rules that need nothing but a text.
  private static func reads(_ page: RuleDescription) -> Bool {
    page.group == .references || ["ED-TODO", "LANG-WRONG", "LANG-FACTS"].contains(page.id)
  }

  /// Everything found in the clauses; nobody can waive it, since it is not of one notice.
  /// - Parameter notice: any notice of the site: its languages are theirs, and the law that applies to it.
  package static func check(_ sources: SiteSources, beside notice: ResolvedNotice, asOf: Day) -> [Finding] {
    var shared = notice
    shared.source.prose = sources.clauses
    let subject = Subject(shared, sources: sources, asOf: asOf)
    return RuleRegistry.all.filter { reads($0.page) && $0.page.holds(on: asOf) }.flatMap { rule -> [Finding] in
      rule.init().check(subject).filter { $0.diagnostic.location.path.hasPrefix("content/clauses/") }
    }.map { finding in
      var finding = finding
      finding.notice = "site"
      return finding
    }
  }
}
