import Diagnostics
import NoticeModel
import Versions

/// One rule of the catalogue: a value with its description, in a file of its own, with a fixture that breaks it.
///
/// A rule conforms to the protocol of its scope (`SiteRule`, `NoticeRule`, `TextRule`, `LanguageRule` or `VersionRule`),
/// which says what it is shown. It is a pure function of that: it says what is wrong and where; severity and help come from its
/// description unless a finding has a reason for others.
package protocol Rule: Sendable {
  var page: RuleDescription { get }
  var scope: RuleScope { get }
  /// What is wrong with a subject; nothing where the rule does not look at such subjects.
  func findings(in subject: CheckSubject) -> [Finding]
}

/// What a rule looks at.
package enum RuleScope: String, CaseIterable, Sendable {
  /// The site: what its organisations share, and which organisations it has.
  case site
  /// A notice: its facts, its prose and its documents together.
  case notice
  /// Each text by itself: those of a notice, and the clauses that all notices share.
  case text
  /// The same text in several languages: those of a notice, and the shared clauses.
  case language
  /// The sources of a notice beside what was released.
  case version
}

/// What rules are applied to.
package enum CheckSubject: Sendable {
  /// A notice, with its texts and what was released of it.
  case notice(Subject)
  /// What belongs to the site, not to one notice.
  case site(SiteSubject)

  /// Its texts; of a site, the clauses that all notices share, where they can be read.
  var texts: TextSubject? {
    switch self {
    case .notice(let subject): return subject.written
    case .site(let site): return site.shared?.texts
    }
  }
}

/// A rule on the site as a whole. Nobody can waive what it finds, since it is not of one notice.
protocol SiteRule: Rule {
  func check(_ site: SiteSubject) -> [Finding]
}

extension SiteRule {
  package var scope: RuleScope { .site }

  package func findings(in subject: CheckSubject) -> [Finding] {
    guard case .site(let site) = subject else { return [] }
    return check(site)
  }
}

/// A rule on a notice as a whole.
protocol NoticeRule: Rule {
  func check(_ subject: Subject) -> [Finding]
}

extension NoticeRule {
  package var scope: RuleScope { .notice }

  package func findings(in subject: CheckSubject) -> [Finding] {
    guard case .notice(let subject) = subject else { return [] }
    return check(subject)
  }
}

/// A rule that needs nothing but texts: what is wrong in the prose of one notice is as wrong in a clause that all share.
protocol TextRule: Rule {
  func check(_ texts: TextSubject) -> [Finding]
}

extension TextRule {
  package var scope: RuleScope { .text }

  package func findings(in subject: CheckSubject) -> [Finding] { subject.texts.map(check) ?? [] }
}

/// A rule that compares texts with what they say in another language.
protocol LanguageRule: Rule {
  func check(_ texts: TextSubject) -> [Finding]
}

extension LanguageRule {
  package var scope: RuleScope { .language }

  package func findings(in subject: CheckSubject) -> [Finding] { subject.texts.map(check) ?? [] }
}

/// A rule on what sets the sources apart from what was released; silent where only the sources are judged.
protocol VersionRule: Rule {
  func check(_ subject: Subject, _ state: ReleaseState) -> [Finding]
}

extension VersionRule {
  package var scope: RuleScope { .version }

  package func findings(in subject: CheckSubject) -> [Finding] {
    guard case .notice(let subject) = subject, let state = subject.state else { return [] }
    return check(subject, state)
  }
}
