import NoticeModel

// A complete notice of a group of companies in France, in one language: what the other two cannot say.

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité"),
  standing: .example,
  sourceLanguage: .fr,
  languages: [.fr],
  banner: Banner(
    text: Text(fr: "Ceci est un exemple."), link: Text(fr: "La déclaration publiée"),
    url: "https://www.example.org/confidentialite"),
  controller: Controller(
    name: Text("Exemple Assistance"),
    kind: .companyGroup,
    legalForm: Text(fr: "société anonyme"),
    seat: Address(
      street: Text(fr: "rue de l’Exemple 1"), postcode: "75001", town: Text(fr: "Paris"), country: .france),
    enterpriseNumber: "732 829 320",
    contacts: [
      Contact(
        name: Text(fr: "Mme Camille Exemple"), email: "info@example.org", phone: "+33 1 23 45 67 89",
        reviewedOn: "2026-10-01")
    ]
  ),
  group: Group(
    name: Text("Groupe Exemple"),
    members: [
      Member(
        id: "voyages", name: Text("Exemple Voyages"),
        seat: Address(
          street: Text(fr: "rue de l’Exemple 2"), postcode: "75001", town: Text(fr: "Paris"), country: .france),
        enterpriseNumber: "732 829 320")
    ]
  ),
  jointControl: .none(because: Text(fr: "Chaque société décide seule.")),
  dpo: .notRequired(because: Text(fr: "Nous ne suivons personne à grande échelle.")),
  people: [DataSubjects(id: "pupils", label: Text(fr: "élèves"), minors: true)],
  dataGroups: [DataGroup(id: "A", label: Text(fr: "identité"))],
  data: [DataCategory(id: "contact", label: Text(fr: "nom et coordonnées"), group: "A")],
  sources: [DataSource(id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["contact"])],
  obligation: .voluntary(because: Text(fr: "Sans elles, vous ne participez pas.")),
  purposes: [
    Purpose(
      id: "workshops",
      title: Text(fr: "Organiser des ateliers"),
      description: Text(fr: "Nous écrivons à ceux qui s’inscrivent."),
      grounds: [Ground(.consent, explanation: Text(fr: "Vous cochez une case."))],
      conditionalData: [ConditionalData(groups: ["A"], condition: Text(fr: "si vous vous inscrivez"))],
      people: ["pupils"],
      retention: ["list"],
      childConsent: .notOffered(because: Text(fr: "L’école inscrit ses élèves."))
    )
  ],
  transfers: .none(because: Text(fr: "Tout reste en France.")),
  retention: [
    Retention(
      id: "list", label: Text(fr: "liste des inscrits"), period: .exactly(.months(6)), from: Text(fr: "l’atelier"))
  ],
  automatedDecisions: .none(because: Text(fr: "Aucune décision n’est prise par une machine seule.")),
  rights: Rights(
    requests: [Contact(role: .requests, email: "droits@example.org")],
    identityCheck: .onReasonableDoubt,
    notApplicable: [RightException(.objection, because: Text(fr: "Tout repose sur votre accord."))],
    additional: [.postMortemDirectives]
  ),
  cookies: .used(
    CookieUse(
      list: [
        Cookie(
          name: "_pk_id.*", provider: .controller, category: .statistics, lifetime: .lasts(.months(13)),
          purpose: Text(fr: "compter les visites"),
          withoutConsent: Text(fr: "Ces mesures sont anonymes et ne servent qu’à nous."))
      ],
      choice: .settings("https://www.example.org/cookies")
    )
  ),
  outline: Outline(
    sections: [
      Section(.controller), Section(.people), Section(.data), Section(.sources), Section(.obligation),
      Section(.purposes), Section(.recipients), Section(.transfers), Section(.retention),
      Section(.automatedDecisions), Section(.rights, forMinors: true), Section(.complaint), Section(.cookies),
      Section(.contact), Section(.changes),
    ]
  ),
  changes: [Change(version: "2026-06-01", summary: Text(fr: "Première version."))],
  noRecipients: Text(fr: "Nous gardons la liste pour nous.")
)
