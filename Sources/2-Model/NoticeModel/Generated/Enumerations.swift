// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension ModelDescription {
  /// Every type that the model declares, in the order of its files.
  static var described: [any Described.Type] {
    [
      Controller.self, OrganisationKind.self, Address.self, Contact.self, ContactRole.self, Website.self, Group.self,
      Member.self, JointControl.self, JointArrangement.self, DataProtectionOfficer.self, Cookies.self, CookieUse.self,
      Cookie.self, StorageTechnique.self, CookieProvider.self, CookieCategory.self, CookieLifetime.self,
      CookieChoice.self, Country.self, DataSubjects.self, DataGroup.self, DataCategory.self, NumberAuthorisation.self,
      SpecialCategory.self, DataSource.self, Origin.self, Accessibility.self, Obligation.self, RequiredData.self,
      DutyOrigin.self, DeclaredLaw.self, Language.self, FrameworkLaw.self, Definition.self, Notice.self,
      NamedAuthority.self, Standing.self, Surface.self, Banner.self, Audience.self, Companion.self, Change.self,
      Appearance.self, Waiver.self, Outline.self, Voice.self, Numbering.self, SubsectionNumbering.self,
      HeadingStyle.self, PurposeArrangement.self, Section.self, SectionKind.self, Purpose.self, FurtherUse.self,
      ChildConsent.self, Activity.self, Ground.self, InterestHolder.self, MarketingChannel.self, LegalBasis.self,
      SpecialGround.self, SpecialException.self, CriminalGround.self, ConditionalData.self, Recipient.self,
      RecipientRole.self, AccessRule.self, Protocols.self, Transfers.self, Transfer.self, TransferTool.self,
      Derogation.self, Retention.self, Period.self, Duration.self, AutomatedDecisions.self, AutomatedDecision.self,
      Security.self, Measure.self, Certificate.self, Rights.self, RequestWay.self, LimitedRight.self, Right.self,
      RightException.self, IdentityCheck.self, AdditionalRight.self, ShorterDeadline.self, Site.self,
      PlainLanguage.self, Comparisons.self, Term.self, TermWords.self, SectionTitle.self,
    ]
  }
}

extension OrganisationKind: DescribedChoice {
  package static let description = ModelType(
    "OrganisationKind", "What kind of organisation a controller is.",
    cases: [
      "publicBody": "A public authority or body, within the meaning of Article 37(1)(a) GDPR.",
      "federalBody": "A public body of the Belgian federal State (law of 30 July 2018, articles 5 and 20).",
      "careInstitution(public: Bool)": "A hospital or care institution; say in `public` whether it is a public one.",
      "healthFund": "A health insurance fund (mutualité, ziekenfonds, Krankenkasse).",
      "company": "A company with a commercial purpose.",
      "cooperative": "A cooperative society.",
      "association": "An association or foundation without a commercial purpose.",
      "companyGroup": "A group of companies that speaks with one voice.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .publicBody
    case 1: .federalBody
    case 2: .careInstitution(public: parts())
    case 3: .healthFund
    case 4: .company
    case 5: .cooperative
    case 6: .association
    default: .companyGroup
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .publicBody: (0, [])
    case .federalBody: (1, [])
    case .careInstitution(let a): (2, [a.untyped])
    case .healthFund: (3, [])
    case .company: (4, [])
    case .cooperative: (5, [])
    case .association: (6, [])
    case .companyGroup: (7, [])
    }
  }
}

extension ContactRole: PlainChoice {
  package static let description = ModelType(
    "ContactRole", "What a contact is for.",
    cases: [
      "general": "Any question.",
      "requests": "Requests to exercise a right.",
      "dpo": "The data protection officer.",
      "complaints": "Complaints handled by the organisation itself.",
      "security": "Information security.",
    ])
}

extension JointControl: DescribedChoice {
  package static let description = ModelType(
    "JointControl", "Whether others decide on purposes and means too: Article 26 GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "none(because: Text)": "Nobody else decides.",
      "with(JointArrangement)": "It happens, with these partners.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .none(because: parts())
    default: .with(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .none(let a): (1, [a.untyped])
    case .with(let a): (2, [a.untyped])
    }
  }
}

