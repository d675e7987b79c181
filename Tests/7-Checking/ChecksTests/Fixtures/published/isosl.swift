import NoticeModel

// A public hospital whose notice has the defects of ISoSL's, in other words.
//
// What a source like this cannot say wrongly: a withdrawal of consent that is only implied (the section is composed
// from the bases), and a blank where the authority's name should be (it comes from the registry). References by
// number can only be wrong where prose writes them by hand.

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Politique de confidentialité"),
  sourceLanguage: .fr,
  languages: [.fr],
  surfaces: [.premises],
  controller: Controller(
    name: Text("Intercommunale Exemple"),
    kind: .careInstitution(public: true),
    legalForm: Text(fr: "intercommunale"),
    seat: Address(street: Text("rue Modèle 6"), postcode: "4000", town: Text("Liège"), country: .belgium),
    enterpriseNumber: "0250.610.881",
    contacts: [
      // Two persons by name, never verified
      Contact(name: Text(fr: "Mme Anne Exemple, présidente"), email: "info@example.org", phone: "+32 4 123 45 67")
    ]
  ),
  // Joint in some cases, says the text, and nothing else
  jointControl: .with(JointArrangement()),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org")),
  people: [DataSubjects(id: "patients", label: Text(fr: "patients"))],
  data: [
    DataCategory(id: "identity", label: Text(fr: "identité")),
    DataCategory(id: "number", label: Text(fr: "numéro de registre national"), nationalNumber: true),
    DataCategory(id: "health", label: Text(fr: "données de santé"), special: [.health]),
    DataCategory(id: "mediation", label: Text(fr: "plaintes auprès de la médiation")),
  ],
  sources: [
    DataSource(
      id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["identity", "number", "health", "mediation"])
  ],
  obligation: .required(RequiredData(by: [.law], consequences: Text(fr: "Nous ne pouvons pas vous soigner."))),
  purposes: [
    Purpose(
      id: "care",
      title: Text(fr: "Vous soigner"),
      description: Text(fr: "Nous tenons votre dossier."),
      grounds: [Ground(.legalObligation, laws: ["be-2002-patient-rights"])],
      special: [SpecialGround(.care, data: ["health"], secrecy: Text(fr: "Chacun est tenu au secret."))],
      data: ["identity", "number", "health"],
      people: ["patients"],
      retention: ["file"]
    ),
    Purpose(
      id: "mediation",
      title: Text(fr: "Entendre vos plaintes"),
      description: Text(fr: "Le service de médiation les instruit."),
      grounds: [
        Ground(
          .legitimateInterests, interest: Text(fr: "la qualité des soins"),
          balancing: Text(fr: "Vous choisissez ce que vous dites."))
      ],
      data: ["mediation"],
      people: ["patients"],
      retention: ["mediation-files", "mediation-report"]
    ),
    Purpose(
      id: "research",
      title: Text(fr: "Tourner des films"),
      description: Text(fr: "Nous vous filmons avec votre accord."),
      grounds: [Ground(.consent)],
      data: ["identity"],
      people: ["patients"],
      retention: ["file"]
    ),
  ],
  recipients: [Recipient(id: "doctors", name: Text(fr: "vos médecins"))],
  // Those concerned will be told when it happens
  transfers: .to([]),
  retention: [
    Retention(
      id: "file", label: Text(fr: "dossier"), period: .between(.years(30), .years(50)),
      from: Text(fr: "votre dernier contact"), data: ["health"]),
    Retention(
      id: "mediation-files", label: Text(fr: "dossiers de médiation"), period: .exactly(.years(1)),
      from: Text(fr: "la clôture"), data: ["mediation"]),
    Retention(
      id: "mediation-report", label: Text(fr: "rapport annuel de médiation"), period: .exactly(.years(2)),
      from: Text(fr: "la clôture"), data: ["mediation"]),
  ],
  rights: Rights(
    requests: [Contact(role: .requests, email: "rgpd@example.org")],
    identityCheck: .always,
    additional: [.patientFile]
  ),
  outline: Outline(
    // No section on complaints
    numbering: .articles,
    sections: [
      Section(.framework), Section(.controller), Section(.people), Section(.data), Section(.sources),
      Section(.obligation), Section(.purposes), Section(.recipients), Section(.transfers), Section(.retention),
      Section(.automatedDecisions), Section(.rights), Section(.changes), Section(.contact),
    ]
  ),
  changes: [Change(version: "2024-07-02", summary: Text(fr: "Première version."))]
)
