import NoticeModel

let site = Site(
  title: Text(fr: "Déclarations", nl: "Verklaringen", de: "Erklärungen"),
  baseURL: "https://notices.example.org/",
  languages: [.fr, .nl],
  sourceLanguage: .fr,
  theme: "default",
  comparisons: .everyPair,
  timeZone: "Europe/Brussels",
  laws: [
    DeclaredLaw(
      id: "be-2006-archives", name: "Loi", short: "loi", cited: Text(fr: "de la loi", nl: "van de wet", de: "des Gesetzes"),
      country: .belgium)
  ],
  plainLanguage: PlainLanguage(
    longSentence: 30, longestSentence: 50, leastIndex: 10, mostPassives: 70, mostTerms: 12)
)

let titles = [
  SectionTitle(.retention, noun: Text("Durée"), question: Text("Combien de temps ?"))
]

let terms = [
  Term(
    id: "controller",
    term: Text(fr: "responsable du traitement", nl: "verwerkingsverantwoordelijke", de: "Verantwortlicher"),
    forms: [TermWords(.fr, ["responsables du traitement"])],
    avoid: [TermWords(.fr, ["maître du fichier"])],
    source: "GDPR 4(7)"
  )
]
