import NoticeModel

let site = Site(
  title: Text(fr: "Déclarations", nl: "Verklaringen", de: "Erklärungen"),
  baseURL: "https://notices.example.org/",
  languages: [.fr, .nl],
  theme: "default",
  comparisons: .everyPair,
  timeZone: "Europe/Brussels"
)

let titles = [
  SectionTitle(.retention, noun: Text("Durée"), question: Text("Combien de temps ?"))
]
