import NoticeModel

// Federal law on enterprises, taxes, insurance and security.
let belgianEconomicLaws: [LawRecord] = [
  LawRecord(
    "be-1992-income-tax", .code, of: .belgium,
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-vat-code", .code, of: .belgium,
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-2013-economic-law", .code, of: .belgium,
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-2014-insurance-act", .act, of: .belgium,
    date: "2014-04-04", gazette: "2014-04-30", inForceFrom: "2014-11-01", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2017-money-laundering", .act, of: .belgium,
    date: "2017-09-18", gazette: "2017-10-06", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2017-private-security", .act, of: .belgium,
    date: "2017-10-02", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2019-companies", .code, of: .belgium,
    date: "2019-03-23", verifiedOn: "2026-11-30", confidence: .medium),

  // It moved the rule on cookies to article 10/2 of the law of 30 July 2018.
  LawRecord(
    "be-2021-ecc", .act, of: .belgium,
    date: "2021-12-21", inForceFrom: "2022-01-10", verifiedOn: "2026-11-30",
    doubt: "From which day it holds was read in the note to another of its articles only."),
]
