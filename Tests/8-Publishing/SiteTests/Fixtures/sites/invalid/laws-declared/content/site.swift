import NoticeModel

let site = Site(
  title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),
  baseURL: "https://notices.example.org/",
  laws: [
    DeclaredLaw(id: "gdpr", name: Text("RGPD"), short: Text("RGPD")),
    DeclaredLaw(id: "Be Archives", name: Text("Archives"), short: Text("Archives")),
    DeclaredLaw(id: "be-2006-archives", name: Text("Archives"), short: Text("Archives")),
  ]
)
