import NoticeModel

// A second complete notice, of a federal body with two audiences: joint controllers, groups of data, children,
// cameras, convictions, the national register number, three kinds of transfer and decisions of machines.

let seat = Address(
  street: Text("rue du Modèle 2"),
  line: Text("3e étage"),
  postcode: "1000",
  town: Text("Bruxelles"),
  country: .belgium
)

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité"),
  sourceLanguage: .fr,
  languages: [.fr],
  summary: Text(fr: "Ce que nous faisons de vos données."),
  surfaces: [.website, .premises],
  controller: Controller(
    name: Text(fr: "OFE"),
    fullName: Text(fr: "Office fédéral de l’Exemple"),
    kind: .federalBody,
    legalForm: Text(fr: "organisme public fédéral"),
    seat: seat,
    enterpriseNumber: "0411.815.280",
    contacts: [
      Contact(email: "info@example.org", phone: "+32 2 123 45 67"),
      Contact(role: .complaints, name: Text(fr: "Service des plaintes"), form: "https://www.example.org/plaintes"),
    ],
    websites: [Website(name: Text("Mon OFE"), url: Text("https://mon.example.org"))]
  ),
  jointControl: .with(
    JointArrangement(
      partners: [Text("Office voisin")],
      essence: Text(fr: "Chacun répond de ses propres dossiers."),
      contactPoint: Text(fr: "notre service des plaintes")
    )
  ),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org", post: seat)),
  audiences: [
    Audience(id: "insured", label: Text(fr: "Vous êtes assuré social")),
    Audience(id: "visitor", label: Text(fr: "Vous visitez nos bâtiments")),
  ],
  people: [
    DataSubjects(
      id: "insured-persons", label: Text(fr: "assurés sociaux"), description: Text(fr: "toute personne affiliée"),
      audiences: ["insured"]),
    DataSubjects(id: "pupils", label: Text(fr: "élèves"), minors: true),
    DataSubjects(id: "visitors", label: Text(fr: "visiteurs"), audiences: ["visitor"]),
  ],
  dataGroups: [DataGroup(id: "A", label: Text(fr: "données d’identité"))],
  data: [
    DataCategory(id: "contact", label: Text(fr: "nom et coordonnées"), examples: Text(fr: "adresse"), group: "A"),
    DataCategory(
      id: "number",
      label: Text(fr: "numéro de registre national"),
      group: "A",
      nationalNumber: true,
      authorisation: NumberAuthorisation(
        laws: ["be-1983-national-register/8"], decision: Text(fr: "délibération 12/2020"))
    ),
    DataCategory(id: "health", label: Text(fr: "données de santé"), special: [.health]),
    DataCategory(id: "beliefs", label: Text(fr: "convictions"), special: [.beliefs]),
    DataCategory(id: "convictions", label: Text(fr: "condamnations pénales"), criminal: true),
    DataCategory(id: "images", label: Text(fr: "images des caméras signalées par un panneau"), audiences: ["visitor"]),
  ],
  sources: [
    DataSource(
      id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["contact", "health", "beliefs"],
      audiences: ["insured"]),
    DataSource(
      id: "register", label: Text(fr: "le registre national"), origin: .others, publiclyAccessible: .closed,
      via: Text(fr: "la Banque-carrefour"), data: ["number", "convictions"]),
    DataSource(id: "cameras", label: Text(fr: "nos caméras"), origin: .automatic, data: ["images"]),
  ],
  obligation: .required(
    RequiredData(
      by: [.law, .enteringContract], what: Text(fr: "votre identité"), consequences: Text(fr: "Nous ne payons pas."),
      exception: Text(fr: "sauf urgence"))
  ),
  purposes: [
    Purpose(
      id: "files",
      title: Text(fr: "Traiter votre dossier"),
      description: Text(fr: "Nous calculons ce qui vous revient."),
      activities: [
        Activity(Text(fr: "Ouvrir le dossier"), laws: ["be-1994-insurance/2"]),
        Activity(Text(fr: "Payer"), laws: ["be-1994-insurance/2"]),
      ],
      grounds: [
        Ground(.publicTask, laws: ["be-1994-insurance"]),
        Ground(.legalObligation, laws: ["be-1994-insurance/2"], condition: Text(fr: "pour la comptabilité")),
      ],
      special: [
        SpecialGround(.socialProtection, data: ["health"], laws: ["be-1994-insurance"]),
        SpecialGround(.explicitConsent, data: ["beliefs"], condition: Text(fr: "si vous les dites")),
      ],
      criminal: [
        CriminalGround(
          laws: ["be-2018-framework/10"], explanation: Text(fr: "pour exclure la fraude"), data: ["convictions"])
      ],
      data: ["health", "beliefs"],
      groups: ["A"],
      conditionalData: [
        ConditionalData(data: ["convictions"], condition: Text(fr: "en cas de détention"))
      ],
      people: ["insured-persons"],
      recipients: ["funds", "host"],
      retention: ["dossier"],
      profiling: true,
      audiences: ["insured"]
    ),
    Purpose(
      id: "workshops",
      title: Text(fr: "Inviter à nos ateliers"),
      description: Text(fr: "Nous écrivons aux participants."),
      grounds: [
        Ground(.consent, channels: [.email]),
        Ground(
          .legitimateInterests, interest: Text(fr: "faire connaître nos ateliers"),
          balancing: Text(fr: "Vous les refusez d’un mot."), condition: Text(fr: "par courrier postal"),
          whose: .thirdParty, outsidePublicTask: Text(fr: "Ces ateliers ne relèvent d’aucune mission légale."),
          channels: [.post, .email], existingCustomers: Text(fr: "Seuls d’anciens participants les reçoivent.")),
      ],
      data: ["contact"],
      people: ["pupils"],
      retention: ["workshop-list"],
      directMarketing: true,
      childConsent: .from(age: 13, parents: Text(fr: "Un parent signe le formulaire."))
    ),
    Purpose(
      id: "security",
      title: Text(fr: "Surveiller l’entrée"),
      description: Text(fr: "Des caméras filment l’entrée."),
      grounds: [Ground(.publicTask, laws: ["be-2007-cameras/5"], data: ["images"])],
      data: ["images"],
      people: ["visitors"],
      retention: ["images"],
      audiences: ["visitor"]
    ),
    Purpose(
      id: "statistics",
      title: Text(fr: "Compter"),
      activities: [Activity(Text(fr: "Publier des chiffres"), laws: ["be-1994-insurance/2"])],
      grounds: [Ground(.publicTask)],
      data: ["contact"],
      retention: ["dossier"],
      further: FurtherUse(of: ["files"], information: Text(fr: "Nous l’annonçons sur cette page."))
    ),
  ],
  recipients: [
    Recipient(
      id: "funds",
      name: Text(fr: "les mutualités"),
      role: .category,
      about: Text(fr: "pour le remboursement"),
      members: [
        Recipient(
          id: "union", name: Text(fr: "l’union nationale"), condition: Text(fr: "à votre demande"), data: ["contact"])
      ],
      audiences: ["insured"]
    ),
    Recipient(id: "host", name: Text(fr: "notre hébergeur"), role: .processor),
    Recipient(id: "police", name: Text(fr: "la police"), role: .authority),
    Recipient(id: "neighbour", name: Text("Office voisin"), role: .jointController),
  ],
  access: [
    AccessRule(id: "desk", who: Text(fr: "le guichet"), may: Text(fr: "lire"), data: ["contact"])
  ],
  transfers: .to([
    Transfer(
      country: .unitedStates, tool: .standardClauses, condition: Text(fr: "pour l’hébergement"), recipients: ["host"],
      copy: Text(fr: "auprès du délégué"), measures: Text(fr: "les données sont chiffrées")),
    Transfer(
      country: .morocco, tool: .publicInstrument, copy: Text(fr: "auprès du délégué")),
    Transfer(
      country: .tunisia, tool: .derogation(.publicInterest), condition: Text(fr: "en cas d’accident là-bas")),
  ]),
  retention: [
    Retention(
      id: "dossier",
      label: Text(fr: "dossier"),
      period: .exactly(.years(10)),
      from: Text(fr: "le dernier paiement"),
      data: ["contact", "number", "health", "beliefs", "convictions"],
      people: ["insured-persons"],
      laws: ["be-1994-insurance/2"],
      exceptions: [Text(fr: "plus longtemps en cas de procès")],
      afterwards: Text(fr: "Il est détruit dans l’année."),
      approvedBy: Text(fr: "les Archives de l’État")
    ),
    Retention(
      id: "workshop-list",
      label: Text(fr: "liste des participants"),
      period: .criterion(Text(fr: "jusqu’à votre désinscription"))
    ),
    Retention(
      id: "images",
      label: Text(fr: "enregistrements"),
      period: .atMost(.months(1)),
      from: Text(fr: "l’enregistrement"),
      laws: ["be-2007-cameras/5"]
    ),
  ],
  automatedDecisions: .made([
    AutomatedDecision(
      id: "refund",
      title: Text(fr: "Remboursement simple"),
      logic: Text(fr: "La machine compare le montant au tarif."),
      consequences: Text(fr: "Vous êtes remboursé ou non."),
      safeguards: Text(fr: "Un agent revoit le calcul à votre demande.")
    )
  ]),
  security: Security(
    measures: [Measure(Text(fr: "nos bâtiments"), parts: [Measure(Text(fr: "des badges"))])],
    certificates: [
      Certificate(
        standard: Text("ISO/IEC 27001"), scope: Text(fr: "le centre de calcul"), since: "2024-06",
        reviewedOn: "2026-05-01")
    ],
    residualRisk: Text(fr: "Aucune mesure n’exclut tout risque.")
  ),
  rights: Rights(
    requests: [Contact(role: .requests, email: "rgpd@example.org")],
    identityCheck: .onReasonableDoubt,
    shorterDeadlines: [
      ShorterDeadline(requests: Text(fr: "les demandes urgentes"), within: .days(15), laws: ["be-2018-framework"])
    ]
  ),
  cookies: .used(
    CookieUse(
      list: [
        Cookie(
          name: "_session", provider: .controller, category: .necessary, lifetime: .session,
          purpose: Text(fr: "vous garder connecté")),
        Cookie(
          name: "campagne", provider: .controller, category: .marketing, lifetime: .lasts(.months(6)),
          purpose: Text(fr: "mesurer nos annonces"), sharedWith: Text(fr: "personne d’autre")),
      ],
      choice: .settings("https://www.example.org/cookies")
    )
  ),
  framework: [
    FrameworkLaw("be-1994-insurance", alias: Text(fr: "Loi AMI"), about: Text(fr: "nos missions"))
  ],
  definitions: [Definition(id: "file", term: Text(fr: "Dossier"), meaning: Text(fr: "ce que nous tenons sur vous"))],
  companions: [
    Companion(
      id: "pupils-page", title: Text(fr: "Tes données chez nous"), about: Text(fr: "la page des élèves"),
      url: "https://www.example.org/eleves", forMinors: true)
  ],
  outline: Outline(
    numbering: .numbers,
    subsections: .letters,
    headings: .questions,
    purposes: .byAudience,
    sections: [
      Section(.framework),
      Section(.definitions),
      Section(.controller, title: Text(fr: "Qui répond de vos données ?")),
      Section(.people),
      Section(.data, sections: [Section(.sources), Section(.obligation)]),
      Section(.purposes),
      Section(.recipients, sections: [Section(.access), Section(.transfers)]),
      Section(.retention),
      Section(.automatedDecisions),
      Section(.security),
      Section(.rights, sections: [Section(.withdrawal)]),
      Section(.objection),
      Section(.requests),
      Section(.complaint),
      Section(.cookies),
      Section(.changes),
      Section(.contact),
      Section(.companions),
    ]
  ),
  changes: [
    Change(
      version: "2025-06-01", summary: Text(fr: "Première version."), approvedBy: Text(fr: "le conseil"),
      opinionOf: Text(fr: "le délégué")),
    Change(version: "2026-06-01", published: "2026-05-01", summary: Text(fr: "Nous disons qui nous héberge.")),
  ],
  appearance: Appearance(accent: "#0b5fa5", accentDark: "#8cc4f5"),
  protocols: .published(Website(name: Text(fr: "nos protocoles"), url: Text("https://www.example.org/protocoles"))),
  reviewedOn: "2026-10-01"
)
