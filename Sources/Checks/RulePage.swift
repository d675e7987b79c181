import Diagnostics
import NoticeModel

/// What a rule demands and why: its documentation page, and what a finding points to.
public struct RulePage: Sendable {
  /// Stable identifier, such as "RIGHT-COMPLAINT": scripts and waivers name it.
  public var id: String
  public var group: RuleGroup
  /// What the rule is about, in a few words.
  public var title: String
  /// The provisions it rests on, such as "GDPR 13(2)(d)"; for a rule of the house, says so.
  public var basis: [String]
  /// The severity of its findings, unless a finding has a reason for another.
  public var severity: Diagnostic.Severity
  /// When the rule applies.
  public var trigger: String
  /// What satisfies it.
  public var requirement: String
  /// What to write, as the help of a finding.
  public var remedy: String
  /// Why it matters to the people concerned.
  public var reason: String
  public var confidence: RuleConfidence
  /// First day on which the rule holds; it is silent for builds before.
  public var validFrom: Day?
  /// First day on which it holds no more.
  public var validUntil: Day?

  public init(
    _ id: String, _ group: RuleGroup, _ title: String, basis: [String], severity: Diagnostic.Severity = .error,
    trigger: String, requirement: String, remedy: String, reason: String, confidence: RuleConfidence = .law,
    validFrom: Day? = nil, validUntil: Day? = nil
  ) {
    self.id = id
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
  public func holds(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validUntil, day >= validUntil { return false }
    return true
  }
}

/// The groups of the catalogue, in its order.
public enum RuleGroup: String, CaseIterable, Sendable {
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
  public var title: String {
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
public enum RuleConfidence: String, Sendable {
  /// The words of the law demand it.
  case law
  /// Guidelines or decisions of authorities read the law so.
  case guidance
  /// Good practice, or a rule of Notitia's own.
  case practice
}
