import NoticeModel

// A federal public body whose notice has the defects of INAMI's, in other words.
//
// What a source like this cannot say wrongly: the organisation is called the controller whatever the notice writes,
// the right to object stands in a box of its own, and the authority's address and link come from the registry.

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité"),
  sourceLanguage: .fr,
  languages: [.fr],
  controller: Controller(
    name: Text("Institut Exemple"),
    kind: .federalBody,
    legalForm: Text(fr: "institution publique de sécurité sociale"),
    seat: Address(street: Text("avenue du Modèle 5"), postcode: "1210", town: Text("Bruxelles"), country: .belgium)
  ),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org")),
  people: [DataSubjects(id: "insured", label: Text(fr: "assurés"))],
  data: [
    DataCategory(id: "identity", label: Text(fr: "identité")),
    DataCategory(id: "number", label: Text(fr: "numéro de registre national"), nationalNumber: true),
    DataCategory(id: "health", label: Text(fr: "données de santé"), special: [.health]),
    DataCategory(id: "technical", label: Text(fr: "données anonymes"), examples: Text(fr: "adresse IP, navigateur")),
  ],
  sources: [
    DataSource(id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["identity"]),
    DataSource(
      id: "funds", label: Text(fr: "votre mutualité"), origin: .others, data: ["number", "health", "identity"]),
    DataSource(id: "visit", label: Text(fr: "votre navigateur"), origin: .automatic, data: ["technical"]),
  ],
  // Nothing on whether the data must be given
  purposes: [
    Purpose(
      id: "missions",
      title: Text(fr: "Nos missions légales"),
      description: Text(fr: "Nous organisons l’assurance soins de santé."),
      data: ["identity", "number", "health", "technical"],
      people: ["insured"],
      retention: ["needed"]
    ),
    Purpose(
      id: "newsletter",
      title: Text(fr: "Vous envoyer notre lettre"),
      description: Text(fr: "Nous écrivons à ceux qui l’ont demandé."),
      grounds: [Ground(.consent)],
      data: ["identity"],
      people: ["insured"],
      retention: ["needed"]
    ),
  ],
  recipients: [Recipient(id: "partners", name: Text(fr: "les organismes assureurs"))],
  transfers: .to([Transfer(condition: Text(fr: "si les garanties suffisent"))]),
  retention: [
    Retention(
      id: "needed", label: Text(fr: "toutes vos données"),
      period: .criterion(Text(fr: "aussi longtemps que nécessaire à nos missions")))
  ],
  rights: Rights(
    requests: [Contact(role: .requests, email: "dpo@example.org")],
    // Both sides of the identity card, with each request
    identityCheck: .always,
    // The right to erasure is not among those listed
    notApplicable: [RightException(.erasure, because: Text(fr: "La loi impose nos missions."))]
  ),
  // They are in use and none is listed; refusing them is left to the browser
  cookies: .used(CookieUse(choice: .browserOnly)),
  outline: Outline(
    sections: [
      Section(.introduction), Section(.controller), Section(.people), Section(.data), Section(.sources),
      Section(.purposes), Section(.recipients), Section(.transfers), Section(.retention), Section(.rights),
      Section(.complaint), Section(.cookies), Section(.changes), Section(.contact),
    ]
  ),
  changes: [Change(version: "2020-12-07", summary: Text(fr: "Nouvelle présentation de la page."))]
)