extension DataProtectionOfficer: DescribedChoice {
  package static let description = ModelType(
    "DataProtectionOfficer", "The data protection officer: Articles 37 to 39 GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "designated(Contact)": "Designated, and to be reached there.",
      "several([Contact])":
        "Several are designated, such as one for each entity or country; each says in `scope:` for whom. Texts that write `{dpo.email}` and the like name the first.",
      "notRequired(because: Text)": "Not required.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .designated(parts())
    case 2: .several(parts())
    default: .notRequired(because: parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .designated(let a): (1, [a.untyped])
    case .several(let a): (2, [a.untyped])
    case .notRequired(let a): (3, [a.untyped])
    }
  }
}

extension Cookies: DescribedChoice {
  package static let description = ModelType(
    "Cookies", "Cookies and similar techniques on the surfaces a notice covers.",
    cases: [
      "undeclared": "Not said, which is a finding where there is a website or an app.",
      "none(because: Text)": "None are used, or nothing is read from or written to people's devices.",
      "used(CookieUse)": "They are used.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .none(because: parts())
    default: .used(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .none(let a): (1, [a.untyped])
    case .used(let a): (2, [a.untyped])
    }
  }
}

extension StorageTechnique: PlainChoice {
  package static let description = ModelType(
    "StorageTechnique",
    "A technique other than cookies by which something is kept on a device or read from it: Article 5(3) of Directive 2002/58/EC treats all of them alike.",
    cases: [
      "localStorage": "Local storage of the browser (localStorage), which stays until it is deleted.",
      "sessionStorage": "Storage of a tab of the browser (sessionStorage), which ends with the tab.",
      "indexedDB": "A database of the browser (IndexedDB).",
      "pixel": "A picture or request that tells somebody that a page or message was opened; it keeps nothing itself.",
      "deviceIdentifier": "An identifier of the device, such as that for advertising.",
    ])
}

extension CookieProvider: DescribedChoice {
  package static let description = ModelType(
    "CookieProvider", "Who sets a cookie.",
    cases: [
      "controller": "The controller itself.",
      "thirdParty(String)": "Someone else, by name.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .controller
    default: .thirdParty(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .controller: (0, [])
    case .thirdParty(let a): (1, [a.untyped])
    }
  }
}

extension CookieCategory: PlainChoice {
  package static let description = ModelType(
    "CookieCategory", "What a cookie is for; only strictly necessary ones need no consent.",
    cases: [
      "necessary": "Strictly necessary for the service that the person asked for.",
      "preferences": "Remembers choices, such as a language.",
      "statistics": "Measures how a site is used.",
      "marketing": "Serves advertising, or follows people from site to site.",
    ])
}

extension CookieLifetime: DescribedChoice {
  package static let description = ModelType(
    "CookieLifetime", "How long a cookie stays.",
    cases: [
      "session": "Until the browser is closed.",
      "lasts(Duration)": "For a time after it was set.",
      "untilDeleted": "Until the person deletes it, as local storage does.",
      "nothingKept": "It keeps nothing on the device, as a pixel.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .session
    case 1: .lasts(parts())
    case 2: .untilDeleted
    default: .nothingKept
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .session: (0, [])
    case .lasts(let a): (1, [a.untyped])
    case .untilDeleted: (2, [])
    case .nothingKept: (3, [])
    }
  }
}

extension CookieChoice: DescribedChoice {
  package static let description = ModelType(
    "CookieChoice", "How people accept or refuse cookies.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "askedFirst": "Asked before any cookie that is not necessary is set.",
      "settings(WebAddress)": "Asked first, and changed at this address at any time.",
      "browserOnly": "Only by the settings of the browser, which is no consent.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .askedFirst
    case 2: .settings(parts())
    default: .browserOnly
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .askedFirst: (1, [])
    case .settings(let a): (2, [a.untyped])
    case .browserOnly: (3, [])
    }
  }
}

extension Country: PlainChoice {
  package static let description = ModelType(
    "Country",
    "A country or territory, by its English name; the value is the ISO 3166-1 alpha-2 code. The list is the whole of ISO 3166-1. A name here says nothing on the status of a territory.",
    named: allCases)
}

extension SpecialCategory: PlainChoice {
  package static let description = ModelType(
    "SpecialCategory", "What Article 9(1) GDPR protects specially.",
    cases: [
      "racialOrEthnicOrigin": "Racial or ethnic origin.",
      "politicalOpinions": "Political opinions.",
      "beliefs": "Religious or philosophical beliefs.",
      "tradeUnionMembership": "Trade union membership.",
      "genetic": "Genetic data.",
      "biometric": "Biometric data that identify a person.",
      "health": "Data concerning health.",
      "sexLife": "Sex life or sexual orientation.",
    ])
}

extension Origin: PlainChoice {
  package static let description = ModelType(
    "Origin", "Who gives the data.",
    cases: [
      "person": "The person concerned: Article 13 applies.",
      "others": "Somebody else: Article 14 applies.",
      "automatic": "A device or program, while it is used.",
    ])
}

extension Accessibility: PlainChoice {
  package static let description = ModelType(
    "Accessibility", "Whether a source is open to the public.",
    cases: [
      "undeclared": "Not said, which is a finding for data that do not come from the person.",
      "open": "Anybody may consult it.",
      "closed": "Not everybody may consult it.",
    ])
}

extension Obligation: DescribedChoice {
  package static let description = ModelType(
    "Obligation", "Whether people must give their data: Article 13(2)(e) GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "voluntary(because: Text)": "Nobody has to.",
      "required(RequiredData)": "They have to.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .voluntary(because: parts())
    default: .required(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .voluntary(let a): (1, [a.untyped])
    case .required(let a): (2, [a.untyped])
    }
  }
}

extension DutyOrigin: PlainChoice {
  package static let description = ModelType(
    "DutyOrigin", "What a duty to give data rests on.",
    cases: [
      "law": "A law asks for the data.",
      "contract": "A contract asks for the data.",
      "enteringContract": "It is needed to enter into a contract.",
    ])
}

extension Language: PlainChoice {
  package static let description = ModelType(
    "Language", "A language that a notice is published in, by its ISO 639-1 code.",
    cases: [
      "fr": "French.",
      "nl": "Dutch.",
      "de": "German.",
      "en": "English.",
    ])
}

extension Standing: PlainChoice {
  package static let description = ModelType(
    "Standing", "Whose word a published page is.",
    cases: [
      "official": "The organisation's own notice.",
      "example": "An example: the page says so in a banner and asks search engines to leave it out.",
    ])
}

extension Surface: PlainChoice {
  package static let description = ModelType(
    "Surface", "Where people meet the processing that a notice describes.",
    cases: [
      "website": "A website.",
      "app": "An application on a device.",
      "premises": "Buildings that people enter.",
      "paper": "Forms and letters.",
    ])
}

extension Voice: PlainChoice {
  package static let description = ModelType(
    "Voice", "How standard texts speak of the organisation.",
    cases: [
      "we": "\"Nous utilisons vos données.\"",
      "thirdPerson": "By its name, as somebody else would: \"ISoSL utilise vos données.\"",
    ])
}

extension Numbering: PlainChoice {
  package static let description = ModelType(
    "Numbering", "How sections are numbered.",
    cases: [
      "none": "Not at all.",
      "numbers": "\"1.\", \"2.\" …",
      "articles": "\"Article 1\", with paragraphs \"§ 1\" inside.",
    ])
}

extension SubsectionNumbering: PlainChoice {
  package static let description = ModelType(
    "SubsectionNumbering", "How subsections are numbered.",
    cases: [
      "none": "Not at all.",
      "letters": "\"A.\", \"B.\" …",
      "numbers": "\"2.1\", \"2.2\" …",
    ])
}

extension HeadingStyle: PlainChoice {
  package static let description = ModelType(
    "HeadingStyle", "How section titles are worded.",
    cases: [
      "nouns": "\"Durée de conservation\".",
      "questions": "\"Combien de temps conservons-nous vos données ?\"",
    ])
}

extension PurposeArrangement: PlainChoice {
  package static let description = ModelType(
    "PurposeArrangement", "How the section on purposes is arranged.",
    cases: [
      "inOrder": "As declared.",
      "byLegalBasis": "Under the legal basis, counted anew in each.",
      "byAudience": "Under the audience.",
    ])
}

extension SectionKind: DescribedChoice {
  package static let description = ModelType(
    "SectionKind",
    "What a section is about. The name, with hyphens, is the section's identifier in addresses and references: `.automatedDecisions` is `#automated-decisions`.",
    cases: [
      "own(String)": "A section with prose alone, under an identifier of its own.",
      "introduction": "Why this notice exists, and to whom it speaks: prose.",
      "scope": "To which processing it applies: prose.",
      "definitions": "Terms it defines.",
      "framework": "Laws it rests on.",
      "controller": "Who is the controller, with joint controllers and the group.",
      "people": "Whose data.",
      "data": "Which data.",
      "sources": "Where they come from.",
      "obligation": "Whether they must be given.",
      "purposes": "Why, on which basis, with which data.",
      "recipients": "Who receives them.",
      "access": "Who within the organisation sees them.",
      "transfers": "Outside the European Economic Area.",
      "retention": "How long.",
      "automatedDecisions": "By machines alone.",
      "security": "How protected.",
      "rights": "The rights.",
      "objection": "The right to object, set apart: Article 21(4).",
      "withdrawal": "Withdrawing consent, where it has a section of its own.",
      "requests": "How to exercise the rights, where it has a section of its own.",
      "complaint": "Supervisory authority and courts.",
      "cookies": "Cookies and similar techniques.",
      "changes": "How the notice changes, and its versions.",
      "contact": "Whom to ask.",
      "companions": "Other pages and documents.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .own(parts())
    case 1: .introduction
    case 2: .scope
    case 3: .definitions
    case 4: .framework
    case 5: .controller
    case 6: .people
    case 7: .data
    case 8: .sources
    case 9: .obligation
    case 10: .purposes
    case 11: .recipients
    case 12: .access
    case 13: .transfers
    case 14: .retention
    case 15: .automatedDecisions
    case 16: .security
    case 17: .rights
    case 18: .objection
    case 19: .withdrawal
    case 20: .requests
    case 21: .complaint
    case 22: .cookies
    case 23: .changes
    case 24: .contact
    default: .companions
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .own(let a): (0, [a.untyped])
    case .introduction: (1, [])
    case .scope: (2, [])
    case .definitions: (3, [])
    case .framework: (4, [])
    case .controller: (5, [])
    case .people: (6, [])
    case .data: (7, [])
    case .sources: (8, [])
    case .obligation: (9, [])
    case .purposes: (10, [])
    case .recipients: (11, [])
    case .access: (12, [])
    case .transfers: (13, [])
    case .retention: (14, [])
    case .automatedDecisions: (15, [])
    case .security: (16, [])
    case .rights: (17, [])
    case .objection: (18, [])
    case .withdrawal: (19, [])
    case .requests: (20, [])
    case .complaint: (21, [])
    case .cookies: (22, [])
    case .changes: (23, [])
    case .contact: (24, [])
    case .companions: (25, [])
    }
  }
}

extension ChildConsent: DescribedChoice {
  package static let description = ModelType(
    "ChildConsent", "Consent of children to an online service that is offered to them: Article 8 GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding for an online purpose that rests on consent and concerns children.",
      "notOffered(because: Text)": "It is no service offered directly to children.",
      "from(age: Int, parents: Text)": "They consent from this age on; before, a parent does, in this way.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .notOffered(because: parts())
    default: .from(age: parts(), parents: parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .notOffered(let a): (1, [a.untyped])
    case .from(let a, let b): (2, [a.untyped, b.untyped])
    }
  }
}

extension InterestHolder: PlainChoice {
  package static let description = ModelType(
    "InterestHolder", "Whose legitimate interest is pursued.",
    cases: [
      "controller": "That of the controller.",
      "thirdParty": "That of somebody else.",
    ])
}

extension MarketingChannel: PlainChoice {
  package static let description = ModelType(
    "MarketingChannel",
    "A way by which direct marketing reaches people: Article 13 of Directive 2002/58/EC treats them differently.",
    cases: [
      "post": "By letter.",
      "phone": "A call by a person.",
      "automatedCall": "A call by a machine.",
      "email": "By e-mail.",
      "textMessage": "SMS and messages in applications.",
      "inPerson": "By somebody who speaks to people.",
    ])
}

extension LegalBasis: PlainChoice {
  package static let description = ModelType(
    "LegalBasis", "The six legal bases of Article 6(1) GDPR.",
    cases: [
      "consent": "(a) Consent.",
      "contract": "(b) Performance of a contract, or steps before one.",
      "legalObligation": "(c) A legal obligation.",
      "vitalInterests": "(d) Vital interests.",
      "publicTask": "(e) A task in the public interest or official authority.",
      "legitimateInterests": "(f) Legitimate interests.",
    ])
}

extension SpecialException: PlainChoice {
  package static let description = ModelType(
    "SpecialException", "The exceptions of Article 9(2) GDPR.",
    cases: [
      "explicitConsent": "(a) Explicit consent.",
      "socialProtection": "(b) Employment, social security and social protection law.",
      "vitalInterests": "(c) Vital interests of someone who cannot consent.",
      "nonProfitBody": "(d) A not-for-profit body, for its members.",
      "madePublic": "(e) Data the person has made public.",
      "legalClaims": "(f) Legal claims.",
      "publicInterest": "(g) Substantial public interest.",
      "care": "(h) Health or social care, and the management of its systems.",
      "publicHealth": "(i) Public health.",
      "research": "(j) Archives, research, statistics.",
    ])
}

extension RecipientRole: PlainChoice {
  package static let description = ModelType(
    "RecipientRole", "What a recipient is to the controller.",
    cases: [
      "category": "A heading over others.",
      "controller": "Decides itself about the data it receives.",
      "processor": "Processes on the controller's instructions: Article 28.",
      "jointController": "Decides together with the controller: Article 26.",
      "authority": "A public authority.",
      "person": "The person concerned, or somebody acting for that person.",
    ])
}

extension Protocols: DescribedChoice {
  package static let description = ModelType(
    "Protocols",
    "Whether a Belgian federal body publishes its protocols for passing on data: law of 30 July 2018, article 20.",
    cases: [
      "undeclared": "Not said, which is a finding for a federal body that passes data on.",
      "published(Website)": "They are published there.",
      "none(because: Text)":
        "There are none, for instance because decisions of the Information Security Committee take their place.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .published(parts())
    default: .none(because: parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .published(let a): (1, [a.untyped])
    case .none(let a): (2, [a.untyped])
    }
  }
}

extension Transfers: DescribedChoice {
  package static let description = ModelType(
    "Transfers", "Transfers to third countries: Articles 13(1)(f) and 44 to 49 GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "none(because: Text)": "There are none.",
      "to([Transfer])": "There are some.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .none(because: parts())
    default: .to(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .none(let a): (1, [a.untyped])
    case .to(let a): (2, [a.untyped])
    }
  }
}

extension TransferTool: DescribedChoice {
  package static let description = ModelType(
    "TransferTool", "What makes a transfer lawful.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "adequacy(String)": "An adequacy decision, by its identifier in the law registry, such as \"dpf\": Article 45.",
      "standardClauses": "Standard contractual clauses: Article 46(2)(c).",
      "bindingRules": "Binding corporate rules: Article 47.",
      "publicInstrument": "An instrument between public authorities, such as a bilateral convention: Article 46(2)(a).",
      "codeOrCertificate": "An approved code of conduct or certification: Article 46(2)(e) and (f).",
      "derogation(Derogation)": "A derogation for a specific situation: Article 49.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .adequacy(parts())
    case 2: .standardClauses
    case 3: .bindingRules
    case 4: .publicInstrument
    case 5: .codeOrCertificate
    default: .derogation(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .adequacy(let a): (1, [a.untyped])
    case .standardClauses: (2, [])
    case .bindingRules: (3, [])
    case .publicInstrument: (4, [])
    case .codeOrCertificate: (5, [])
    case .derogation(let a): (6, [a.untyped])
    }
  }
}

extension Derogation: PlainChoice {
  package static let description = ModelType(
    "Derogation", "The derogations of Article 49(1) GDPR.",
    cases: [
      "explicitConsent": "(a) Explicit consent, after information on the risks.",
      "contract": "(b) A contract with the person.",
      "contractInInterest": "(c) A contract in the person's interest.",
      "publicInterest": "(d) Important reasons of public interest.",
      "legalClaims": "(e) Legal claims.",
      "vitalInterests": "(f) Vital interests.",
      "publicRegister": "(g) A public register.",
      "compellingInterests":
        "Second subparagraph: compelling legitimate interests, for a transfer that is not repeated and concerns few people.",
    ])
}

extension Period: DescribedChoice {
  package static let description = ModelType(
    "Period", "A period of retention, or the criterion that determines it.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "exactly(Duration)": "For just this time.",
      "atMost(Duration)": "Not longer than this.",
      "atLeast(Duration)": "Not shorter than this.",
      "between(Duration, Duration)": "Not shorter than the first, and not longer than the second.",
      "criterion(Text)": "Until something has happened, or by a criterion that a person can apply.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .exactly(parts())
    case 2: .atMost(parts())
    case 3: .atLeast(parts())
    case 4: .between(parts(), parts())
    default: .criterion(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .exactly(let a): (1, [a.untyped])
    case .atMost(let a): (2, [a.untyped])
    case .atLeast(let a): (3, [a.untyped])
    case .between(let a, let b): (4, [a.untyped, b.untyped])
    case .criterion(let a): (5, [a.untyped])
    }
  }
}

extension Duration: DescribedChoice {
  package static let description = ModelType(
    "Duration", "A length of time in calendar units.",
    cases: [
      "hours(Int)": "So many hours.",
      "days(Int)": "So many days.",
      "weeks(Int)": "So many weeks.",
      "months(Int)": "So many months.",
      "years(Int)": "So many years.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .hours(parts())
    case 1: .days(parts())
    case 2: .weeks(parts())
    case 3: .months(parts())
    default: .years(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .hours(let a): (0, [a.untyped])
    case .days(let a): (1, [a.untyped])
    case .weeks(let a): (2, [a.untyped])
    case .months(let a): (3, [a.untyped])
    case .years(let a): (4, [a.untyped])
    }
  }
}

extension AutomatedDecisions: DescribedChoice {
  package static let description = ModelType(
    "AutomatedDecisions", "Decisions taken solely by automated means: Articles 13(2)(f) and 22 GDPR.",
    cases: [
      "undeclared": "Not said, which is a finding.",
      "none(because: Text)": "None are taken.",
      "made([AutomatedDecision])": "These are taken.",
    ])
  package static func member(_ index: Int, of parts: inout Parts) -> Self {
    switch index {
    case 0: .undeclared
    case 1: .none(because: parts())
    default: .made(parts())
    }
  }
  package var member: (Int, [UntypedValue]) {
    switch self {
    case .undeclared: (0, [])
    case .none(let a): (1, [a.untyped])
    case .made(let a): (2, [a.untyped])
    }
  }
}

extension RequestWay: PlainChoice {
  package static let description = ModelType(
    "RequestWay", "A way to send a request. None of them may be the only one that is accepted.",
    cases: [
      "form": "A form online.",
      "email": "E-mail.",
      "post": "A letter.",
      "phone": "A telephone call.",
      "officer": "To the data protection officer.",
    ])
}

extension Right: PlainChoice {
  package static let description = ModelType(
    "Right", "The rights of Articles 15 to 22 and 7(3) GDPR.",
    cases: [
      "access": "Article 15.",
      "rectification": "Article 16.",
      "erasure": "Article 17.",
      "restriction": "Article 18.",
      "portability": "Article 20.",
      "objection": "Article 21.",
      "withdrawal": "Article 7(3).",
      "humanIntervention": "Article 22.",
    ])
}

extension IdentityCheck: PlainChoice {
  package static let description = ModelType(
    "IdentityCheck", "When proof of identity is asked for.",
    cases: [
      "undeclared": "Not said.",
      "onReasonableDoubt": "Only on reasonable doubt, as Article 12(6) allows.",
      "always": "With each request, which is a finding.",
    ])
}

extension AdditionalRight: PlainChoice {
  package static let description = ModelType(
    "AdditionalRight", "A right that national law adds to those of the GDPR.",
    cases: [
      "postMortemDirectives": "Directives for the time after death: France, law of 6 January 1978, article 85.",
      "patientFile": "Access to the patient file: Belgium, law of 22 August 2002.",
    ])
}

extension Comparisons: PlainChoice {
  package static let description = ModelType(
    "Comparisons", "Which versions of a notice are compared on pages of their own.",
    cases: [
      "neighbours": "Each version with the one before it, and with the first.",
      "everyPair": "Each version with every older one: their number grows with the square of that of the versions.",
    ])
}
