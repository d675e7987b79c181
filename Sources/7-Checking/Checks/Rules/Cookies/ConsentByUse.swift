import NoticeModel

/// No text takes the use of a site for consent.
struct ConsentByUse: TextRule {
  let page = RuleDescription(
    "CK-USE", .cookies, "Use of a site taken for consent",
    basis: [
      "GDPR 4(11)", "GDPR 7", "GDPR recital 32", "Court of Justice, C-673/17 (Planet49)",
      "EDPB Guidelines 05/2020, 86",
    ],
    trigger: "a sentence says that who goes on using a site consents, accepts or agrees",
    requirement: "consent is an act by itself",
    remedy: "take the sentence out; ask first, and say where people accept, refuse and change their mind",
    reason: "Scrolling or going on is no clear act: nobody has consented to what follows from it.")

  func check(_ subject: TextSubject) -> [Finding] {
    subject.texts.sentences(stating: .consentByUse).map { found in
      subject.finding(
        page, "“\(found.quoted)” is no consent", at: found.text.location(found.words), language: found.text.language,
        entity: found.text.entity)
    }
  }
}
