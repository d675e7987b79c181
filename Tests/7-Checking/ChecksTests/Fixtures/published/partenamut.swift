import NoticeModel

// A health fund whose page on the use of data has the defects of Partenamut's, in other words. Its rights stand on
// another page; here they are missing, as they are for who reads this page alone.

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Comment nous utilisons vos données"),
  sourceLanguage: .fr,
  languages: [.fr],
  controller: Controller(
    name: Text("Mutualité Exemple"),
    kind: .healthFund,
    legalForm: Text(fr: "mutualité"),
    seat: Address(street: Text("boulevard du Modèle 55"), postcode: "1000", town: Text("Bruxelles"), country: .belgium),
    enterpriseNumber: "0411.815.280"
  ),
  // Spoken of, nowhere to be reached
  dpo: .designated(Contact(role: .dpo)),
  people: [DataSubjects(id: "members", label: Text(fr: "membres"))],
  // B is declared, but nothing belongs to it; C is not even declared
  dataGroups: [
    DataGroup(id: "A", label: Text(fr: "données ordinaires")), DataGroup(id: "B", label: Text(fr: "autres données")),
  ],
  data: [
    DataCategory(id: "identity", label: Text(fr: "identité"), group: "A"),
    DataCategory(id: "health", label: Text(fr: "données de santé"), special: [.health]),
    DataCategory(id: "judicial", label: Text(fr: "condamnation en cours"), criminal: true),
  ],
  sources: [
    DataSource(id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["identity", "health"]),
    DataSource(id: "brokers", label: Text(fr: "des courtiers en données"), origin: .others, data: ["identity"]),
    DataSource(id: "bank", label: Text(fr: "la Banque-carrefour"), origin: .others, data: ["judicial"]),
  ],
  obligation: .required(RequiredData(by: [.law])),
  purposes: [
    Purpose(
      id: "missions",
      title: Text(fr: "Exercer nos missions"),
      description: Text(fr: "Nous remboursons vos soins."),
      data: ["identity"],
      people: ["members"],
      retention: ["all"]
    ),
    Purpose(
      id: "services",
      title: Text(fr: "Améliorer nos services"),
      description: Text(fr: "Nous prédisons ce dont vous aurez besoin."),
      grounds: [
        Ground(
          .legitimateInterests, interest: Text(fr: "de meilleurs services"),
          balancing: Text(fr: "Vous y gagnez aussi."))
      ],
      data: ["health", "judicial"],
      groups: ["B", "C"],
      people: ["members"],
      retention: ["all"],
      profiling: true
    ),
    Purpose(
      id: "offers",
      title: Text(fr: "Vous proposer nos produits"),
      description: Text(fr: "Nous vous écrivons."),
      grounds: [
        Ground(
          .legitimateInterests, interest: Text(fr: "faire connaître nos produits"),
          balancing: Text(fr: "Vous pouvez les refuser."), channels: [.email])
      ],
      groups: ["A"],
      people: ["members"],
      retention: ["all"],
      directMarketing: true
    ),
    Purpose(
      id: "offers-consent",
      title: Text(fr: "Vous proposer nos produits"),
      description: Text(fr: "Nous vous écrivons si vous le voulez."),
      grounds: [Ground(.consent)],
      groups: ["A"],
      people: ["members"],
      retention: ["all"],
      directMarketing: true
    ),
  ],
  recipients: [
    Recipient(id: "processors", name: Text(fr: "avocats et huissiers"), role: .processor),
    Recipient(id: "recipients", name: Text(fr: "avocats, huissiers et tribunaux")),
    Recipient(id: "others", name: Text(fr: "d’autres organismes")),
  ],
  transfers: .to([
    Transfer(country: .unitedStates, tool: .adequacy("dpf")),
    Transfer(country: .india, tool: .standardClauses, condition: Text(fr: "pour un sous-traitant")),
    Transfer(tool: .derogation(.explicitConsent), condition: Text(fr: "si vous y consentez")),
  ]),
  retention: [
    Retention(
      id: "all", label: Text(fr: "toutes vos données"), period: .between(.years(3), .years(30)),
      from: Text(fr: "votre affiliation"))
  ],
  automatedDecisions: .none(because: Text(fr: "Une personne décide toujours.")),
  outline: Outline(
    // No rights, no withdrawal, no complaint, no versions
    sections: [
      Section(.controller), Section(.people), Section(.data), Section(.sources), Section(.obligation),
      Section(.purposes), Section(.recipients), Section(.transfers), Section(.retention),
      Section(.automatedDecisions), Section(.contact),
    ]
  )
)
