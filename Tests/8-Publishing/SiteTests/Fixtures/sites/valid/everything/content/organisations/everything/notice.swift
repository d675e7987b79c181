import NoticeModel

// Every fact there is, in as few words as they take. Words that are the same in all languages keep it short.

let seat = Address(
  street: Text("Street 1"),
  line: Text("Box 2"),
  postcode: "1000",
  town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"),
  country: .belgium
)
let abroad = Address(street: Text("Road 2"), postcode: "AB1", town: Text("London"), country: .unitedKingdom)

let notice = Notice(
  id: "everything",
  title: Text("Everything &amp; &lt;all&gt;"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text("Summary with *emphasis* and {controller.fullName}."),
  surfaces: [.website, .app, .premises, .paper],
  banner: Banner(text: Text("Other official information:"), link: Text("www.belgium.be"), url: "https://www.belgium.be"),
  controller: Controller(
    name: Text("EVERY"),
    fullName: Text("Every Fact"),
    kind: .companyGroup,
    legalForm: Text("SA/NV"),
    seat: abroad,
    enterpriseNumber: "0411.815.280",
    contacts: [
      Contact(name: Text("Desk"), email: "desk@example.org", phone: "+32 2 274 48 00", post: seat, form: "https://example.org/form"),
      Contact(role: .complaints, email: "complaints@example.org"),
      Contact(role: .security, email: "security@example.org"),
    ],
    websites: [Website(name: Text("Site"), url: Text("https://example.org/"))],
    representative: Contact(name: Text("Representative"), email: "rep@example.org", post: seat)
  ),
  group: Group(
    name: Text("The Group"),
    members: [
      Member(id: "one", name: Text("Member One"), seat: seat, enterpriseNumber: "0411.815.280"),
      Member(id: "two", name: Text("Member Two")),
    ]
  ),
  jointControl: .with(
    JointArrangement(partners: [Text("Partner A"), Text("Partner B")], essence: Text("Essence."), contactPoint: Text("Contact point."))
  ),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org", phone: "+32 2 274 48 01", post: seat)),
  people: [
    DataSubjects(id: "children", label: Text("children"), description: Text("under 16"), minors: true),
    DataSubjects(id: "clients", label: Text("clients")),
  ],
  dataGroups: [DataGroup(id: "A", label: Text("Identity")), DataGroup(id: "money", label: Text("Money"))],
  data: [
    DataCategory(id: "name", label: Text("name"), examples: Text("first, last"), group: "A"),
    DataCategory(
      id: "special",
      label: Text("special"),
      group: "money",
      special: [
        .racialOrEthnicOrigin, .politicalOpinions, .beliefs, .tradeUnionMembership, .genetic, .biometric, .health, .sexLife,
      ]
    ),
    DataCategory(id: "crime", label: Text("convictions"), criminal: true),
    DataCategory(
      id: "number",
      label: Text("national number"),
      nationalNumber: true,
      authorisation: NumberAuthorisation(laws: ["gdpr/87"], decision: Text("Decision 1/2025"))
    ),
  ],
  sources: [
    DataSource(id: "you", label: Text("yourself"), origin: .person, data: ["name"]),
    DataSource(id: "bank", label: Text("crossroads bank"), origin: .others, publiclyAccessible: .closed, via: Text("a portal")),
    DataSource(id: "register", label: Text("register"), origin: .others, publiclyAccessible: .open, data: ["name", "crime"]),
    DataSource(id: "device", label: Text("device"), origin: .automatic),
  ],
  obligation: .required(
    RequiredData(
      by: [.law, .contract, .enteringContract],
      what: Text("your name"),
      consequences: Text("No service."),
      exception: Text("Unless anonymous.")
    )
  ),
  purposes: [
    Purpose(
      id: "all",
      title: Text("All grounds"),
      description: Text("what it means"),
      activities: [Activity(Text("activity one"), laws: ["gdpr/6/3"]), Activity(Text("activity two"))],
      grounds: [
        Ground(.consent, channels: [.post, .phone, .automatedCall, .email, .textMessage, .inPerson]),
        Ground(.contract, explanation: Text("explanation")),
        Ground(.legalObligation, laws: ["gdpr/6/1/c", "be-1994-insurance"]),
        Ground(.vitalInterests, condition: Text("in an emergency")),
        Ground(.publicTask, data: ["name"]),
        Ground(.legitimateInterests, interest: Text("the interest"), balancing: Text("the balance"), whose: .thirdParty),
      ],
      special: [
        SpecialGround(.explicitConsent, data: ["special"]), SpecialGround(.socialProtection, laws: ["gdpr/9/2/b"]),
        SpecialGround(.vitalInterests), SpecialGround(.nonProfitBody), SpecialGround(.madePublic),
        SpecialGround(.legalClaims), SpecialGround(.publicInterest), SpecialGround(.care, secrecy: Text("secrecy")),
        SpecialGround(.publicHealth), SpecialGround(.research, condition: Text("when archived")),
      ],
      criminal: [CriminalGround(laws: ["gdpr/10"], explanation: Text("explained"), data: ["crime"])],
      data: ["name", "special"],
      groups: ["A", "money"],
      conditionalData: [ConditionalData(data: ["crime"], groups: ["A"], condition: Text("if asked"))],
      people: ["children", "clients"],
      recipients: ["ministry", "team"],
      retention: ["exactly", "criterion"],
      directMarketing: true,
      profiling: true
    ),
  ],
  recipients: [
    Recipient(
      id: "group",
      name: Text("a category"),
      role: .category,
      members: [
        Recipient(id: "ministry", name: Text("ministry"), role: .authority, about: Text("what for"), condition: Text("when asked"), data: ["name"]),
        Recipient(id: "team", name: Text("cloud"), role: .processor, members: [Recipient(id: "sub", name: Text("sub-processor"), role: .processor)]),
      ],
      open: true
    ),
    Recipient(id: "joint", name: Text("partner"), role: .jointController),
    Recipient(id: "relative", name: Text("relative"), role: .person),
    Recipient(id: "other", name: Text("other")),
  ],
  access: [AccessRule(id: "desk", who: Text("the desk"), may: Text("read"), data: ["name"])],
  transfers: .to([
    Transfer(country: .unitedStates, tool: .adequacy("dpf"), condition: Text("condition"), recipients: ["team"], copy: Text("copy"), measures: Text("measures")),
    Transfer(country: .india, tool: .standardClauses, copy: Text("on request")),
    Transfer(tool: .bindingRules),
    Transfer(country: .morocco, tool: .publicInstrument),
    Transfer(country: .brazil, tool: .codeOrCertificate),
    Transfer(country: .china, tool: .derogation(.explicitConsent)),
    Transfer(country: .tunisia, tool: .derogation(.contract)),
    Transfer(country: .turkey, tool: .derogation(.contractInInterest)),
    Transfer(country: .ukraine, tool: .derogation(.publicInterest)),
    Transfer(country: .serbia, tool: .derogation(.legalClaims)),
    Transfer(country: .australia, tool: .derogation(.vitalInterests)),
    Transfer(country: .singapore, tool: .derogation(.publicRegister)),
    Transfer(organisation: Text("International Office"), tool: .derogation(.compellingInterests), measures: Text("encryption"), interests: Text("averting an attack"), authorityInformed: "2026-02-01"),
    Transfer(country: .japan),
  ]),
  retention: [
    Retention(
      id: "exactly",
      label: Text("file"),
      period: .exactly(.years(1)),
      from: Text("the last visit"),
      data: ["name"],
      people: ["clients"],
      laws: ["gdpr/5/1/e"],
      exceptions: [Text("a dispute"), Text("an audit")],
      afterwards: Text("destroyed"),
      approvedBy: Text("the archives")
    ),
    Retention(id: "most", label: Text("at most"), period: .atMost(.months(6))),
    Retention(id: "least", label: Text("at least"), period: .atLeast(.weeks(2))),
    Retention(id: "between", label: Text("between"), period: .between(.days(30), .days(50))),
    Retention(id: "hours", label: Text("hours"), period: .exactly(.hours(24))),
    Retention(id: "criterion", label: Text("criterion"), period: .criterion(Text("until you leave"))),
    Retention(id: "undeclared", label: Text("undeclared"), period: .undeclared),
  ],
  automatedDecisions: .made([
    AutomatedDecision(id: "credit", title: Text("Credit"), logic: Text("logic"), consequences: Text("consequences"), safeguards: Text("safeguards"))
  ]),
  security: Security(
    measures: [Measure(Text("locks"), parts: [Measure(Text("doors")), Measure(Text("windows"))]), Measure(Text("guards"))],
    certificates: [Certificate(standard: Text("ISO/IEC 27001"), scope: Text("hosting"), since: "2014-06", reviewedOn: "2025-01-01")],
    residualRisk: Text("Some risk remains.")
  ),
  rights: Rights(
    requests: [Contact(role: .requests, email: "requests@example.org")],
    identityCheck: .always,
    notApplicable: [RightException(.portability, because: Text("nothing is portable"))],
    additional: [.postMortemDirectives, .patientFile],
    shorterDeadlines: [ShorterDeadline(requests: Text("copies of files"), within: .days(15), laws: ["gdpr/12/3"])]
  ),
  cookies: .used(
    CookieUse(
      list: [
        Cookie(name: "_session", provider: .controller, category: .necessary, lifetime: .session, purpose: Text("login")),
        Cookie(name: "lang", provider: .controller, category: .preferences, lifetime: .lasts(.years(1)), purpose: Text("language")),
        Cookie(name: "_pk_id.*", provider: .thirdParty("Matomo"), category: .statistics, lifetime: .lasts(.months(13)), purpose: Text("counting"), sharedWith: Text("nobody")),
        Cookie(name: "ads", provider: .thirdParty("Ads <Inc>"), category: .marketing, lifetime: .lasts(.hours(1)), purpose: Text("advertising")),
      ],
      choice: .settings("https://example.org/cookies")
    )
  ),
  framework: [FrameworkLaw("gdpr", alias: Text("GDPR"), about: Text("data")), FrameworkLaw("be-1994-insurance")],
  definitions: [Definition(id: "file", term: Text("file"), meaning: Text("a folder"))],
  companions: [
    Companion(id: "cookies", title: Text("Cookie page"), about: Text("more"), url: "https://example.org/cookies"),
    Companion(id: "unknown", title: Text("Unknown page")),
  ],
  outline: Outline(
    numbering: .numbers,
    subsections: .numbers,
    sections: [
      Section(.introduction), Section(.scope), Section(.definitions), Section(.framework), Section(.controller),
      Section(.people), Section(.data), Section(.sources), Section(.obligation), Section(.purposes),
      Section(.recipients), Section(.access), Section(.transfers), Section(.retention), Section(.automatedDecisions),
      Section(.security), Section(.rights), Section(.objection), Section(.withdrawal), Section(.requests),
      Section(.complaint), Section(.cookies), Section(.changes), Section(.contact), Section(.companions),
    ]
  ),
  changes: [
    Change(version: "2024-02-29", summary: Text("first")),
    Change(version: "2025-08-01", published: "2025-07-01", summary: Text("second"), approvedBy: Text("the board"), opinionOf: Text("the council")),
  ],
  appearance: Appearance(accent: "#0b5fa5", accentDark: "#9ecbff", logo: "logo.svg", logoText: Text("Logo")),
  authority: NamedAuthority(
    name: Text("Authority"), address: seat, phone: "+49 228 997799-0", email: "authority@example.org",
    site: Text("https://authority.example/"), verifiedOn: "2025-01-01"
  ),
  protocols: .published(Website(name: Text("Protocols"), url: Text("https://example.org/protocols"))),
  reviewedOn: "2026-03-01"
)
