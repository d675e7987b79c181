import NoticeModel

// A notice that uses every type and every field of the model. It is no model of content: one of each.

let seat = Address(
  street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1"),
  line: Text("Box 2"),
  postcode: "1000",
  town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"),
  country: .belgium
)

let dpo = Contact(
  role: .dpo,
  name: Text(fr: "Délégué à la protection des données", nl: "Functionaris", de: "Datenschutzbeauftragter"),
  scope: one,
  email: "dpo@example.org",
  phone: "+32 2 123 45 67",
  post: seat,
  form: "https://www.example.org/dpo"
)

let one = Text(fr: "un", nl: "een", de: "eins")

let notice = Notice(
  id: "complete",
  title: Text(fr: "Déclaration", nl: "Verklaring", de: "Erklärung"),
  standing: .example,
  sourceLanguage: .fr,
  languages: [.fr, .nl, .de],
  summary: one,
  surfaces: [.website, .app, .premises, .paper],
  banner: Banner(text: one, link: one, url: "https://www.belgium.be/"),
  controller: Controller(
    name: Text("Exemple"),
    nameWithArticle: one,
    fullName: one,
    kind: .careInstitution(public: true),
    legalForm: one,
    seat: seat,
    country: .belgium,
    enterpriseNumber: "0411.815.280",
    contacts: [dpo],
    websites: [Website(name: Text("Exemple"), url: Text("https://www.example.org/"))],
    representative: Contact(role: .general, email: "eu@example.org")
  ),
  group: Group(
    name: Text("Groupe"),
    members: [Member(id: "first", name: one, seat: seat, enterpriseNumber: "389 718 447")]
  ),
  jointControl: .with(JointArrangement(partners: [Text("Autre")], essence: one, contactPoint: one)),
  dpo: .designated(dpo),
  audiences: [Audience(id: "members", label: one)],
  people: [DataSubjects(id: "children", label: one, description: one, minors: true, audiences: ["members"])],
  dataGroups: [DataGroup(id: "A", label: one)],
  data: [
    DataCategory(
      id: "health", label: one, examples: one, group: "A", special: [.health, .genetic], criminal: false,
      nationalNumber: true, audiences: ["members"], frenchNumber: true)
  ],
  sources: [
    DataSource(
      id: "registry", label: one, origin: .others, publiclyAccessible: .closed, via: one, data: ["health"],
      audiences: [])
  ],
  obligation: .required(
    RequiredData(by: [.law, .contract, .enteringContract], what: one, consequences: one, exception: one)),
  purposes: [
    Purpose(
      id: "care",
      title: one,
      description: one,
      activities: [Activity(one, laws: ["gdpr/6/1/f"])],
      grounds: [
        Ground(
          .legitimateInterests, laws: ["gdpr/6/3"], explanation: one, interest: one, balancing: one, condition: one,
          data: ["health"], inferred: one)
      ],
      special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/2/h"], condition: one, inferred: one)],
      criminal: [CriminalGround(laws: ["gdpr/10"], explanation: one, data: ["health"], inferred: one)],
      data: ["health"],
      groups: ["A"],
      conditionalData: [ConditionalData(data: ["health"], groups: ["A"], condition: one)],
      people: ["children"],
      recipients: ["hospital"],
      retention: ["file"],
      directMarketing: false,
      profiling: true,
      audiences: ["members"],
      objectionWithoutReason: true,
      inferredLinks: one
    )
  ],
  recipients: [
    Recipient(
      id: "hospital", name: one, role: .processor, about: one, condition: one, data: ["health"],
      members: [Recipient(id: "ward", name: one)], open: true, audiences: ["members"])
  ],
  access: [AccessRule(id: "ward", who: one, may: one, data: ["health"])],
  transfers: .to([
    Transfer(
      country: .unitedStates, tool: .adequacy("dpf"), condition: one, recipients: ["hospital"], copy: one,
      measures: one),
    Transfer(organisation: one, tool: .derogation(.explicitConsent), interests: one, authorityInformed: "2026-02-01"),
  ]),
  retention: [
    Retention(
      id: "file", label: one, period: .between(.months(6), .years(30)), from: one, data: ["health"],
      people: ["children"], laws: ["be-2002-patient-rights"], exceptions: [one], afterwards: one, approvedBy: one)
  ],
  automatedDecisions: .made([
    AutomatedDecision(id: "score", title: one, logic: one, consequences: one, safeguards: one)
  ]),
  security: Security(
    measures: [Measure(one, parts: [Measure(one)])],
    certificates: [Certificate(standard: Text("ISO/IEC 27001"), scope: one, since: "2014-06", reviewedOn: "2025-01-31")],
    residualRisk: one
  ),
  rights: Rights(
    requests: [dpo],
    identityCheck: .onReasonableDoubt,
    notApplicable: [RightException(.portability, because: one)],
    additional: [.patientFile, .postMortemDirectives],
    shorterDeadlines: [ShorterDeadline(requests: one, within: .days(15), laws: ["be-2002-patient-rights/9"])],
    limited: [
      LimitedRight(.portability, purposes: ["care"], audiences: ["members"], services: one, because: one)
    ],
    ways: [.form, .officer]
  ),
  cookies: .used(
    CookieUse(
      list: [
        Cookie(
          name: "_session", provider: .controller, category: .necessary, lifetime: .session, purpose: one,
          sharedWith: one, storage: .sessionStorage),
        Cookie(
          name: "_pk_id.*", provider: .thirdParty("Matomo"), category: .statistics, lifetime: .lasts(.months(13)),
          purpose: one),
      ],
      choice: .settings("https://www.example.org/cookies"))),
  framework: [FrameworkLaw("gdpr", alias: one, about: one)],
  laws: [DeclaredLaw(id: "be-2006-archives", name: one, short: one, cited: one, country: .belgium)],
  definitions: [Definition(id: "file", term: one, meaning: one)],
  companions: [Companion(id: "cookies", title: one, about: one, url: "https://www.example.org/cookies")],
  outline: Outline(
    numbering: .articles, subsections: .letters, headings: .questions, purposes: .byAudience,
    sections: [Section(.own("news"), title: one, sections: [Section(.rights)], tellsHow: true)], voice: .thirdPerson),
  changes: [
    Change(
      version: "2025-10-10", published: "2025-09-30", summary: one, approvedBy: one, opinionOf: one, raised: one,
      announced: one, leadDays: 30, revision: 2)
  ],
  appearance: Appearance(accent: "#0b5fa5", accentDark: "#8ECBFF", logo: "logo.svg", logoText: one)
)
