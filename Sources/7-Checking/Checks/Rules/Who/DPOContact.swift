import NoticeModel
import Notices

/// A data protection officer who is designated can be reached.
struct DPOContact: NoticeRule {
  let page = RuleDescription(
    "WHO-DPO-CONTACT", .who, "Contact details of the data protection officer",
    basis: ["GDPR 13(1)(b)", "GDPR 14(1)(b)", "GDPR 37(7)"],
    trigger: "a data protection officer is designated",
    requirement: "an e-mail address, a postal address, a telephone number or a form; a name is not required",
    remedy: "write dpo: .designated(Contact(role: .dpo, email: \"…\"))",
    reason: "People must be able to turn to the officer about all questions on their data (Article 38(4)).")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.officers.filter { !$0.hasChannel }.map { officer in
      subject.finding(
        page, "the data protection officer is designated, but nothing says how to reach that person",
        at: officer.place, entity: "dpo")
    }
  }
}
