import NoticeModel

let notice = Notice(
  id: "articles",
  title: Text(fr: "Règlement", nl: "Reglement", de: "Ordnung"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: "Voir {ref:access/managers}, {ref:retention} et {ref:own-section}.",
    nl: "Zie {ref:access/managers}, {ref:retention} en {ref:own-section}.",
    de: "Siehe {ref:access/managers}, {ref:retention} und {ref:own-section}."
  ),
  controller: Controller(name: Text("Clinique"), kind: .careInstitution(public: true), country: .belgium),
  data: [DataCategory(id: "health", label: Text(fr: "santé", nl: "gezondheid", de: "Gesundheit"), special: [.health])],
  purposes: [Purpose(id: "care", title: Text(fr: "Soins {law:be-2008-hospitals/20+25}", nl: "Zorg", de: "Pflege"))],
  access: [
    AccessRule(id: "nurses", who: Text(fr: "infirmiers", nl: "verpleegkundigen", de: "Pflegekräfte"), may: Text(fr: "lire", nl: "lezen", de: "lesen"))
  ],
  retention: [Retention(id: "file", label: Text(fr: "dossier", nl: "dossier", de: "Akte"), period: .between(.years(30), .years(50)))],
  framework: [
    FrameworkLaw("be-2008-hospitals", alias: Text(fr: "Loi sur les hôpitaux", nl: "Ziekenhuiswet", de: "Krankenhausgesetz"))
  ],
  outline: Outline(
    numbering: .articles,
    sections: [
      Section(.framework),
      Section(.own("own-section"), title: Text(fr: "Une section *propre*", nl: "Een *eigen* rubriek", de: "Ein *eigener* Abschnitt")),
      Section(.access),
      Section(.data, sections: [Section(.purposes)]),
      Section(.retention),
    ]
  )
)
