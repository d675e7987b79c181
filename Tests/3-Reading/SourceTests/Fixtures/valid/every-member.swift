import NoticeModel

// Every member of every type that has members.

let countries = [
  Transfer(country: .austria),
  Transfer(country: .belgium),
  Transfer(country: .bulgaria),
  Transfer(country: .croatia),
  Transfer(country: .cyprus),
  Transfer(country: .czechia),
  Transfer(country: .denmark),
  Transfer(country: .estonia),
  Transfer(country: .finland),
  Transfer(country: .france),
  Transfer(country: .germany),
  Transfer(country: .greece),
  Transfer(country: .hungary),
  Transfer(country: .iceland),
  Transfer(country: .ireland),
  Transfer(country: .italy),
  Transfer(country: .latvia),
  Transfer(country: .liechtenstein),
  Transfer(country: .lithuania),
  Transfer(country: .luxembourg),
  Transfer(country: .malta),
  Transfer(country: .netherlands),
  Transfer(country: .norway),
  Transfer(country: .poland),
  Transfer(country: .portugal),
  Transfer(country: .romania),
  Transfer(country: .slovakia),
  Transfer(country: .slovenia),
  Transfer(country: .spain),
  Transfer(country: .sweden),
  Transfer(country: .andorra),
  Transfer(country: .argentina),
  Transfer(country: .australia),
  Transfer(country: .brazil),
  Transfer(country: .canada),
  Transfer(country: .china),
  Transfer(country: .faroeIslands),
  Transfer(country: .guernsey),
  Transfer(country: .hongKong),
  Transfer(country: .india),
  Transfer(country: .isleOfMan),
  Transfer(country: .israel),
  Transfer(country: .japan),
  Transfer(country: .jersey),
  Transfer(country: .morocco),
  Transfer(country: .newZealand),
  Transfer(country: .philippines),
  Transfer(country: .serbia),
  Transfer(country: .singapore),
  Transfer(country: .southAfrica),
  Transfer(country: .southKorea),
  Transfer(country: .switzerland),
  Transfer(country: .tunisia),
  Transfer(country: .turkey),
  Transfer(country: .ukraine),
  Transfer(country: .unitedKingdom),
  Transfer(country: .unitedStates),
  Transfer(country: .uruguay),
]

let roles = [
  Contact(role: .general),
  Contact(role: .requests),
  Contact(role: .dpo),
  Contact(role: .complaints),
  Contact(role: .security),
]

let kinds = [
  Controller(name: Text("…"), kind: .publicBody),
  Controller(name: Text("…"), kind: .federalBody),
  Controller(name: Text("…"), kind: .careInstitution(public: false)),
  Controller(name: Text("…"), kind: .healthFund),
  Controller(name: Text("…"), kind: .company),
  Controller(name: Text("…"), kind: .cooperative),
  Controller(name: Text("…"), kind: .association),
  Controller(name: Text("…"), kind: .companyGroup),
]

let special = [
  DataCategory(id: "a", label: Text("…"), special: [.racialOrEthnicOrigin]),
  DataCategory(id: "a", label: Text("…"), special: [.politicalOpinions]),
  DataCategory(id: "a", label: Text("…"), special: [.beliefs]),
  DataCategory(id: "a", label: Text("…"), special: [.tradeUnionMembership]),
  DataCategory(id: "a", label: Text("…"), special: [.genetic]),
  DataCategory(id: "a", label: Text("…"), special: [.biometric]),
  DataCategory(id: "a", label: Text("…"), special: [.health]),
  DataCategory(id: "a", label: Text("…"), special: [.sexLife]),
]

let origins = [
  DataSource(id: "a", label: Text("…"), origin: .person),
  DataSource(id: "a", label: Text("…"), origin: .others),
  DataSource(id: "a", label: Text("…"), origin: .automatic),
]

let access = [
  DataSource(id: "a", label: Text("…"), origin: .person, publiclyAccessible: .undeclared),
  DataSource(id: "a", label: Text("…"), origin: .person, publiclyAccessible: .open),
  DataSource(id: "a", label: Text("…"), origin: .person, publiclyAccessible: .closed),
]

let duties = [
  RequiredData(by: [.law]),
  RequiredData(by: [.contract]),
  RequiredData(by: [.enteringContract]),
]

let bases = [
  Ground(.consent),
  Ground(.contract),
  Ground(.legalObligation),
  Ground(.vitalInterests),
  Ground(.publicTask),
  Ground(.legitimateInterests),
]

let exceptions = [
  SpecialGround(.explicitConsent),
  SpecialGround(.socialProtection),
  SpecialGround(.vitalInterests),
  SpecialGround(.nonProfitBody),
  SpecialGround(.madePublic),
  SpecialGround(.legalClaims),
  SpecialGround(.publicInterest),
  SpecialGround(.care),
  SpecialGround(.publicHealth),
  SpecialGround(.research),
]

let recipients = [
  Recipient(id: "a", name: Text("…"), role: .category),
  Recipient(id: "a", name: Text("…"), role: .controller),
  Recipient(id: "a", name: Text("…"), role: .processor),
  Recipient(id: "a", name: Text("…"), role: .jointController),
  Recipient(id: "a", name: Text("…"), role: .authority),
  Recipient(id: "a", name: Text("…"), role: .person),
]

