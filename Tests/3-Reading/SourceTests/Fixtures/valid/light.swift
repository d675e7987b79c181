import NoticeModel

// The same values in the light form and in the full one.

let words = "Dossier"

let light = Security(
  measures: [
    Measure("Chiffrement"),
    Measure(fr: "Formation", nl: "Opleiding", de: "Schulung", parts: [Measure(fr: words, nl: "Dossier", de: "Akte")]),
  ],
  certificates: [Certificate(standard: "ISO/IEC 27001", scope: Text("Data"))],
  residualRisk: """
    Aucune mesure
    n’exclut tout risque.
    """)

let full = Security(
  measures: [
    Measure(Text("Chiffrement")),
    Measure(
      Text(fr: "Formation", nl: "Opleiding", de: "Schulung"),
      parts: [Measure(Text(fr: words, nl: "Dossier", de: "Akte"))]),
  ],
  certificates: [Certificate(standard: Text("ISO/IEC 27001"), scope: Text("Data"))],
  residualRisk: Text(
    """
    Aucune mesure
    n’exclut tout risque.
    """))

let notice = Notice(
  id: "light", title: "Privacy", sourceLanguage: .fr, controller: Controller(name: "Groupe IMA", kind: .companyGroup),
  jointControl: .with(JointArrangement(partners: ["A", Text(fr: "B", nl: "C", de: "D")])),
  audiences: [Audience(id: "members", fr: "Affiliés", nl: "Leden", de: "Mitglieder")],
  people: [DataSubjects(id: "members", fr: "Affiliés", nl: "Leden", de: "Mitglieder", minors: true)],
  dataGroups: [DataGroup(id: "A", fr: "Identité", nl: "Identiteit", de: "Identität")],
  data: [DataCategory(id: "health", fr: "Santé", nl: "Gezondheid", de: "Gesundheit", special: [.health])],
  sources: [DataSource(id: "you", fr: "Vous", nl: "U", de: "Sie", origin: .person)],
  purposes: [Purpose(id: "care", title: "Care", activities: [Activity(fr: "Soins", nl: "Zorg", de: "Pflege", laws: [])])],
  recipients: [
    Recipient(id: "police", fr: "la police", nl: "de politie", de: "die Polizei", role: .authority),
    Recipient(id: "sap", name: "SAP", role: .processor),
  ],
  transfers: .none(because: "Rien ne sort de l’Union."), security: light)
