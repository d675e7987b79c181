import NoticeModel

/// The national register number is used only with a law or an authorisation.
struct NationalNumberAllowed: NoticeRule {
  let page = RuleDescription(
    "WHY-NATIONAL-NO", .why, "Use of the national register number",
    basis: ["GDPR 87", "Belgium: law of 8 August 1983, articles 5 and 8"], severity: .warning,
    trigger: "a category of data holds the national register number, or says what allows one",
    requirement: "the law or the decision that allows its use",
    remedy: """
      write authorisation: NumberAuthorisation(laws: ["be-1983-national-register/8"]), or decision: Text(…), in the \
      category of data
      """,
    reason: "The number joins everything the State knows of a person, so that only some may use it.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.data.filter { $0.nationalNumber || $0.authorisation != nil }.compactMap { category in
      guard category.nationalNumber else {
        return subject.finding(
          page, "something allows the use of a national number in `\(category.id)`, which is said to hold none",
          of: category, .authorisation, entity: "data:\(category.id)",
          help: "write nationalNumber: true in the category of data, or take authorisation: out")
      }
      if let authorisation = category.authorisation, !authorisation.laws.isEmpty || authorisation.decision != nil {
        return nil
      }
      return subject.finding(
        page, "`\(category.id)` holds the national register number, but nothing says what allows its use",
        of: category, .nationalNumber, entity: "data:\(category.id)")
    }
  }
}
