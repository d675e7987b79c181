import Languages
import NoticeModel

extension OutdatedReference {
  package static let directive9546 = OutdatedReference(
    "REF-EU-95-46", "Directive 95/46/EC",
    everywhere: [
      OutdatedWording(["95/46/CE", "95/46/EG", "95/46/EC", "directive 95/46", "richtlijn 95/46", "Richtlinie 95/46"])
    ],
    law: "eu-95-46", truth: "this directive was repealed on 25 May 2018", replacement: "write {law:gdpr}",
    from: "2018-05-25", source: "GDPR, article 94(1)")

  package static let gdprDate = OutdatedReference(
    "REF-GDPR-DATE", "The date of the GDPR",
    truth: "the GDPR is of 27 April 2016; it has applied since 25 May 2018",
    replacement: "write {law:gdpr}, and {date:2018-05-25} only for the day from which it applies",
    source: "GDPR, article 99")

  package static let privacyShield = OutdatedReference(
    "REF-PRIVACY-SHIELD", "The Privacy Shield",
    everywhere: [OutdatedWording(["Privacy Shield", "Privacy-Shield"])],
    truth: "the Court of Justice declared this decision invalid on 16 July 2020 (C-311/18)",
    replacement: "declare the transfer with the tool that holds today, such as .adequacy(\"dpf\") or .standardClauses",
    from: "2020-07-16", source: "Court of Justice, C-311/18, Schrems II"
  )

  package static let safeHarbour = OutdatedReference(
    "REF-SAFE-HARBOUR", "Safe Harbour",
    everywhere: [OutdatedWording(["Safe Harbor", "Safe Harbour", "Safe-Harbor", "Safe-Harbour"])],
    truth: "the Court of Justice declared this decision invalid on 6 October 2015 (C-362/14)",
    replacement: "declare the transfer with the tool that holds today", from: "2015-10-06",
    source: "Court of Justice, C-362/14, Schrems I")

  package static let dataPrivacyFramework = OutdatedReference(
    "REF-DPF", "The Data Privacy Framework",
    everywhere: [OutdatedWording(["Data Privacy Framework"])],
    truth: "it holds today, but is contested before the Court of Justice (C-703/25 P)",
    replacement: "keep another safeguard ready, and look again when the Court has decided",
    from: "2025-10-31", source: "Official Journal C/2025/6610", blocks: false,
    allowedWith: ["C-703/25"])

  package static let oldClauses = OutdatedReference(
    "REF-SCC-OLD", "The standard contractual clauses of before 2021",
    everywhere: [
      OutdatedWording([
        "2010/87/UE", "2010/87/EU", "2010/87", "2001/497/CE", "2001/497/EG", "2001/497", "2004/915/CE", "2004/915/EG",
        "2004/915",
      ])
    ],
    truth: "these clauses were repealed on 27 September 2021, and contracts on them ended on 27 December 2022",
    replacement: "write {law:eu-2021-914}", from: "2021-09-27", source: "Decision (EU) 2021/914, article 4",
    blocks: false)

  package static let workingParty = OutdatedReference(
    "REF-WP29", "The Article 29 Working Party",
    truth: "the European Data Protection Board has taken its place since 25 May 2018",
    replacement: "name the board (CEPD, EDPB, EDSA)", from: "2018-05-25", source: "GDPR, article 94(2)",
    allowedWith: ["EDPB"])

  package static let unitedKingdom = OutdatedReference(
    "REF-UK-EU", "The United Kingdom as a part of the Union",
    truth: "the United Kingdom is a third country since 1 January 2021; an adequacy decision covers it",
    replacement: "declare Transfer(country: .unitedKingdom, tool: .adequacy(\"uk\"), …)", from: "2021-01-01",
    source: "Withdrawal Agreement; Decision (EU) 2021/1772 as extended", confidence: .medium)

  static let europeanReferences: [OutdatedReference] = [
    directive9546, gdprDate, privacyShield, safeHarbour, dataPrivacyFramework, oldClauses, workingParty, unitedKingdom,
  ]
}
