import Days
import Diagnostics
import NoticeModel

/// Decisions to live with a finding, for a stated reason and time.
///
/// A waived finding stays in every report but does not block. An expired waiver is an error; one that covers
/// nothing is a warning, so that none outlives its reason.
struct Waivers {
  static let expired = RuleDescription(
    "WAIVER-EXPIRED", .versions, "A waiver has run out", basis: ["rule of the house"],
    trigger: "a waiver's day has passed", requirement: "a later day with a reason that still holds, or no finding",
    remedy: "mend what it covers, or decide again: until: with a later day",
    reason: "A gap must not be waived for ever.",
    confidence: .practice)
  static let unused = RuleDescription(
    "WAIVER-UNUSED", .versions, "A waiver covers nothing", basis: ["rule of the house"], severity: .warning,
    trigger: "a waiver whose rule finds nothing", requirement: "no such waiver",
    remedy: "remove it: what it covered is mended, or its rule or subject is written wrongly",
    reason: "A waiver that covers nothing hides the next gap.", confidence: .practice)

  static let pages = [expired, unused]

  private let subject: Subject

  init(_ subject: Subject) {
    self.subject = subject
  }

  /// - Parameter concerned: whether the findings are all that a rule gave; its waivers then have to cover something.
  func apply(to findings: [Finding], where concerned: (RuleID) -> Bool) -> [Finding] {
    var findings = findings
    var used: Set<Int> = []
    let waivers = subject.notice.waivers.filter { concerned(RuleID($0.rule)) }
    for index in findings.indices {
      guard let match = waivers.firstIndex(where: { covers($0, findings[index]) }) else { continue }
      used.insert(match)
      let waiver = waivers[match]
      guard waiver.until >= subject.asOf else { continue }
      findings[index].waiver = AppliedWaiver(because: waiver.because, by: waiver.by, until: waiver.until)
    }
    for (index, waiver) in waivers.enumerated() {
      let isUsed = used.contains(index)
      if waiver.until < subject.asOf {
        findings.append(
          subject.finding(
            Waivers.expired,
            "the waiver of \(waiver.rule) ran out on \(waiver.until.iso)" + (isUsed ? "" : ", and covers nothing"),
            of: waiver, .until, entity: "waiver:\(waiver.rule)",
            help: isUsed ? Waivers.expired.remedy : Waivers.unused.remedy))
      } else if !isUsed {
        findings.append(
          subject.finding(
            Waivers.unused, "the waiver of \(waiver.rule) covers nothing", of: waiver, .rule,
            entity: "waiver:\(waiver.rule)", help: Self.help(waiver.rule)))
      }
    }
    return findings
  }

  /// `nil` where there is nothing to say but what the page says.
  private static func help(_ rule: String) -> String? {
    guard CompositionPages.all.contains(where: { $0.id.text == rule }) else { return nil }
    return "remove it: what \(rule) finds has to be mended, and cannot be waived"
  }

  private func covers(_ waiver: Waiver, _ finding: Finding) -> Bool {
    waiver.rule == finding.rule.text && (waiver.about == nil || waiver.about == finding.entity)
  }
}

extension Subject {
  /// Findings of rules that `Checker` does not apply, with the waivers of those rules.
  package func waiving(_ findings: [Finding], of rules: [RuleDescription]) -> [Finding] {
    let ids = Set(rules.map { $0.id })
    return Waivers(self).apply(to: findings) { ids.contains($0) }
  }
}
