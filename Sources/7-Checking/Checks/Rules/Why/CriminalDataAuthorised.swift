import Diagnostics
import NoticeModel

/// Data on convictions and offences are used only where a law authorises it.
struct CriminalDataAuthorised: NoticeRule {
  let page = RuleDescription(
    "WHY-CRIMINAL", .why, "Authorisation for data on convictions and offences",
    basis: ["GDPR 10", "Belgium: law of 30 July 2018, article 10"],
    trigger: "a purpose uses data on criminal convictions and offences, also in some cases only",
    requirement: """
      what authorises it, with the law; an explanation without a law is a warning, since public control may take its \
      place; a ground names only such data, which the purpose uses
      """,
    remedy: "write criminal: [CriminalGround(laws: [\"…\"], data: [\"…\"])] in the purpose with the law that allows it",
    reason: "Such data can ruin a life; Article 10 leaves them to public control and to what a law authorises.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose in
      without(purpose, subject)
        + subject.contradictions(
          page, purpose.criminal.flatMap(\.data), in: purpose, kind: "as data on convictions and offences",
          help: "criminal: true"
        ) { $0.criminal }
    }
  }

  private func without(_ purpose: Purpose, _ subject: Subject) -> [Finding] {
    let all = subject.criminalData(of: purpose)
    return all.compactMap { category -> Finding? in
      let grounds = purpose.criminal.filter { subject.serves($0.data, for: category, among: all) }
      let entity = "purpose:\(purpose.id)/\(category.id)"
      guard let first = grounds.first else {
        return subject.finding(
          page,
          "the purpose `\(purpose.id)` uses `\(category.id)`, data on convictions and offences, without the law that "
            + "authorises it", at: subject.place(of: category, in: purpose), entity: entity)
      }
      guard grounds.allSatisfy(\.laws.isEmpty) else { return nil }
      let severity: Diagnostic.Severity = grounds.contains { $0.explanation != nil } ? .warning : .error
      return subject.finding(
        page, "what authorises the purpose `\(purpose.id)` to use `\(category.id)` cites no law",
        at: first.place, entity: entity, severity: severity,
        help: "write laws: [\"…\"] in the CriminalGround, with the provision that allows it")
    }
  }
}
