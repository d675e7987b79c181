import NoticeModel

// Federal law on those who care for patients and on the networks that their data go through.
let belgianCareLaws: [LawRecord] = [
  LawRecord(
    "be-1999-medical-file", .royalDecree, of: .belgium,
    date: "1999-05-03", gazette: "1999-07-30", inForceFrom: "2000-01-30",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2004-experiments", .act, of: .belgium,
    date: "2004-05-07", gazette: "2004-05-18",
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-2008-ehealth", .act, of: .belgium,
    date: "2008-08-21", gazette: "2008-10-13",
    formerTitleUntil: "2013-04-08",
    url: justel("loi/2008/08/21", "wet/2008/08/21", "2008022534"),
    verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2010-complementary-insurance", .act, of: .belgium,
    date: "2010-04-26", gazette: "2010-05-28", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2015-health-professions", .coordinatedAct, of: .belgium,
    date: "2015-05-10", gazette: "2015-06-18", verifiedOn: "2026-11-30"),
]
