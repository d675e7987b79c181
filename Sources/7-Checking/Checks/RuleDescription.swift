import Days
import Diagnostics
import NoticeModel

/// What a rule demands and why: its documentation page, and what a finding points to.
package struct RuleDescription: Sendable {
  /// Stable identifier, such as "RIGHT-COMPLAINT": scripts and waivers name it.
  package let id: RuleID
  package var group: RuleGroup
  /// What the rule is about, in a few words.
  package var title: String
  /// The provisions it rests on, such as "GDPR 13(2)(d)"; for a rule of the house, says so.
  package var basis: [String]
  /// The severity of its findings, unless a finding has a reason for another.
  package var severity: Diagnostic.Severity
  /// When the rule applies.
  package var trigger: String
  /// What satisfies it.
  package var requirement: String
  /// What to write, as the help of a finding.
  package var remedy: String
  /// Why it matters to the people concerned.
  package var reason: String
  package var confidence: RuleConfidence
  /// First day on which the rule holds; it is silent for builds before.
  package var validFrom: Day?
  /// First day on which it holds no more.
  package var validUntil: Day?

  /// - Parameter id: declares the identifier.
  package init(
    _ id: String, _ group: RuleGroup, _ title: String, basis: [String], severity: Diagnostic.Severity = .error,
    trigger: String, requirement: String, remedy: String, reason: String, confidence: RuleConfidence = .law,
    validFrom: Day? = nil, validUntil: Day? = nil
  ) {
    self.id = RuleID(id)
    self.group = group
    self.title = title
    self.basis = basis
    self.severity = severity
    self.trigger = trigger
    self.requirement = requirement
    self.remedy = remedy
    self.reason = reason
    self.confidence = confidence
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// Whether the rule holds on a day.
  package func holds(on day: some ComparedDay) -> Bool {
    if let validFrom, day.isBefore(validFrom) { return false }
    if let validUntil, !day.isBefore(validUntil) { return false }
    return true
  }
}

/// The groups of the catalogue, in its order.
package enum RuleGroup: String, CaseIterable, Sendable {
  case who = "WHO"
  case why = "WHY"
  case data = "DATA"
  case to = "TO"
  case keep = "KEEP"
  case right = "RIGHT"
  case cookies = "CK"
  case languages = "LANG"
  case versions = "VER"
  case editing = "ED"
  case references = "REF"

  /// What the group is about.
  package var title: String {
    switch self {
    case .who: return "Who is responsible, and whom to ask"
    case .why: return "Purposes and legal bases"
    case .data: return "Which data, and where they come from"
    case .to: return "Recipients and transfers"
    case .keep: return "How long data are kept"
    case .right: return "Rights, and how to exercise them"
    case .cookies: return "Cookies and similar techniques"
    case .languages: return "Languages"
    case .versions: return "Versions"
    case .editing: return "Care in editing"
    case .references: return "Laws and authorities"
    }
  }
}

/// How firmly a rule rests on the law.
package enum RuleConfidence: String, Sendable {
  /// The words of the law demand it.
  case law
  /// Guidelines or decisions of authorities read the law so.
  case guidance
  /// Good practice, or a rule of Notitia's own.
  case practice
}
