import NoticeModel

// A complete notice: no rule finds anything. Every fixture changes one thing of it.

let officer = Contact(
  role: .dpo,
  email: "dpo@example.org",
  post: headOffice
)

let headOffice = Address(
  street: Text(fr: "rue de l'Exemple 1", nl: "Voorbeeldstraat 1", de: "rue de l'Exemple 1"),
  postcode: "1000",
  town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"),
  country: .belgium
)

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité", nl: "Privacyverklaring", de: "Datenschutzerklärung"),
  sourceLanguage: .fr,
  controller: Controller(
    name: Text("Clinique Exemple"),
    kind: .careInstitution(public: false),
    legalForm: Text(fr: "association sans but lucratif", nl: "vereniging zonder winstoogmerk", de: "Vereinigung ohne Gewinnerzielungsabsicht"),
    seat: headOffice,
    enterpriseNumber: "0411.815.280",
    contacts: [
      Contact(email: "info@example.org", phone: "+32 2 123 45 67")
    ]
  ),
  jointControl: .none(because: Text(fr: "Nous décidons seuls.", nl: "Wij beslissen alleen.", de: "Wir entscheiden allein.")),
  dpo: .designated(officer),
  people: [
    DataSubjects(id: "patients", label: Text(fr: "patients", nl: "patiënten", de: "Patientinnen und Patienten")),
  ],
  data: [
    DataCategory(id: "contact", label: Text(fr: "nom et coordonnées", nl: "naam en contactgegevens", de: "Name und Kontaktdaten")),
    DataCategory(
      id: "health",
      label: Text(fr: "données de santé", nl: "gezondheidsgegevens", de: "Gesundheitsdaten"),
      special: [.health]
    ),
  ],
  sources: [
    DataSource(
      id: "patient",
      label: Text(fr: "vous-même", nl: "uzelf", de: "Sie selbst"),
      origin: .person,
      data: ["contact", "health"]
    ),
    DataSource(
      id: "doctors",
      label: Text(fr: "votre médecin", nl: "uw arts", de: "Ihre Ärztin oder Ihr Arzt"),
      origin: .others,
      publiclyAccessible: .closed,
      data: ["health"]
    ),
  ],
  obligation: .required(
    RequiredData(
      by: [.law],
      consequences: Text(fr: "Sans elles, nous ne pouvons pas vous soigner.", nl: "Zonder deze gegevens kunnen wij u niet verzorgen.", de: "Ohne sie können wir Sie nicht behandeln.")
    )
  ),
  purposes: [
    Purpose(
      id: "care",
      title: Text(fr: "Vous soigner", nl: "U verzorgen", de: "Sie behandeln"),
      description: Text(fr: "Nous tenons votre dossier de patient.", nl: "Wij houden uw patiëntendossier bij.", de: "Wir führen Ihre Patientenakte."),
      grounds: [
        Ground(.legalObligation, laws: ["be-2002-patient-rights"])
      ],
      special: [
        SpecialGround(
          .care,
          data: ["health"],
          secrecy: Text(fr: "Nos soignants sont tenus au secret professionnel.", nl: "Onze zorgverleners zijn gebonden aan het beroepsgeheim.", de: "Unsere Pflegekräfte unterliegen der beruflichen Schweigepflicht.")
        )
      ],
      data: ["contact", "health"],
      people: ["patients"],
      recipients: ["laboratory"],
      retention: ["file"]
    ),
    Purpose(
      id: "newsletter",
      title: Text(fr: "Vous envoyer notre lettre", nl: "U onze brief sturen", de: "Ihnen unseren Brief senden"),
      description: Text(fr: "Nous vous écrivons quatre fois par an.", nl: "Wij schrijven u vier keer per jaar.", de: "Wir schreiben Ihnen viermal im Jahr."),
      grounds: [
        Ground(.consent)
      ],
      data: ["contact"],
      people: ["patients"],
      recipients: ["mailing"],
      retention: ["subscription"],
      directMarketing: true
    ),
    Purpose(
      id: "security",
      title: Text(fr: "Protéger nos bâtiments", nl: "Onze gebouwen beveiligen", de: "Unsere Gebäude schützen"),
      description: Text(fr: "Nous notons qui entre.", nl: "Wij noteren wie binnenkomt.", de: "Wir notieren, wer eintritt."),
      grounds: [
        Ground(
          .legitimateInterests,
          interest: Text(fr: "la sécurité de chacun", nl: "de veiligheid van iedereen", de: "die Sicherheit aller"),
          balancing: Text(fr: "Nous ne notons que votre nom.", nl: "Wij noteren alleen uw naam.", de: "Wir notieren nur Ihren Namen.")
        )
      ],
      data: ["contact"],
      people: ["patients"],
      retention: ["visits"]
    ),
  ],
  recipients: [
    Recipient(id: "laboratory", name: Text(fr: "le laboratoire", nl: "het laboratorium", de: "das Labor")),
    Recipient(id: "mailing", name: Text(fr: "notre service d'envoi", nl: "onze verzenddienst", de: "unser Versanddienst"), role: .processor),
  ],
  transfers: .to([
    Transfer(
      country: .switzerland,
      tool: .adequacy("ch"),
      condition: Text(fr: "Le service d'envoi se trouve en Suisse.", nl: "De verzenddienst bevindt zich in Zwitserland.", de: "Der Versanddienst befindet sich in der Schweiz."),
      recipients: ["mailing"]
    )
  ]),
  retention: [
    Retention(
      id: "file",
      label: Text(fr: "dossier de patient", nl: "patiëntendossier", de: "Patientenakte"),
      period: .exactly(.years(30)),
      from: Text(fr: "votre dernier contact avec nous", nl: "uw laatste contact met ons", de: "Ihr letzter Kontakt mit uns"),
      data: ["health"]
    ),
    Retention(
      id: "subscription",
      label: Text(fr: "abonnement à la lettre", nl: "abonnement op de nieuwsbrief", de: "Abonnement des Newsletters"),
      period: .criterion(Text(fr: "jusqu'à votre désinscription", nl: "tot u zich uitschrijft", de: "bis Sie sich abmelden"))
    ),
    Retention(
      id: "visits",
      label: Text(fr: "registre des visites", nl: "bezoekersregister", de: "Besucherliste"),
      period: .exactly(.months(1)),
      from: Text(fr: "votre visite", nl: "uw bezoek", de: "Ihr Besuch")
    ),
  ],
  automatedDecisions: .none(
    because: Text(fr: "Aucune décision n'est prise par une machine seule.", nl: "Geen enkel besluit wordt alleen door een machine genomen.", de: "Keine Entscheidung trifft eine Maschine allein.")
  ),
  rights: Rights(
    requests: [
      Contact(role: .requests, email: "dpo@example.org", post: headOffice)
    ],
    identityCheck: .onReasonableDoubt,
    additional: [.patientFile]
  ),
  cookies: .used(
    CookieUse(
      list: [
        Cookie(
          name: "_session",
          provider: .controller,
          category: .necessary,
          lifetime: .session,
          purpose: Text(fr: "vous garder connecté", nl: "u aangemeld houden", de: "Sie angemeldet halten")
        ),
        Cookie(
          name: "_pk_id.*",
          provider: .controller,
          category: .statistics,
          lifetime: .lasts(.months(13)),
          purpose: Text(fr: "compter les visites", nl: "de bezoeken tellen", de: "Besuche zählen")
        ),
      ],
      choice: .settings("https://www.example.org/cookies")
    )
  ),
  changes: [
    Change(version: "2026-06-01", published: "2026-05-01", summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung."))
  ]
)
