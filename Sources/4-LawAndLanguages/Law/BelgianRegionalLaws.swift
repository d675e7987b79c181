import NoticeModel

// Decrees of the Walloon Region and of the French Community. Their Dutch and German titles are translations.
let belgianRegionalLaws: [LawRecord] = [
  // Its provisions stand in the Walloon code since the codification of 29 September 2011.
  LawRecord(
    "be-wal-2009-coordination", .decree, of: .belgium,
    date: "2009-04-30", gazette: "2009-06-15", repealedFrom: "2011-12-31", replacedBy: "be-wal-2011-health-code",
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-wal-2011-health-code", .code, of: .belgium,
    date: "2011-09-29", gazette: "2011-12-21", inForceFrom: "2011-12-31",
    verifiedOn: "2026-11-30", doubt: "The day of its publication was found in no source."),

  // Replaced with the publication of the decree of 2019, which says that it changes this one.
  LawRecord(
    "be-2001-school-health", .decree, of: .belgium,
    date: "2001-12-20", gazette: "2002-01-17", repealedFrom: "2019-04-17", replacedBy: "be-2019-school-health",
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-2019-school-health", .decree, of: .belgium,
    date: "2019-03-14", gazette: "2019-04-17", inForceFrom: "2019-04-17",
    url: justel("decret/2019/03/14", "decreet/2019/03/14", "2019011882"),
    verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2006-pms-centres", .decree, of: .belgium,
    date: "2006-07-14", gazette: "2006-09-05", verifiedOn: "2026-11-30"),
]