let derogations = [
  Transfer(tool: .derogation(.explicitConsent)),
  Transfer(tool: .derogation(.contract)),
  Transfer(tool: .derogation(.contractInInterest)),
  Transfer(tool: .derogation(.publicInterest)),
  Transfer(tool: .derogation(.legalClaims)),
  Transfer(tool: .derogation(.vitalInterests)),
  Transfer(tool: .derogation(.publicRegister)),
]

let tools = [
  Transfer(tool: .undeclared),
  Transfer(tool: .standardClauses),
  Transfer(tool: .bindingRules),
  Transfer(tool: .publicInstrument),
  Transfer(tool: .codeOrCertificate),
]

let periods = [
  Retention(id: "a", label: Text("…"), period: .undeclared),
  Retention(id: "a", label: Text("…"), period: .exactly(.hours(1))),
  Retention(id: "a", label: Text("…"), period: .atMost(.days(2))),
  Retention(id: "a", label: Text("…"), period: .atLeast(.weeks(3))),
  Retention(id: "a", label: Text("…"), period: .between(.months(4), .years(5))),
  Retention(id: "a", label: Text("…"), period: .criterion(Text("…"))),
]

let exempted = [
  RightException(.access, because: Text("…")),
  RightException(.rectification, because: Text("…")),
  RightException(.erasure, because: Text("…")),
  RightException(.restriction, because: Text("…")),
  RightException(.portability, because: Text("…")),
  RightException(.objection, because: Text("…")),
  RightException(.withdrawal, because: Text("…")),
  RightException(.humanIntervention, because: Text("…")),
]

let checks = [
  Rights(identityCheck: .undeclared),
  Rights(identityCheck: .onReasonableDoubt),
  Rights(identityCheck: .always),
]

let additional = [
  Rights(additional: [.postMortemDirectives]),
  Rights(additional: [.patientFile]),
]

let providers = [
  Cookie(name: "a", provider: .controller, category: .necessary, lifetime: .session, purpose: Text("…")),
  Cookie(name: "a", provider: .thirdParty("b"), category: .necessary, lifetime: .session, purpose: Text("…")),
]

let categories = [
  Cookie(name: "a", provider: .controller, category: .necessary, lifetime: .lasts(.days(1)), purpose: Text("…")),
  Cookie(name: "a", provider: .controller, category: .preferences, lifetime: .lasts(.days(1)), purpose: Text("…")),
  Cookie(name: "a", provider: .controller, category: .statistics, lifetime: .lasts(.days(1)), purpose: Text("…")),
  Cookie(name: "a", provider: .controller, category: .marketing, lifetime: .lasts(.days(1)), purpose: Text("…")),
]

let choices = [
  CookieUse(choice: .undeclared),
  CookieUse(choice: .askedFirst),
  CookieUse(choice: .settings("https://www.example.org/")),
  CookieUse(choice: .browserOnly),
]

let numberings = [
  Outline(numbering: .none),
  Outline(numbering: .numbers),
  Outline(numbering: .articles),
]

let subsections = [
  Outline(subsections: .none),
  Outline(subsections: .letters),
  Outline(subsections: .numbers),
]

let headings = [
  Outline(headings: .nouns),
  Outline(headings: .questions),
  Outline(voice: .we),
  Outline(voice: .thirdPerson),
]

let arrangements = [
  Outline(purposes: .inOrder),
  Outline(purposes: .byLegalBasis),
  Outline(purposes: .byAudience),
]

let sections = [
  Section(.own("news")),
  Section(.introduction),
  Section(.scope),
  Section(.definitions),
  Section(.framework),
  Section(.controller),
  Section(.people),
  Section(.data),
  Section(.sources),
  Section(.obligation),
  Section(.purposes),
  Section(.recipients),
  Section(.access),
  Section(.transfers),
  Section(.retention),
  Section(.automatedDecisions),
  Section(.security),
  Section(.rights),
  Section(.objection),
  Section(.withdrawal),
  Section(.requests),
  Section(.complaint),
  Section(.cookies),
  Section(.changes),
  Section(.contact),
  Section(.companions),
]

let organisation = Controller(name: Text("…"), kind: .company)

let notices = [
  Notice(
    id: "a", title: Text("…"), standing: .official, sourceLanguage: .nl, surfaces: [.paper], controller: organisation),
  Notice(
    id: "a", title: Text("…"), standing: .example, sourceLanguage: .de, controller: organisation),
  Notice(
    id: "a", title: Text("…"), sourceLanguage: .fr, controller: organisation, jointControl: .undeclared, dpo: .undeclared,
    obligation: .undeclared, transfers: .undeclared, automatedDecisions: .undeclared, cookies: .undeclared),
  Notice(
    id: "a", title: Text("…"), sourceLanguage: .fr, controller: organisation,
    jointControl: .none(because: Text("…")), dpo: .notRequired(because: Text("…")),
    obligation: .voluntary(because: Text("…")), transfers: .none(because: Text("…")),
    automatedDecisions: .none(because: Text("…")), cookies: .none(because: Text("…"))),
]

let sites = [
  Site(title: Text("Notices"), baseURL: "https://notices.example.org/", comparisons: .neighbours),
  Site(title: Text("Notices"), baseURL: "https://notices.example.org/", comparisons: .everyPair),
]
