import NoticeModel

let Controller = Text("IMA")
var site = Website(name "IMA", url: "https://www.example.org/")
let dpo = Contact(
  rolle: .dpo
  email: "dpo",
  phone: "02 274 48 00",
  post: Adress(street: Text("a"))
)
let people = [
  DataSubjects(id: "members", label: Text(fr: "Affiliés", nl: "Leden", de: “Mitglieder”)),
  DataSubjects(id: "children", label: Text(fr: "Enfants", nl: "Kinderen"), minors: "yes"),,
]
let retention = Retention(
  id: "file",
  label: Text("Dossier" + " médical"),
  period: .exactly(.years(30.5)),
  laws: "be-2002-patient-rights"
)
let missing = [unknown]
