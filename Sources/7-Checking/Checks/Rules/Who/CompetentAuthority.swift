import Law
import NoticeModel

/// The supervisory authority to which people complain is known, and the right one.
struct CompetentAuthority: NoticeRule {
  let page = RuleDescription(
    "WHO-AUTH-MATCH", .who, "Competent supervisory authority",
    basis: ["GDPR 55", "GDPR 56", "GDPR 77"],
    trigger: "always",
    requirement: """
      the country of the controller determines one authority of the table; in Germany, where private bodies belong to \
      the authority of their Land, and in countries that the table does not know, it is named by hand
      """,
    remedy: """
      write authority: NamedAuthority(name: …, address: Address(…), site: Text("https://…"), verifiedOn: "…") \
      in the notice
      """,
    reason: "A complaint to the wrong authority costs months.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    guard let country = subject.country else {
      // Where the seat is asked for by its own rule, it brings the country with it.
      if subject.asksForSeat { return [] }
      return [
        subject.finding(
          page, "the country of the controller is not stated, so that its supervisory authority is not known",
          at: notice.controller.place, entity: "controller",
          help: "write seat: Address(…), or at least country: .belgium, in the controller")
      ]
    }
    if let named = notice.authority { return check(named, country, subject) }
    // Without a representative in the Union there is nothing to go by; another rule asks for one.
    if !country.isInEEA, !subject.isPublicBody, notice.controller.representative?.post?.country.isInEEA != true {
      return []
    }
    guard AuthorityRegistry.standard.competent(for: notice) == nil else { return [] }
    return [
      subject.finding(
        page, "which supervisory authority is competent cannot be told from the country alone", at: notice.place,
        entity: "notice")
    ]
  }

  /// A name given by hand must not contradict the table.
  private func check(_ named: NamedAuthority, _ country: Country, _ subject: Subject) -> [Finding] {
    let representative = subject.notice.controller.representative?.post?.country
    guard let country = country.isInEEA ? country : representative else { return [] }
    guard named.address.country == country else {
      return [
        subject.finding(
          page, "the authority that is named has its seat in another country than the controller",
          of: named.address, .country, entity: "notice",
          help: "name that of the country of the seat, or of the representative where the seat is outside the Union")
      ]
    }
    // Public bodies of a Land or a municipality are not told apart from those of the federation.
    guard country != .germany,
      let known = AuthorityRegistry.standard.competent(in: country, for: subject.notice.controller.kind),
      known.address.postcode != named.address.postcode
    else { return [] }
    let name = known.name[subject.notice.sourceLanguage] ?? known.id
    return [
      subject.finding(
        page, "another authority is competent in the country of the controller: \(name)",
        of: named, .name, entity: "notice",
        help: "leave authority: out; name and address of the competent one are known")
    ]
  }
}
