import NoticeModel

// Laws of Luxembourg.
let luxembourgLaws: [LawRecord] = [
  LawRecord(
    "lu-2004-money-laundering", .act, of: .luxembourg,
    date: "2004-11-12", gazette: "2004-11-19", inForceFrom: "2004-11-23",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "lu-2005-ecommunications", .act, of: .luxembourg,
    date: "2005-05-30", gazette: "2005-06-07", inForceFrom: "2005-06-11",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "lu-2014-patient", .act, of: .luxembourg,
    date: "2014-07-24", gazette: "2014-07-31", inForceFrom: "2014-08-01",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "lu-2018-hospitals", .act, of: .luxembourg,
    date: "2018-03-08", gazette: "2018-03-28", inForceFrom: "2018-04-01",
    verifiedOn: "2026-11-30"),

  // Two laws of one day: their names say which of them is meant.
  LawRecord(
    "lu-2018-cnpd", .act, of: .luxembourg,
    date: "2018-08-01", gazette: "2018-08-16", inForceFrom: "2018-08-20",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "lu-2018-criminal", .act, of: .luxembourg,
    date: "2018-08-01", gazette: "2018-08-16", inForceFrom: "2018-08-20",
    verifiedOn: "2026-11-30"),
]
