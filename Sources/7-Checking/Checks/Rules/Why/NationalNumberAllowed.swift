import NoticeModel

/// The national register number is used only with a law or an authorisation.
struct NationalNumberAllowed: NoticeRule {
  let page = RuleDescription(
    "WHY-NATIONAL-NO", .why, "Use of a national number",
    basis: [
      "GDPR 87", "Belgium: law of 8 August 1983, articles 5 and 8",
      "France: law of 6 January 1978, article 30", "France: decree 2019-341 of 19 April 2019",
    ], severity: .warning,
    trigger: "a category of data holds a national number, or says what allows one",
    requirement: """
      the law or the decision that allows its use; the French number only where the notice has to do with France, and the \
      Belgian one not where it has to do with France alone
      """,
    remedy: """
      write authorisation: NumberAuthorisation(laws: ["be-1983-national-register/8"]), or decision: Text(…), in the \
      category of data
      """,
    reason: "The number joins everything the State knows of a person, so that only some may use it.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.data.filter(concerns).flatMap { category -> [Finding] in
      guard category.nationalNumber || category.frenchNumber else {
        return [
          subject.finding(
            page, "something allows the use of a national number in `\(category.id)`, which is said to hold none",
            of: category, .authorisation, entity: "data:\(category.id)",
            help: "write nationalNumber: true in the category of data, or take authorisation: out")
        ]
      }
      return unauthorised(category, subject) + ofAnotherCountry(category, subject)
    }
  }

  private func concerns(_ category: DataCategory) -> Bool {
    category.nationalNumber || category.frenchNumber || category.authorisation != nil
  }

  private func unauthorised(_ category: DataCategory, _ subject: Subject) -> [Finding] {
    if let authorisation = category.authorisation, !authorisation.laws.isEmpty || authorisation.decision != nil {
      return []
    }
    let isFrench = category.frenchNumber && !category.nationalNumber
    return [
      subject.finding(
        page,
        "`\(category.id)` holds the \(isFrench ? "French social security number" : "national register number"), but "
          + "nothing says what allows its use",
        of: category, isFrench ? .frenchNumber : .nationalNumber, entity: "data:\(category.id)",
        help: isFrench
          ? "write authorisation: NumberAuthorisation(laws: [\"fr-1978-lil/30\", \"fr-2019-341\"]) in the category of data"
          : nil)
    ]
  }

  /// A number of a country that the notice does not speak of.
  private func ofAnotherCountry(_ category: DataCategory, _ subject: Subject) -> [Finding] {
    let countries = subject.ownCountries
    guard !countries.isEmpty else { return [] }
    if category.frenchNumber, !countries.contains(.france) {
      return [
        subject.finding(
          page, "`\(category.id)` holds the French social security number, but the notice names no place in France",
          of: category, .frenchNumber, entity: "data:\(category.id)",
          help: "write nationalNumber: true for the Belgian number; or name the French entity or contact")
      ]
    }
    if category.nationalNumber, countries == [.france] {
      return [
        subject.finding(
          page,
          "`\(category.id)` holds the Belgian national register number, but the notice names places in France only",
          of: category, .nationalNumber, entity: "data:\(category.id)",
          help: "write frenchNumber: true for the French number; or name the Belgian entity or contact")
      ]
    }
    return []
  }
}

extension Subject {
  /// The countries in which the organisation has a place: its seat, its entities, its contacts.
  fileprivate var ownCountries: Set<Country> {
    let addresses =
      [notice.controller.seat] + (notice.group?.members ?? []).map(\.seat) + allContacts.map(\.post)
    return Set(addresses.compactMap { $0?.country } + [country].compactMap { $0 })
  }
}
