import NoticeModel

let otherLaws: [LawRecord] = [
  // German federal law is known by its German name in every language. Its articles are written "§ 25".
  LawRecord(
    "de-tdddg", .act, of: .germany,
    title: Text(
      "Gesetz über den Datenschutz und den Schutz der Privatsphäre in der Telekommunikation und bei digitalen "
        + "Diensten (Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz)"),
    names: .abbreviation(fr: "TDDDG", nl: "TDDDG", de: "TDDDG"),
    date: "2021-06-23", inForceFrom: "2021-12-01",
    formerTitle: FormerTitle(
      title: Text("Telekommunikation-Telemedien-Datenschutz-Gesetz (TTDSG)"), until: "2024-05-14"),
    lastArticle: 30, verifiedOn: "2026-11-22", doubt: "The number of its last paragraph is from memory.")
]
