import Days
import Diagnostics
import Law
import NoticeModel

/// An adequacy decision that a transfer rests on is in force.
struct AdequacyInForce: NoticeRule {
  let page = RuleDescription(
    "TO-ADEQUACY-VALID", .to, "Adequacy decisions in force", basis: ["GDPR 45", "CJEU C-311/18", "CJEU C-362/14"],
    trigger: "a transfer with tool: .adequacy(…)",
    requirement: "a decision on that country that is in force on the day of the build; a warning where it is contested "
      + "in court, or ends within half a year",
    remedy: "write the identifier of a decision in force on that country, or another tool",
    reason: "A notice that rests on a decision that no longer holds tells people of a protection they do not have.")

  func check(_ subject: Subject) -> [Finding] {
    subject.transfers.enumerated().compactMap { index, transfer in
      // Where nothing is transferred to a third country, TO-TRANSFER-TOOL says so.
      guard case .adequacy(let id) = transfer.tool, transfer.country?.isInEEA != true else { return nil }
      guard let (message, severity) = fault(id, transfer.country, subject.asOf) else { return nil }
      return subject.finding(
        page, message, of: transfer, .tool, entity: subject.entity(of: transfer, index),
        severity: severity, help: help(id, transfer.country, subject.asOf, severity))
    }
  }

  private func fault(_ id: String, _ country: Country?, _ day: AsOf) -> (String, Diagnostic.Severity)? {
    guard let decision = AdequacyRegistry.standard[id] else {
      return ("there is no adequacy decision `\(id)`", .error)
    }
    if let country, let organisation = decision.organisation?.inFirstLanguage {
      return ("the adequacy decision `\(id)` is about the \(organisation), not about `.\(country)`", .error)
    }
    if let country, decision.country != country {
      return ("the adequacy decision `\(id)` is about another country than `.\(country)`", .error)
    }
    if day < decision.date { return ("the adequacy decision `\(id)` holds from \(decision.date.iso) only", .error) }
    guard decision.isInForce(on: day) else {
      return ("the adequacy decision `\(id)` does not hold any more, since \(decision.validUntil?.iso ?? "")", .error)
    }
    if let end = decision.validUntil, end <= day.halfAYearLater(before: end) {
      return ("the adequacy decision `\(id)` ends on \(end.iso)", .warning)
    }
    guard let contested = decision.contested?.inFirstLanguage else { return nil }
    let number = contested.firstMatch(of: /[CT]-[0-9]+\/[0-9]+(?: P)?/).map { " (\($0.output))" } ?? ""
    return ("the adequacy decision `\(id)` is contested in court\(number)", .warning)
  }

  private func help(_ id: String, _ country: Country?, _ day: AsOf, _ severity: Diagnostic.Severity) -> String? {
    if severity == .warning { return "have another tool ready, and a waiver until the day on which you look again" }
    let ids = AdequacyRegistry.standard.inForce(for: country, on: day).map(\.id)
    guard !ids.isEmpty else { return "no decision on that country is in force: write another tool" }
    if AdequacyRegistry.standard[id] == nil, let meant = nearestName(to: id, among: ids) {
      return "did you mean .adequacy(\"\(meant)\")?"
    }
    return "write \(ids.map { ".adequacy(\"\($0)\")" }.joined(separator: ", ")), or another tool"
  }
}

extension Text {
  /// Its words in the first language that it has.
  fileprivate var inFirstLanguage: String? { Language.allCases.lazy.compactMap { self[$0] }.first }
}

extension AsOf {
  /// Half a year later, to be compared with the end of something.
  fileprivate func halfAYearLater(before end: Day) -> Day {
    // Before the sixth month before the end, half a year later is before the end.
    day(reckonedUntil: { _ in
      Day(year: end.month > 6 ? end.year : end.year - 1, month: end.month > 6 ? end.month - 6 : end.month + 6, day: 1)
    })
    .halfAYearLater
  }
}

extension Day {
  /// The same day six months later, or the 28th where that month is shorter.
  fileprivate var halfAYearLater: Day {
    let later = Day(year: month > 6 ? year + 1 : year, month: month > 6 ? month - 6 : month + 6, day: 1)
    return Day(iso: Day(year: later.year, month: later.month, day: day).iso)
      ?? Day(year: later.year, month: later.month, day: 28)
  }
}
