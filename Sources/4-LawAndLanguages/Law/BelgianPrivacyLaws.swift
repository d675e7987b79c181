import NoticeModel

// Dates as in the Moniteur belge; for the titles see the folder of each language.
let belgianPrivacyLaws: [LawRecord] = [
  LawRecord(
    "be-2018-framework", .act, of: .belgium,
    date: "2018-07-30", gazette: "2018-09-05", inForceFrom: "2018-09-05",
    url: justel("loi/2018/07/30", "wet/2018/07/30", "2018040581"),
    verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2017-authority", .act, of: .belgium,
    date: "2017-12-03", gazette: "2018-01-10", inForceFrom: "2018-05-25",
    url: justel("loi/2017/12/03", "wet/2017/12/03", "2017031916"), verifiedOn: "2026-11-22",
    doubt: "The laws of 7 September 2023 and of 25 December 2023 changed it. That the second of them holds since "
      + "1 June 2024 was found in no source; no rule depends on it, since the law keeps its name and its date."),

  LawRecord(
    "be-1992-privacy", .act, of: .belgium,
    date: "1992-12-08", gazette: "1993-03-18",
    repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",  // law of 30 July 2018, articles 280 and 281
    verifiedOn: "2026-11-30"),

  // It changed the law of 1992. No act repeals it: it has had nothing left to change since that law was repealed.
  LawRecord(
    "be-1998-privacy", .act, of: .belgium,
    date: "1998-12-11", gazette: "1999-02-03", repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2001-privacy-decree", .royalDecree, of: .belgium,
    date: "2001-02-13", gazette: "2001-03-13", inForceFrom: "2001-09-01",
    repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1983-national-register", .act, of: .belgium,
    date: "1983-08-08", gazette: "1984-04-21", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2007-cameras", .act, of: .belgium,
    date: "2007-03-21", gazette: "2007-05-31", inForceFrom: "2007-06-10",
    url: justel("loi/2007/03/21", "wet/2007/03/21", "2007000528"), verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2005-ecommunications", .act, of: .belgium,
    date: "2005-06-13", gazette: "2005-06-20", inForceFrom: "2005-06-30",
    // Cookies moved to the framework law by the law of 21 December 2021.
    abolished: [AbolishedArticle(article: "129", from: "2022-01-10", replacedBy: "be-2018-framework/10-2")],
    verifiedOn: "2026-11-30",
    doubt: "That the law of 21 December 2021 abolished article 129 is certain; from which day, was read in the note to "
      + "another of its articles only."),
]
