import NoticeModel

// Federal law on health care and health insurance.
let belgianHealthLaws: [LawRecord] = [
  LawRecord(
    "be-1990-mutualities", .act, of: .belgium,
    date: "1990-08-06", gazette: "1990-09-28", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1994-insurance", .coordinatedAct, of: .belgium,
    date: "1994-07-14", gazette: "1994-08-27", inForceFrom: "1994-09-06", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2002-patient-rights", .act, of: .belgium,
    date: "2002-08-22", gazette: "2002-09-26", inForceFrom: "2002-10-06",
    url: justel("loi/2002/08/22", "wet/2002/08/22", "2002022737"), verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2008-hospitals", .coordinatedAct, of: .belgium,
    date: "2008-07-10", gazette: "2008-11-07", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-1964-hospital-norms", .royalDecree, of: .belgium,
    date: "1964-10-23", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2019-quality", .act, of: .belgium,
    // Put off from 1 July 2021 to 1 July 2022; most of it, the patient file included, started half a year earlier.
    date: "2019-04-22", gazette: "2019-05-14", inForceFrom: "2022-01-01",
    url: justel("loi/2019/04/22", "wet/2019/04/22", "2019041141"),
    verifiedOn: "2026-11-22"),

  LawRecord(
    "be-1990-psychiatric", .act, of: .belgium,
    date: "1990-06-26", gazette: "1990-07-27",
    formerTitleUntil: "2025-01-01",  // law of 16 May 2024, article 2
    url: justel("loi/1990/06/26", "wet/1990/06/26", "1990009905"),
    verifiedOn: "2026-11-22"),

  LawRecord(
    "be-1990-nursing-decree", .royalDecree, of: .belgium,
    date: "1990-06-18", gazette: "1990-07-26", verifiedOn: "2026-11-22"),
]
