import NoticeModel

// Federal law on social security and public welfare.
let belgianSocialSecurityLaws: [LawRecord] = [
  LawRecord(
    "be-1976-cpas", .act, of: .belgium,
    date: "1976-07-08", verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-1990-crossroads-bank", .act, of: .belgium,
    date: "1990-01-15", gazette: "1990-02-22", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2018-information-security", .act, of: .belgium,
    date: "2018-09-05", gazette: "2018-09-10", verifiedOn: "2026-11-30"),
]
