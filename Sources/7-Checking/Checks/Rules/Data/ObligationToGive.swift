import Diagnostics
import NoticeModel

/// People are told whether they must give their data, and what follows if they do not.
struct ObligationToGive: NoticeRule {
  let page = RuleDescription(
    "DATA-OBLIGATION", .data, "Whether the data must be given", basis: ["GDPR 13(2)(e)"],
    trigger: "data come from the person or a device of that person, or no source is declared",
    requirement:
      "whether they must be given by law, under a contract or to enter into one, and what follows otherwise; "
      + "where a purpose rests on a legal obligation, not all data are voluntary (a warning)",
    remedy: "write obligation: .required(RequiredData(by: [.law], consequences: Text(…))), or "
      + ".voluntary(because: Text(…))",
    reason: "People can only decide what to give when they know what a refusal means.")

  func check(_ subject: Subject) -> [Finding] {
    let sources = subject.notice.sources
    guard sources.isEmpty || sources.contains(where: { $0.origin != .others }) else { return [] }
    switch subject.notice.obligation {
    case .undeclared:
      return [
        subject.finding(
          page, "nothing says whether people must give their data", of: subject.notice, .obligation,
          entity: "notice")
      ]
    case .voluntary(let because): return besideDuties(because, subject) + shown(subject, holding: because)
    case .required(let data): return gaps(of: data, subject) + shown(subject)
    }
  }

  /// Where a law obliges the controller to process data, people can hardly be free to keep them back.
  private func besideDuties(_ because: Text, _ subject: Subject) -> [Finding] {
    for purpose in subject.notice.purposes {
      guard let ground = purpose.grounds.first(where: { $0.basis == .legalObligation }) else { continue }
      return [
        subject.finding(
          page, "all data are called voluntary, but the purpose `\(purpose.id)` rests on a legal obligation",
          at: because.place, entity: "notice/voluntary", severity: .warning,
          help:
            "write .required(RequiredData(by: [.law], what: Text(…), consequences: Text(…))) for what the law asks, or "
            + "waive this if the law leaves people free",
          related: [RelatedPlace("the legal obligation", at: subject.sources.location(ground.place))])
      ]
    }
    return []
  }

  private func gaps(of data: RequiredData, _ subject: Subject) -> [Finding] {
    var missing: [String] = []
    var help: [String] = []
    if data.by.isEmpty {
      missing.append("on what that duty rests")
      help.append("by: [.law], [.contract] or [.enteringContract]")
    }
    if data.consequences == nil {
      missing.append("what follows if they do not")
      help.append("consequences: Text(…)")
    }
    guard !missing.isEmpty else { return [] }
    return [
      subject.finding(
        page, "people must give their data, but nothing says \(missing.joined(separator: ", nor "))",
        at: data.place, entity: "notice", help: "write \(help.joined(separator: " and "))")
    ]
  }

  private func shown(_ subject: Subject, holding text: Text? = nil) -> [Finding] {
    subject.notShown(
      page, "says whether people must give their data", in: ["obligation"], add: ".obligation",
      holding: text)
  }
}
