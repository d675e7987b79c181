import NoticeModel

// Dates as in the Official Journal of the European Union.
let europeanLaws: [LawRecord] = [
  LawRecord(
    "gdpr", .regulation, of: nil,
    date: "2016-04-27", gazette: "2016-05-04", inForceFrom: "2018-05-25",  // Article 99(2): applies
    lastArticle: 99, articlesOfPoints: ["4"],
    url: eurLex("reg/2016/679"), verifiedOn: "2026-11-22"),

  LawRecord(
    "eprivacy", .directive, of: nil,
    date: "2002-07-12", gazette: "2002-07-31", inForceFrom: "2002-07-31", lastArticle: 21,
    url: eurLex("dir/2002/58"), verifiedOn: "2026-11-30",
    doubt: "The titles in nl and de were not compared with the Official Journal."),

  LawRecord(
    "eu-95-46", .directive, of: nil,
    date: "1995-10-24", gazette: "1995-11-23",
    repealedFrom: "2018-05-25", replacedBy: "gdpr",  // Article 94(1) GDPR
    lastArticle: 34, url: eurLex("dir/1995/46"), verifiedOn: "2026-11-30",
    doubt: "Belgian texts have “het vrij verkeer” in the title in nl; the Official Journal was not compared."),

  LawRecord(
    "eu-2021-914", .decision, of: nil,
    date: "2021-06-04", gazette: "2021-06-07", inForceFrom: "2021-06-27", lastArticle: 4,
    url: eurLex("dec_impl/2021/914"), verifiedOn: "2026-11-22"),

  LawRecord(
    "eu-2025-327", .regulation, of: nil,
    date: "2025-02-11", gazette: "2025-03-05", inForceFrom: "2027-03-26",  // Article 105: applies; parts of it later
    url: eurLex("reg/2025/327"), verifiedOn: "2026-11-30"),
]
