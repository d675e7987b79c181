import NoticeModel

let notice = Notice(
  id: "questions",
  title: Text("Q"),
  sourceLanguage: .de,
  controller: Controller(name: Text("Fragen"), kind: .publicBody, country: .belgium),
  audiences: [
    Audience(id: "insured", label: Text(fr: "Vous êtes assuré", nl: "U bent verzekerd", de: "Sie sind versichert")),
    Audience(id: "providers", label: Text(fr: "Vous soignez", nl: "U verzorgt", de: "Sie pflegen")),
    Audience(id: "nobody", label: Text(fr: "Personne", nl: "Niemand", de: "Niemand")),
  ],
  people: [
    DataSubjects(id: "all", label: Text(fr: "tous", nl: "iedereen", de: "alle")),
    DataSubjects(id: "doctors", label: Text(fr: "médecins", nl: "artsen", de: "Ärzte"), audiences: ["providers"]),
  ],
  data: [
    DataCategory(id: "name", label: Text(fr: "nom", nl: "naam", de: "Name"), audiences: ["insured", "providers"]),
    DataCategory(id: "licence", label: Text(fr: "numéro", nl: "nummer", de: "Nummer"), audiences: ["providers"]),
  ],
  purposes: [
    Purpose(id: "for-all", title: Text(fr: "Pour tous", nl: "Voor iedereen", de: "Für alle"), grounds: [Ground(.publicTask)]),
    Purpose(
      id: "for-insured",
      title: Text(fr: "Pour assurés", nl: "Voor verzekerden", de: "Für Versicherte"),
      grounds: [Ground(.publicTask)],
      data: ["name", "licence"],
      audiences: ["insured"]
    ),
    Purpose(id: "for-both", title: Text(fr: "Pour deux", nl: "Voor twee", de: "Für beide"), audiences: ["insured", "providers"]),
  ],
  recipients: [Recipient(id: "mutual", name: Text(fr: "mutualité", nl: "ziekenfonds", de: "Krankenkasse"), audiences: ["insured"])],
  outline: Outline(
    headings: .questions,
    purposes: .byAudience,
    sections: [Section(.people), Section(.data), Section(.purposes), Section(.recipients), Section(.changes)]
  ),
  changes: [
    Change(version: "2024-01-01", summary: Text(fr: "un", nl: "een", de: "eins")),
    Change(version: "2025-01-01", published: "2024-12-01", summary: Text(fr: "deux", nl: "twee", de: "zwei")),
  ]
)
