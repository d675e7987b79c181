import NoticeModel

// Laws of France, and what its authority adopts.
let frenchLaws: [LawRecord] = [
  // Renumbered by the ordinance of 12 December 2018, in force on 1 June 2019 with the decree of 29 May 2019: cookies
  // are article 82, directives for the time after death article 85.
  LawRecord(
    "fr-1978-lil", .act, of: .france,
    date: "1978-01-06", gazette: "1978-01-07",
    url: Text("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"),
    verifiedOn: "2026-11-30"),

  LawRecord(
    "fr-2019-341", .decree, of: .france,
    date: "2019-04-19", gazette: "2019-04-21", inForceFrom: "2019-04-22",
    verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "fr-2019-536", .decree, of: .france,
    date: "2019-05-29", gazette: "2019-05-30", inForceFrom: "2019-06-01",
    verifiedOn: "2026-11-30"),

  LawRecord(
    "fr-cnil-2020-091", .guidance, of: .france,
    date: "2020-09-17", gazette: "2020-10-02", verifiedOn: "2026-11-30"),

  LawRecord(
    "fr-cnil-2020-092", .guidance, of: .france,
    date: "2020-09-17",
    url: Text("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197"),
    verifiedOn: "2026-11-30"),
]
