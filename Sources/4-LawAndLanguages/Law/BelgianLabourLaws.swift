import NoticeModel

// Federal law on work.
let belgianLabourLaws: [LawRecord] = [
  LawRecord(
    "be-1968-collective-agreements", .act, of: .belgium,
    date: "1968-12-05", gazette: "1969-01-15", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1978-employment-contracts", .act, of: .belgium,
    date: "1978-07-03", gazette: "1978-08-22", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1978-social-documents", .royalDecree, of: .belgium,
    date: "1978-10-23", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1980-social-documents", .royalDecree, of: .belgium,
    date: "1980-08-08", verifiedOn: "2026-11-30", confidence: .medium,
    doubt: "Sources write “de documents sociaux” and “des documents sociaux”."),

  LawRecord(
    "be-1996-wellbeing", .act, of: .belgium,
    date: "1996-08-04", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1998-cct-68", .collectiveAgreement, of: .belgium,
    date: "1998-06-16", gazette: "1998-10-02", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2002-cct-81", .collectiveAgreement, of: .belgium,
    date: "2002-04-26", gazette: "2002-06-29", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2017-wellbeing-code", .code, of: .belgium,
    gazette: "2017-06-02", inForceFrom: "2017-06-12",
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-2022-whistleblowers", .act, of: .belgium,
    date: "2022-11-28", gazette: "2022-12-15", verifiedOn: "2026-11-30"),
]
