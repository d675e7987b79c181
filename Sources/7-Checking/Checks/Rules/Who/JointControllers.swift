import Diagnostics
import NoticeModel

/// Whether others decide together with the controller is said, with names and the essence of the arrangement.
struct JointControllers: NoticeRule {
  let page = RuleDescription(
    "WHO-JOINT", .who, "Joint controllers",
    basis: ["GDPR 26(1)", "GDPR 26(2)"],
    trigger: "always: joint control, or that there is none, is declared",
    requirement: """
      where there are joint controllers, their names, the essence of the arrangement and a contact point (which \
      Article 26(1) only permits: its lack is a warning), the partners among the recipients in that role (a warning); \
      otherwise that there are none
      """,
    remedy: """
      write jointControl: .none(because: …), or jointControl: .with(JointArrangement(partners: […], essence: …, \
      contactPoint: …))
      """,
    reason: "People may use their rights against each joint controller, and must know who they are.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    switch notice.jointControl {
    case .undeclared:
      return [
        subject.finding(
          page, "the notice does not say whether others decide on purposes and means too", of: notice, .jointControl,
          entity: "notice")
      ]
    case .none:
      return subject.allRecipients.filter { $0.role == .jointController }.map { recipient in
        subject.finding(
          page, "`\(recipient.id)` is a joint controller, but the notice says that there are none",
          of: recipient, .role, entity: "recipient:\(recipient.id)",
          help: "write jointControl: .with(JointArrangement(…)), or another role of the recipient")
      }
    case .with(let arrangement): return check(arrangement, subject)
    }
  }

  private func check(_ arrangement: JointArrangement, _ subject: Subject) -> [Finding] {
    func finding(
      _ message: String, _ field: JointArrangement.Field, _ help: String, _ severity: Diagnostic.Severity = .error
    ) -> Finding {
      subject.finding(
        page, message, of: arrangement, field, entity: "joint-control:\(field.rawValue)", severity: severity,
        help: help)
    }
    var found: [Finding] = []
    if arrangement.partners.isEmpty {
      found.append(
        finding("there are joint controllers, but none is named", .partners, "write partners: [Text(\"…\")]"))
    }
    if arrangement.essence == nil {
      found.append(
        finding(
          "the notice does not say who of the joint controllers answers for what", .essence,
          "write essence: \(Text.form())"))
    }
    if arrangement.contactPoint == nil {
      found.append(
        finding(
          "the notice names no contact point of the joint controllers", .contactPoint,
          "write contactPoint: \(Text.form())", .warning))
    }
    return found + strangers(arrangement, subject)
  }

  /// Joint controllers among the recipients who are no partners, and partners who are no recipients.
  private func strangers(_ arrangement: JointArrangement, _ subject: Subject) -> [Finding] {
    let recipients = subject.allRecipients.filter { $0.role == .jointController }
    // A name without words is found as such.
    guard !arrangement.partners.isEmpty,
      !arrangement.partners.contains(where: { $0.bareWords(subject.notice.sourceLanguage)?.isEmpty ?? true })
    else { return [] }
    func isSame(_ a: Text, _ b: Text) -> Bool {
      subject.languages.contains { language in
        guard let a = a.bareWords(language), let b = b.bareWords(language), !b.isEmpty else { return false }
        return a.contains(b) || b.contains(a)
      }
    }
    let partners = subject.sources.location(of: arrangement, .partners)
    let unnamed = recipients.filter { recipient in
      recipient.members.isEmpty && !arrangement.partners.contains { isSame($0, recipient.name) }
    }
    let absent = arrangement.partners.filter { partner in
      !subject.allRecipients.contains { isSame(partner, $0.name) }
    }
    let otherwise = subject.allRecipients.filter { recipient in
      recipient.role != .jointController && recipient.role != .category
        && arrangement.partners.contains { isSame($0, recipient.name) }
    }
    return unnamed.map { recipient in
      subject.finding(
        page, "`\(recipient.id)` is a joint controller, but not among the partners of the arrangement",
        of: recipient, .role, entity: "recipient:\(recipient.id)", severity: .warning,
        help: "name it in partners:, or write another role", related: [RelatedPlace("the partners", at: partners)])
    }
      + absent.map { partner in
        subject.finding(
          page, "“\(partner[subject.notice.sourceLanguage] ?? "")” is a joint controller, but not among the recipients",
          at: partner.place, entity: "joint-control:partners", severity: .warning,
          help: "add it to recipients: with role: .jointController")
      }
      + otherwise.map { recipient in
        subject.finding(
          page, "`\(recipient.id)` is a partner of the arrangement, but has another role among the recipients",
          of: recipient, .role, entity: "recipient:\(recipient.id)", severity: .warning,
          help: "write role: .jointController, or take it out of partners:",
          related: [RelatedPlace("the partners", at: partners)])
      }
  }
}
