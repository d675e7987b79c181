import NoticeModel

// A school health and home care service whose notice has the defects of IMSTAM's, in other words.
//
// What a source like this cannot say wrongly: the right to object stands in a box of its own whatever the notice
// writes (Article 21(4)), and list items come from the facts, so that only prose can hold an empty one.

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité"),
  sourceLanguage: .fr,
  languages: [.fr],
  surfaces: [.website, .premises],
  controller: Controller(
    // No telephone, no e-mail of its own, no enterprise number
    name: Text("Service Exemple"),
    kind: .cooperative,
    legalForm: Text(fr: "société coopérative"),
    seat: Address(street: Text("rue de la Santé 3"), postcode: "7500", town: Text("Tournai"), country: .belgium)
  ),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org")),
  people: [
    DataSubjects(id: "pupils", label: Text(fr: "élèves"), minors: true),
    DataSubjects(id: "patients", label: Text(fr: "patients")),
  ],
  data: [
    DataCategory(id: "identity", label: Text(fr: "identité")),
    DataCategory(id: "number", label: Text(fr: "numéro de registre national"), nationalNumber: true),
    DataCategory(id: "health", label: Text(fr: "santé et patrimoine génétique"), special: [.health, .genetic]),
    DataCategory(id: "judicial", label: Text(fr: "décisions de justice"), criminal: true),
  ],
  sources: [
    DataSource(
      id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["identity", "number", "health", "judicial"]),
    DataSource(id: "schools", label: Text(fr: "votre école"), origin: .others, data: ["identity"]),
  ],
  obligation: .required(RequiredData(by: [.law])),
  purposes: [
    Purpose(
      id: "care",
      title: Text(fr: "Suivre votre santé"),
      description: Text(fr: "Nous tenons un dossier."),
      grounds: [Ground(.legalObligation)],
      data: ["identity", "number", "health", "judicial"],
      people: ["pupils", "patients"]
    ),
    Purpose(
      id: "management",
      title: Text(fr: "Gérer le service"),
      description: Text(fr: "Nous établissons des statistiques."),
      grounds: [Ground(.legitimateInterests)],
      data: ["identity"],
      people: ["patients"]
    ),
    Purpose(
      id: "other",
      title: Text(fr: "Autres finalités"),
      description: Text(fr: "Nous organisons des journées d’information."),
      data: ["identity"],
      people: ["patients"]
    ),
  ],
  recipients: [
    Recipient(id: "doctors", name: Text(fr: "vos médecins")),
    Recipient(id: "others", name: Text(fr: "d’autres instances")),
  ],
  transfers: .to([Transfer(tool: .derogation(.explicitConsent))]),
  retention: [
    Retention(id: "all", label: Text(fr: "toutes vos données"), period: .between(.years(3), .years(30)))
  ],
  rights: Rights(requests: [Contact(role: .requests, email: "dpo@example.org")], identityCheck: .onReasonableDoubt),
  outline: Outline(
    // No section on complaints
    sections: [
      Section(.introduction), Section(.framework), Section(.controller), Section(.people), Section(.data),
      Section(.sources), Section(.obligation), Section(.purposes), Section(.recipients), Section(.transfers),
      Section(.retention), Section(.automatedDecisions), Section(.rights), Section(.cookies), Section(.changes),
      Section(.contact),
    ]
  ),
  changes: [Change(version: "2025-10-10", summary: Text(fr: "Première version."))]
)
