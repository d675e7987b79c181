import NoticeModel
import Notices

/// People are told where requests go.
struct ChannelForRequests: NoticeRule {
  let page = RuleDescription(
    "RIGHT-CHANNEL", .right, "Where requests go", basis: ["GDPR 12(2)"], trigger: "always",
    requirement: "an e-mail address, a postal address, a telephone number or a form for requests; the data protection "
      + "officer's or the organisation's where none is declared; and a section that shows it",
    remedy: "write rights: Rights(requests: [Contact(role: .requests, email: \"…\")])",
    reason: "A right without an address to send the request to exists on paper only.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    let declared = notice.rights?.requests ?? []
    let unreachable = declared.filter { !$0.hasChannel }
    if !unreachable.isEmpty {
      return unreachable.map { contact in
        subject.finding(
          page, "requests go to a contact, but nothing says how to reach it", at: contact.place, entity: "notice",
          help: "write email:, post:, phone: or form: in that Contact(…)")
      }
    }
    if declared.isEmpty, !hasOther(notice) {
      return [
        subject.finding(
          page, "nothing says where people send their requests", of: notice, .rights,
          entity: "notice")
      ]
    }
    return subject.notShown(
      page, "tells people how to exercise their rights", in: subject.requestSections, add: ".requests")
  }

  private func hasOther(_ notice: Notice) -> Bool {
    (notice.officers + notice.controller.contacts).contains(where: \.hasChannel)
  }
}
