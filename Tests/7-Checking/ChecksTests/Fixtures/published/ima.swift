import NoticeModel

// A French group of companies whose notice has the defects of IMA's, in other words.
//
// What no rule reads: a definition of personal data that loses half of the one in Article 4(1).

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Chartre de protection des données"),
  sourceLanguage: .fr,
  languages: [.fr],
  controller: Controller(
    // A group, none of its companies and no seat
    name: Text("Groupe Exemple"),
    kind: .companyGroup,
    country: .france
  ),
  dpo: .designated(
    Contact(
      role: .dpo,
      post: Address(street: Text("1 avenue du Modèle"), postcode: "79000", town: Text("Niort"), country: .france)
    )
  ),
  data: [
    DataCategory(id: "contact", label: Text(fr: "coordonnées")),
    DataCategory(id: "health", label: Text(fr: "données de santé"), special: [.health]),
  ],
  purposes: [
    Purpose(
      id: "contracts",
      title: Text(fr: "Gérer votre contrat"),
      description: Text(fr: "Nous organisons l’assistance que vous demandez."),
      data: ["contact", "health"]
    ),
    Purpose(
      id: "surveys",
      title: Text(fr: "Mieux vous connaître"),
      description: Text(fr: "Nous vous interrogeons sur nos services."),
      data: ["contact"]
    ),
  ],
  outline: Outline(
    // No section on complaints; no directives for the time after death among the rights
    sections: [
      Section(.introduction), Section(.controller), Section(.data), Section(.purposes), Section(.rights),
      Section(.contact),
    ]
  )
)
