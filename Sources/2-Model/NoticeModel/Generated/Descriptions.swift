// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension ModelDescription {
  /// Every type that the model declares, in the order of its files.
  package static let types: [ModelType] = [
    Controller.description, OrganisationKind.description, Address.description, Contact.description,
    ContactRole.description, Website.description, Group.description, Member.description, JointControl.description,
    JointArrangement.description, DataProtectionOfficer.description, Cookies.description, CookieUse.description,
    Cookie.description, StorageTechnique.description, CookieProvider.description, CookieCategory.description,
    CookieLifetime.description, CookieChoice.description, Country.description, DataSubjects.description,
    DataGroup.description, DataCategory.description, NumberAuthorisation.description, SpecialCategory.description,
    DataSource.description, Origin.description, Accessibility.description, Obligation.description,
    RequiredData.description, DutyOrigin.description, DeclaredLaw.description, Language.description,
    FrameworkLaw.description, Definition.description, Notice.description, NamedAuthority.description,
    Standing.description, Surface.description, Banner.description, Audience.description, Companion.description,
    Change.description, Appearance.description, Waiver.description, Outline.description, Voice.description,
    Numbering.description, SubsectionNumbering.description, HeadingStyle.description, PurposeArrangement.description,
    Section.description, SectionKind.description, Purpose.description, FurtherUse.description, ChildConsent.description,
    Activity.description, Ground.description, InterestHolder.description, MarketingChannel.description,
    LegalBasis.description, SpecialGround.description, SpecialException.description, CriminalGround.description,
    ConditionalData.description, Recipient.description, RecipientRole.description, AccessRule.description,
    Protocols.description, Transfers.description, Transfer.description, TransferTool.description,
    Derogation.description, Retention.description, Period.description, Duration.description,
    AutomatedDecisions.description, AutomatedDecision.description, Security.description, Measure.description,
    Certificate.description, Rights.description, RequestWay.description, LimitedRight.description, Right.description,
    RightException.description, IdentityCheck.description, AdditionalRight.description, ShorterDeadline.description,
    Site.description, PlainLanguage.description, Comparisons.description, Term.description, TermWords.description,
    SectionTitle.description,
  ]
}

extension Controller: DescribedStructure {
  package enum Field: String, FieldName {
    case name, nameWithArticle, fullName, kind, legalForm, seat, country, enterpriseNumber, contacts, websites,
      representative
  }
  package static let description = ModelType(
    "Controller", "Who determines the purposes and means of the processing: Article 4(7) GDPR.",
    fields: [
      .init("name", "Text", "The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV."),
      .init(
        "nameWithArticle", "Text?", or: "nil",
        "The name as it stands within a sentence, with its article in the singular, where it takes one: `Text(fr: \"l’INAMI\", nl: \"het RIZIV\", de: \"das LIKIV\")`. Texts then write `{controller.subject}`, `{controller.of}` and the like, and each language inflects it: \"de l’INAMI\", \"van het RIZIV\", \"des LIKIV\"."
      ),
      .init("fullName", "Text?", or: "nil", "The full name, where the usual one is an abbreviation."),
      .init("kind", "OrganisationKind", "What kind of organisation it is; some rules depend on it."),
      .init("legalForm", "Text?", or: "nil", "Legal form, such as \"société coopérative (SC)\"."),
      .init("seat", "Address?", or: "nil", "Where it has its seat."),
      .init("country", "Country?", or: "nil", "The country whose law applies, where no seat is stated."),
      .init(
        "enterpriseNumber", "EnterpriseNumber?", or: "nil",
        "Number under which the national register of enterprises knows it."),
      .init("contacts", "[Contact]", or: "[]", "Ways to reach the organisation itself, and its departments."),
      .init("websites", "[Website]", or: "[]", "Its websites."),
      .init(
        "representative", "Contact?", or: "nil",
        "Its representative in the Union, where its seat is outside: Article 27."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      name: parts(), nameWithArticle: parts(), fullName: parts(), kind: parts(), legalForm: parts(), seat: parts(),
      country: parts(), enterpriseNumber: parts(), contacts: parts(), websites: parts(), representative: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      name.untyped, nameWithArticle.untyped, fullName.untyped, kind.untyped, legalForm.untyped, seat.untyped,
      country.untyped, enterpriseNumber.untyped, contacts.untyped, websites.untyped, representative.untyped,
    ]
  }
}

extension OrganisationKind: Described {
  package static let description = ModelType(
    "OrganisationKind", "What kind of organisation a controller is.",
    cases: [
      .init("publicBody", "A public authority or body, within the meaning of Article 37(1)(a) GDPR."),
      .init("federalBody", "A public body of the Belgian federal State (law of 30 July 2018, articles 5 and 20)."),
      .init(
        "careInstitution", "A hospital or care institution; say in `public` whether it is a public one.",
        values: [.init("public", "Bool")]),
      .init("healthFund", "A health insurance fund (mutualité, ziekenfonds, Krankenkasse)."),
      .init("company", "A company with a commercial purpose."),
      .init("cooperative", "A cooperative society."),
      .init("association", "An association or foundation without a commercial purpose."),
      .init("companyGroup", "A group of companies that speaks with one voice."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .publicBody
    case 1: self = .federalBody
    case 2: self = .careInstitution(public: parts())
    case 3: self = .healthFund
    case 4: self = .company
    case 5: self = .cooperative
    case 6: self = .association
    default: self = .companyGroup
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .publicBody: .member(0, [])
    case .federalBody: .member(1, [])
    case .careInstitution(let a): .member(2, [a.untyped])
    case .healthFund: .member(3, [])
    case .company: .member(4, [])
    case .cooperative: .member(5, [])
    case .association: .member(6, [])
    case .companyGroup: .member(7, [])
    }
  }
}

extension Address: DescribedStructure {
  package enum Field: String, FieldName {
    case street, line, postcode, town, country
  }
  package static let description = ModelType(
    "Address", "A postal address. Streets outside Brussels have one name; those of Brussels a French and a Dutch one.",
    fields: [
      .init("street", "Text", "Street and number."),
      .init("line", "Text?", or: "nil", "Box, floor or department, on a line of its own."),
      .init("postcode", "String", "Postcode, as the country writes it."),
      .init("town", "Text", "Town, which may have a name in each language."),
      .init("country", "Country", "The country it is in."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(street: parts(), line: parts(), postcode: parts(), town: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    [street.untyped, line.untyped, postcode.untyped, town.untyped, country.untyped]
  }
}

extension Contact: DescribedStructure {
  package enum Field: String, FieldName {
    case role, name, scope, email, phone, post, form, reviewedOn
  }
  package static let description = ModelType(
    "Contact", "A way to reach someone; it names a role or a department, never a person.",
    fields: [
      .init("role", "ContactRole", or: ".general", "What people turn to it for."),
      .init("name", "Text?", or: "nil", "Department or role, such as \"Direction générale\"."),
      .init(
        "scope", "Text?", or: "nil",
        "For whom or for what it is responsible, where there are several of its role: \"la clinique, en France\"."),
      .init("email", "Email?", or: "nil", "E-mail address."),
      .init("phone", "Phone?", or: "nil", "Telephone number in international form."),
      .init("post", "Address?", or: "nil", "Postal address."),
      .init("form", "WebAddress?", or: "nil", "A page with a form."),
      .init(
        "reviewedOn", "Day?", or: "nil",
        "Day on which someone last verified it, which a contact that names a person needs.", isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      role: parts(or: .general), name: parts(), scope: parts(), email: parts(), phone: parts(), post: parts(),
      form: parts(), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      role.untyped, name.untyped, scope.untyped, email.untyped, phone.untyped, post.untyped, form.untyped,
      reviewedOn.untyped,
    ]
  }
}

extension ContactRole: PlainChoice {
  package static let description = ModelType(
    "ContactRole", "What a contact is for.",
    cases: [
      .init("general", "Any question."),
      .init("requests", "Requests to exercise a right."),
      .init("dpo", "The data protection officer."),
      .init("complaints", "Complaints handled by the organisation itself."),
      .init("security", "Information security."),
    ])
}

extension Website: DescribedStructure {
  package enum Field: String, FieldName {
    case name, url
  }
  package static let description = ModelType(
    "Website", "A website or application of the controller.",
    fields: [
      .init("name", "Text", "What it is called, such as \"MyInami\"."),
      .init("url", "Text", "Its address, which may differ by language."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), url: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, url.untyped]
  }
}

extension Group: DescribedStructure {
  package enum Field: String, FieldName {
    case name, members
  }
  package static let description = ModelType(
    "Group", "Several legal entities for which one notice speaks.",
    fields: [
      .init("name", "Text", "What the group is called."),
      .init("members", "[Member]", or: "[]", "The entities; leave it empty when the notice does not name them."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), members: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, members.untyped]
  }
}

extension Member: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, seat, enterpriseNumber
  }
  package static let description = ModelType(
    "Member", "A legal entity of a group.",
    fields: [
      .init("id", "String", "Identifier of the entity."),
      .init("name", "Text", "Name of the entity."),
      .init("seat", "Address?", or: "nil", "Where it has its seat."),
      .init(
        "enterpriseNumber", "EnterpriseNumber?", or: "nil",
        "Number under which the national register of enterprises knows it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), name: parts(), seat: parts(), enterpriseNumber: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, name.untyped, seat.untyped, enterpriseNumber.untyped]
  }
}

extension JointControl: Described {
  package static let description = ModelType(
    "JointControl", "Whether others decide on purposes and means too: Article 26 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "Nobody else decides.", values: [.init("because", "Text")]),
      .init(
        "with", "It happens, with these partners.", values: [.init("value0", "JointArrangement", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .with(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .with(let a): .member(2, [a.untyped])
    }
  }
}

extension JointArrangement: DescribedStructure {
  package enum Field: String, FieldName {
    case partners, essence, contactPoint
  }
  package static let description = ModelType(
    "JointArrangement", "The essence of an arrangement between joint controllers: Article 26(2).",
    fields: [
      .init(
        "partners", "[Text]", or: "[]", "The other controllers; leave it empty when the notice does not name them."),
      .init("essence", "Text?", or: "nil", "Who answers for what."),
      .init("contactPoint", "Text?", or: "nil", "Whom people may turn to."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(partners: parts(), essence: parts(), contactPoint: parts())
  }
  package var untypedFields: [UntypedValue] {
    [partners.untyped, essence.untyped, contactPoint.untyped]
  }
}

extension DataProtectionOfficer: Described {
  package static let description = ModelType(
    "DataProtectionOfficer", "The data protection officer: Articles 37 to 39 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init(
        "designated", "Designated, and to be reached there.", values: [.init("value0", "Contact", unlabelled: true)]),
      .init(
        "several",
        "Several are designated, such as one for each entity or country; each says in `scope:` for whom. Texts that write `{dpo.email}` and the like name the first.",
        values: [.init("value0", "[Contact]", unlabelled: true)]),
      .init("notRequired", "Not required.", values: [.init("because", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .designated(parts())
    case 2: self = .several(parts())
    default: self = .notRequired(because: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .designated(let a): .member(1, [a.untyped])
    case .several(let a): .member(2, [a.untyped])
    case .notRequired(let a): .member(3, [a.untyped])
    }
  }
}

extension Cookies: Described {
  package static let description = ModelType(
    "Cookies", "Cookies and similar techniques on the surfaces a notice covers.",
    cases: [
      .init("undeclared", "Not said, which is a finding where there is a website or an app."),
      .init(
        "none", "None are used, or nothing is read from or written to people's devices.",
        values: [.init("because", "Text")]),
      .init("used", "They are used.", values: [.init("value0", "CookieUse", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .used(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .used(let a): .member(2, [a.untyped])
    }
  }
}

extension CookieUse: DescribedStructure {
  package enum Field: String, FieldName {
    case list, choice
  }
  package static let description = ModelType(
    "CookieUse", "Which cookies are used, and how people refuse them.",
    fields: [
      .init(
        "list", "[Cookie]", or: "[]",
        "The cookies, one by one; empty when the notice does not list them, which is a finding."),
      .init("choice", "CookieChoice", or: ".undeclared", "How people accept, refuse and change their mind."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(list: parts(), choice: parts(or: .undeclared))
  }
  package var untypedFields: [UntypedValue] {
    [list.untyped, choice.untyped]
  }
}

extension Cookie: DescribedStructure {
  package enum Field: String, FieldName {
    case name, provider, category, lifetime, purpose, sharedWith, withoutConsent, storage
  }
  package static let description = ModelType(
    "Cookie", "A cookie or similar technique.",
    fields: [
      .init("name", "String", "Its name, or a pattern such as `_pk_id.*`."),
      .init("provider", "CookieProvider", "Who sets it."),
      .init("category", "CookieCategory", "What kind of cookie it is; only a necessary one needs no consent."),
      .init("lifetime", "CookieLifetime", "How long it stays on the device."),
      .init("purpose", "Text", "What it is for."),
      .init("sharedWith", "Text?", or: "nil", "Whether others read it too, and who."),
      .init(
        "withoutConsent", "Text?", or: "nil",
        "Why it is set without consent although it is not strictly necessary, where the law allows that: in France for measuring one's own audience."
      ),
      .init("storage", "StorageTechnique?", or: "nil", "The technique, where it is no cookie but a similar one."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      name: parts(), provider: parts(), category: parts(), lifetime: parts(), purpose: parts(), sharedWith: parts(),
      withoutConsent: parts(), storage: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      name.untyped, provider.untyped, category.untyped, lifetime.untyped, purpose.untyped, sharedWith.untyped,
      withoutConsent.untyped, storage.untyped,
    ]
  }
}

extension StorageTechnique: PlainChoice {
  package static let description = ModelType(
    "StorageTechnique",
    "A technique other than cookies by which something is kept on a device or read from it: Article 5(3) of Directive 2002/58/EC treats all of them alike.",
    cases: [
      .init("localStorage", "Local storage of the browser (localStorage), which stays until it is deleted."),
      .init("sessionStorage", "Storage of a tab of the browser (sessionStorage), which ends with the tab."),
      .init("indexedDB", "A database of the browser (IndexedDB)."),
      .init(
        "pixel",
        "A picture or request that tells somebody that a page or message was opened; it keeps nothing itself."),
      .init("deviceIdentifier", "An identifier of the device, such as that for advertising."),
    ])
}

extension CookieProvider: Described {
  package static let description = ModelType(
    "CookieProvider", "Who sets a cookie.",
    cases: [
      .init("controller", "The controller itself."),
      .init("thirdParty", "Someone else, by name.", values: [.init("value0", "String", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .controller
    default: self = .thirdParty(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .controller: .member(0, [])
    case .thirdParty(let a): .member(1, [a.untyped])
    }
  }
}

extension CookieCategory: PlainChoice {
  package static let description = ModelType(
    "CookieCategory", "What a cookie is for; only strictly necessary ones need no consent.",
    cases: [
      .init("necessary", "Strictly necessary for the service that the person asked for."),
      .init("preferences", "Remembers choices, such as a language."),
      .init("statistics", "Measures how a site is used."),
      .init("marketing", "Serves advertising, or follows people from site to site."),
    ])
}

extension CookieLifetime: Described {
  package static let description = ModelType(
    "CookieLifetime", "How long a cookie stays.",
    cases: [
      .init("session", "Until the browser is closed."),
      .init("lasts", "For a time after it was set.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init("untilDeleted", "Until the person deletes it, as local storage does."),
      .init("nothingKept", "It keeps nothing on the device, as a pixel."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .session
    case 1: self = .lasts(parts())
    case 2: self = .untilDeleted
    default: self = .nothingKept
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .session: .member(0, [])
    case .lasts(let a): .member(1, [a.untyped])
    case .untilDeleted: .member(2, [])
    case .nothingKept: .member(3, [])
    }
  }
}

extension CookieChoice: Described {
  package static let description = ModelType(
    "CookieChoice", "How people accept or refuse cookies.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("askedFirst", "Asked before any cookie that is not necessary is set."),
      .init(
        "settings", "Asked first, and changed at this address at any time.",
        values: [.init("value0", "WebAddress", unlabelled: true)]),
      .init("browserOnly", "Only by the settings of the browser, which is no consent."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .askedFirst
    case 2: self = .settings(parts())
    default: self = .browserOnly
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .askedFirst: .member(1, [])
    case .settings(let a): .member(2, [a.untyped])
    case .browserOnly: .member(3, [])
    }
  }
}

extension Country: PlainChoice {
  package static let description = ModelType(
    "Country",
    "A country or territory, by its English name; the value is the ISO 3166-1 alpha-2 code. The list is the whole of ISO 3166-1. A name here says nothing on the status of a territory.",
    cases: [
      .init("afghanistan"), .init("alandIslands"), .init("albania"), .init("algeria"), .init("americanSamoa"),
      .init("andorra"), .init("angola"), .init("anguilla"), .init("antarctica"), .init("antiguaAndBarbuda"),
      .init("argentina"), .init("armenia"), .init("aruba"), .init("australia"), .init("austria"), .init("azerbaijan"),
      .init("bahamas"), .init("bahrain"), .init("bangladesh"), .init("barbados"), .init("belarus"), .init("belgium"),
      .init("belize"), .init("benin"), .init("bermuda"), .init("bhutan"), .init("bolivia"),
      .init("bonaireSintEustatiusAndSaba"), .init("bosniaAndHerzegovina"), .init("botswana"), .init("bouvetIsland"),
      .init("brazil"), .init("britishIndianOceanTerritory"), .init("britishVirginIslands"), .init("brunei"),
      .init("bulgaria"), .init("burkinaFaso"), .init("burundi"), .init("caboVerde"), .init("cambodia"),
      .init("cameroon"), .init("canada"), .init("caymanIslands"), .init("centralAfricanRepublic"), .init("chad"),
      .init("chile"), .init("china"), .init("christmasIsland"), .init("cocosIslands"), .init("colombia"),
      .init("comoros"), .init("congo"), .init("cookIslands"), .init("costaRica"), .init("croatia"), .init("cuba"),
      .init("curacao"), .init("cyprus"), .init("czechia"), .init("democraticRepublicOfTheCongo"), .init("denmark"),
      .init("djibouti"), .init("dominica"), .init("dominicanRepublic"), .init("ecuador"), .init("egypt"),
      .init("elSalvador"), .init("equatorialGuinea"), .init("eritrea"), .init("estonia"), .init("eswatini"),
      .init("ethiopia"), .init("falklandIslands"), .init("faroeIslands"), .init("fiji"), .init("finland"),
      .init("france"), .init("frenchGuiana"), .init("frenchPolynesia"), .init("frenchSouthernTerritories"),
      .init("gabon"), .init("gambia"), .init("georgia"), .init("germany"), .init("ghana"), .init("gibraltar"),
      .init("greece"), .init("greenland"), .init("grenada"), .init("guadeloupe"), .init("guam"), .init("guatemala"),
      .init("guernsey"), .init("guinea"), .init("guineaBissau"), .init("guyana"), .init("haiti"),
      .init("heardIslandAndMcDonaldIslands"), .init("honduras"), .init("hongKong"), .init("hungary"), .init("iceland"),
      .init("india"), .init("indonesia"), .init("iran"), .init("iraq"), .init("ireland"), .init("isleOfMan"),
      .init("israel"), .init("italy"), .init("ivoryCoast"), .init("jamaica"), .init("japan"), .init("jersey"),
      .init("jordan"), .init("kazakhstan"), .init("kenya"), .init("kiribati"), .init("kuwait"), .init("kyrgyzstan"),
      .init("laos"), .init("latvia"), .init("lebanon"), .init("lesotho"), .init("liberia"), .init("libya"),
      .init("liechtenstein"), .init("lithuania"), .init("luxembourg"), .init("macao"), .init("madagascar"),
      .init("malawi"), .init("malaysia"), .init("maldives"), .init("mali"), .init("malta"), .init("marshallIslands"),
      .init("martinique"), .init("mauritania"), .init("mauritius"), .init("mayotte"), .init("mexico"),
      .init("micronesia"), .init("moldova"), .init("monaco"), .init("mongolia"), .init("montenegro"),
      .init("montserrat"), .init("morocco"), .init("mozambique"), .init("myanmar"), .init("namibia"), .init("nauru"),
      .init("nepal"), .init("netherlands"), .init("newCaledonia"), .init("newZealand"), .init("nicaragua"),
      .init("niger"), .init("nigeria"), .init("niue"), .init("norfolkIsland"), .init("northKorea"),
      .init("northMacedonia"), .init("northernMarianaIslands"), .init("norway"), .init("oman"), .init("pakistan"),
      .init("palau"), .init("palestine"), .init("panama"), .init("papuaNewGuinea"), .init("paraguay"), .init("peru"),
      .init("philippines"), .init("pitcairnIslands"), .init("poland"), .init("portugal"), .init("puertoRico"),
      .init("qatar"), .init("reunion"), .init("romania"), .init("russia"), .init("rwanda"), .init("saintBarthelemy"),
      .init("saintHelenaAscensionAndTristanDaCunha"), .init("saintKittsAndNevis"), .init("saintLucia"),
      .init("saintMartin"), .init("saintPierreAndMiquelon"), .init("saintVincentAndTheGrenadines"), .init("samoa"),
      .init("sanMarino"), .init("saoTomeAndPrincipe"), .init("saudiArabia"), .init("senegal"), .init("serbia"),
      .init("seychelles"), .init("sierraLeone"), .init("singapore"), .init("sintMaarten"), .init("slovakia"),
      .init("slovenia"), .init("solomonIslands"), .init("somalia"), .init("southAfrica"),
      .init("southGeorgiaAndSouthSandwichIslands"), .init("southKorea"), .init("southSudan"), .init("spain"),
      .init("sriLanka"), .init("sudan"), .init("suriname"), .init("svalbardAndJanMayen"), .init("sweden"),
      .init("switzerland"), .init("syria"), .init("taiwan"), .init("tajikistan"), .init("tanzania"), .init("thailand"),
      .init("timorLeste"), .init("togo"), .init("tokelau"), .init("tonga"), .init("trinidadAndTobago"),
      .init("tunisia"), .init("turkey"), .init("turkmenistan"), .init("turksAndCaicosIslands"), .init("tuvalu"),
      .init("uganda"), .init("ukraine"), .init("unitedArabEmirates"), .init("unitedKingdom"), .init("unitedStates"),
      .init("unitedStatesMinorOutlyingIslands"), .init("unitedStatesVirginIslands"), .init("uruguay"),
      .init("uzbekistan"), .init("vanuatu"), .init("vaticanCity"), .init("venezuela"), .init("vietnam"),
      .init("wallisAndFutuna"), .init("westernSahara"), .init("yemen"), .init("zambia"), .init("zimbabwe"),
    ])
}

extension DataSubjects: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, description, minors, audiences
  }
  package static let description = ModelType(
    "DataSubjects", "A category of people whose data are processed.",
    fields: [
      .init("id", "String", "Identifier, to which purposes and periods refer."),
      .init("label", "Text", "What the people are called: \"Patients\".", isInLanguages: true),
      .init("description", "Text?", or: "nil", "Who belongs to it."),
      .init(
        "minors", "Bool", or: "false",
        "Whether children are among them, so that Article 12(1) asks for words they understand."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts(), description: parts(), minors: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped, description.untyped, minors.untyped, audiences.untyped]
  }
}

extension DataGroup: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label
  }
  package static let description = ModelType(
    "DataGroup", "A group of data categories with a letter or a name, such as \"A\", that purposes name as a whole.",
    fields: [
      .init("id", "String", "Identifier, often a capital letter, to which purposes refer."),
      .init("label", "Text", "What the group holds, in words.", isInLanguages: true),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped]
  }
}

extension DataCategory: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, examples, group, special, criminal, nationalNumber, audiences, authorisation, frenchNumber
  }
  package static let description = ModelType(
    "DataCategory", "A category of personal data.",
    fields: [
      .init("id", "String", "Identifier, to which purposes, recipients and periods refer."),
      .init("label", "Text", "What the data are called: \"Données d'identification\".", isInLanguages: true),
      .init("examples", "Text?", or: "nil", "What it holds: a few examples."),
      .init("group", "Ref<DataGroup>?", or: "nil", "The group it belongs to."),
      .init("special", "[SpecialCategory]", or: "[]", "What makes it a special category under Article 9(1)."),
      .init("criminal", "Bool", or: "false", "Whether it holds criminal convictions and offences: Article 10."),
      .init(
        "nationalNumber", "Bool", or: "false",
        "Whether it holds the national register number (in Belgium: law of 8 August 1983)."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
      .init("authorisation", "NumberAuthorisation?", or: "nil", "What allows the national number to be used."),
      .init(
        "frenchNumber", "Bool", or: "false",
        "Whether it holds the number of the French national register of persons, the NIR or \"numéro de sécurité sociale\" (law of 6 January 1978, article 30; decree 2019-341)."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), examples: parts(), group: parts(), special: parts(), criminal: parts(),
      nationalNumber: parts(), audiences: parts(), authorisation: parts(), frenchNumber: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, examples.untyped, group.untyped, special.untyped, criminal.untyped,
      nationalNumber.untyped, audiences.untyped, authorisation.untyped, frenchNumber.untyped,
    ]
  }
}

extension NumberAuthorisation: DescribedStructure {
  package enum Field: String, FieldName {
    case laws, decision
  }
  package static let description = ModelType(
    "NumberAuthorisation", "What allows a national identification number to be used: Article 87 GDPR and national law.",
    fields: [
      .init("laws", "[Citation]", or: "[]", "The law that allows it."),
      .init("decision", "Text?", or: "nil", "The decision that allows it, with its date and number."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(laws: parts(), decision: parts())
  }
  package var untypedFields: [UntypedValue] {
    [laws.untyped, decision.untyped]
  }
}

extension SpecialCategory: PlainChoice {
  package static let description = ModelType(
    "SpecialCategory", "What Article 9(1) GDPR protects specially.",
    cases: [
      .init("racialOrEthnicOrigin", "Racial or ethnic origin."),
      .init("politicalOpinions", "Political opinions."),
      .init("beliefs", "Religious or philosophical beliefs."),
      .init("tradeUnionMembership", "Trade union membership."),
      .init("genetic", "Genetic data."),
      .init("biometric", "Biometric data that identify a person."),
      .init("health", "Data concerning health."),
      .init("sexLife", "Sex life or sexual orientation."),
    ])
}

extension DataSource: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, origin, publiclyAccessible, via, data, audiences
  }
  package static let description = ModelType(
    "DataSource", "Where data come from.",
    fields: [
      .init("id", "String", "Identifier of the source."),
      .init("label", "Text", "What the source is called: \"Vous-même\", \"Registre national\".", isInLanguages: true),
      .init("origin", "Origin", "Whether the person, somebody else, or a device gives them."),
      .init(
        "publiclyAccessible", "Accessibility", or: ".undeclared", "Whether anybody may consult it: Article 14(2)(f)."),
      .init("via", "Text?", or: "nil", "Through whom they come, such as the Crossroads Bank."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Which data come from there."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), origin: parts(), publiclyAccessible: parts(or: .undeclared), via: parts(),
      data: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, origin.untyped, publiclyAccessible.untyped, via.untyped, data.untyped,
      audiences.untyped,
    ]
  }
}

extension Origin: PlainChoice {
  package static let description = ModelType(
    "Origin", "Who gives the data.",
    cases: [
      .init("person", "The person concerned: Article 13 applies."),
      .init("others", "Somebody else: Article 14 applies."),
      .init("automatic", "A device or program, while it is used."),
    ])
}

extension Accessibility: PlainChoice {
  package static let description = ModelType(
    "Accessibility", "Whether a source is open to the public.",
    cases: [
      .init("undeclared", "Not said, which is a finding for data that do not come from the person."),
      .init("open", "Anybody may consult it."),
      .init("closed", "Not everybody may consult it."),
    ])
}

extension Obligation: Described {
  package static let description = ModelType(
    "Obligation", "Whether people must give their data: Article 13(2)(e) GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("voluntary", "Nobody has to.", values: [.init("because", "Text")]),
      .init("required", "They have to.", values: [.init("value0", "RequiredData", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .voluntary(because: parts())
    default: self = .required(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .voluntary(let a): .member(1, [a.untyped])
    case .required(let a): .member(2, [a.untyped])
    }
  }
}

extension RequiredData: DescribedStructure {
  package enum Field: String, FieldName {
    case by, what, consequences, exception
  }
  package static let description = ModelType(
    "RequiredData", "What must be given, why, and what follows otherwise.",
    fields: [
      .init("by", "[DutyOrigin]", "What the duty rests on."),
      .init("what", "Text?", or: "nil", "What must be given, where that needs saying."),
      .init("consequences", "Text?", or: "nil", "What follows if it is not given."),
      .init("exception", "Text?", or: "nil", "When it need not be given all the same."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(by: parts(), what: parts(), consequences: parts(), exception: parts())
  }
  package var untypedFields: [UntypedValue] {
    [by.untyped, what.untyped, consequences.untyped, exception.untyped]
  }
}

extension DutyOrigin: PlainChoice {
  package static let description = ModelType(
    "DutyOrigin", "What a duty to give data rests on.",
    cases: [
      .init("law", "A law asks for the data."),
      .init("contract", "A contract asks for the data."),
      .init("enteringContract", "It is needed to enter into a contract."),
    ])
}

extension DeclaredLaw: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, short, cited, country
  }
  package static let description = ModelType(
    "DeclaredLaw",
    "A law that the registry of Notitia lacks, with its names, so that it can be cited as those of the registry are. Write it in `content/site.swift`, for every notice, or in the notice that alone needs it: `laws: [DeclaredLaw(id: \"be-2006-archives\", name: …, short: …, cited: …)]`. The law is then cited by its identifier, in the texts as `{law:be-2006-archives/5}` and in the facts as `laws: [\"be-2006-archives/5\"]`.",
    fields: [
      .init(
        "id", "String",
        "The identifier that citations start with. Those of the registry start with the country and the year."),
      .init("name", "Text", "The full official title."),
      .init("short", "Text", "What people call it, without an article: \"loi du 6 juillet 2006\"."),
      .init(
        "cited", "Text?", or: "nil",
        "What follows the number of an article, with the words that join it: \"de la loi du 6 juillet 2006\", \"van de wet van 6 juli 2006\", \"des Gesetzes vom 6. Juli 2006\". Left out, the short name follows in brackets."
      ),
      .init(
        "country", "Country?", or: "nil",
        "The country whose law it is, which determines how its articles are written: \"§ 3\" in Germany. Leave it out for the law of the European Union."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), name: parts(), short: parts(), cited: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, name.untyped, short.untyped, cited.untyped, country.untyped]
  }
}

extension Language: PlainChoice {
  package static let description = ModelType(
    "Language", "A language that a notice is published in, by its ISO 639-1 code.",
    cases: [
      .init("fr", "French."),
      .init("nl", "Dutch."),
      .init("de", "German."),
      .init("en", "English."),
    ])
}

extension FrameworkLaw: DescribedStructure {
  package enum Field: String, FieldName {
    case law, alias, about
  }
  package static let description = ModelType(
    "FrameworkLaw", "A law the notice rests on.",
    fields: [
      .init("law", "Citation", "The law, by its identifier in the law registry.", unlabelled: true),
      .init("alias", "Text?", or: "nil", "What the notice calls it from here on, such as \"Loi sur les hôpitaux\"."),
      .init("about", "Text?", or: "nil", "What it is about here."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), alias: parts(), about: parts())
  }
  package var untypedFields: [UntypedValue] {
    [law.untyped, alias.untyped, about.untyped]
  }
}

extension Definition: DescribedStructure {
  package enum Field: String, FieldName {
    case id, term, meaning
  }
  package static let description = ModelType(
    "Definition", "A term that the notice defines.",
    fields: [
      .init("id", "String", "Identifier of the term."),
      .init("term", "Text", "The term."),
      .init("meaning", "Text", "What the notice means by it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), term: parts(), meaning: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, term.untyped, meaning.untyped]
  }
}

extension Notice: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, standing, sourceLanguage, languages, summary, surfaces, banner, controller, group, jointControl,
      dpo, audiences, people, dataGroups, data, sources, obligation, purposes, recipients, access, transfers, retention,
      automatedDecisions, security, rights, cookies, framework, laws, definitions, companions, outline, changes,
      appearance, waivers, authority, noRecipients, protocols, reviewedOn
  }
  package static let description = ModelType(
    "Notice",
    "One organisation's privacy notice: the facts about its processing, stated once for all languages. Write it in `content/organisations/<id>/notice.swift` as `let notice = Notice(…)`; the prose that a section needs besides stands beside it in `<language>/<section>.md`. The information it must give is that of Articles 13 and 14 GDPR.",
    fields: [
      .init("id", "String", "Short name in addresses: the folder's own name, lower case."),
      .init("title", "Text", "What the document calls itself, such as \"Déclaration de confidentialité\"."),
      .init("standing", "Standing", or: ".official", "Whether this is the organisation's own notice or an example."),
      .init("sourceLanguage", "Language", "Language the prose is written in first; the others are translations of it."),
      .init("languages", "[Language]", or: "[]", "Languages of this notice, where it has fewer than the site."),
      .init(
        "summary", "Text?", or: "nil",
        "One or two sentences that say what the notice is about, shown under its title."),
      .init(
        "surfaces", "[Surface]", or: "[.website]", "Where people meet the processing: website, app, premises, paper."),
      .init("banner", "Banner?", or: "nil", "A line that an umbrella organisation asks for above every page."),
      .init("controller", "Controller", "Who decides why and how the data are processed: Article 13(1)(a)."),
      .init(
        "group", "Group?", or: "nil", "The group this notice speaks for, where it speaks for several legal entities."),
      .init(
        "jointControl", "JointControl", or: ".undeclared",
        "Whether purposes and means are decided together with others: Article 26."),
      .init(
        "dpo", "DataProtectionOfficer", or: ".undeclared", "The data protection officer: Articles 13(1)(b) and 37(7)."),
      .init("audiences", "[Audience]", or: "[]", "Kinds of reader to whom different parts of the notice speak."),
      .init("people", "[DataSubjects]", or: "[]", "Whose data are processed."),
      .init("dataGroups", "[DataGroup]", or: "[]", "Groups of data categories that purposes may name as a whole."),
      .init("data", "[DataCategory]", or: "[]", "Which data are processed: Article 14(1)(d)."),
      .init("sources", "[DataSource]", or: "[]", "Where the data come from: Article 14(2)(f)."),
      .init(
        "obligation", "Obligation", or: ".undeclared",
        "Whether people must give their data, and what follows if they do not: Article 13(2)(e)."),
      .init(
        "purposes", "[Purpose]", or: "[]",
        "Why the data are processed, and on which legal basis: Article 13(1)(c) and (d)."),
      .init("recipients", "[Recipient]", or: "[]", "Who receives the data: Article 13(1)(e)."),
      .init("access", "[AccessRule]", or: "[]", "Who within the organisation may see or change which data."),
      .init(
        "transfers", "Transfers", or: ".undeclared",
        "Transfers to countries outside the European Economic Area: Article 13(1)(f)."),
      .init("retention", "[Retention]", or: "[]", "How long the data are kept: Article 13(2)(a)."),
      .init(
        "automatedDecisions", "AutomatedDecisions", or: ".undeclared",
        "Decisions taken by machines alone: Articles 13(2)(f) and 22."),
      .init("security", "Security?", or: "nil", "How the data are protected: Article 32."),
      .init(
        "rights", "Rights?", or: "nil",
        "How people exercise their rights: Article 12, and what is special about them here."),
      .init(
        "cookies", "Cookies", or: ".undeclared",
        "Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC."),
      .init("framework", "[FrameworkLaw]", or: "[]", "Laws the notice rests on, and what it calls them."),
      .init("laws", "[DeclaredLaw]", or: "[]", "Laws that this notice cites and the registry lacks."),
      .init("definitions", "[Definition]", or: "[]", "Terms the notice defines."),
      .init("companions", "[Companion]", or: "[]", "Other pages or documents that belong to the same information."),
      .init(
        "outline", "Outline?", or: "nil", "Which sections the notice has, in which order, and how they are numbered.",
        isFrozen: false),
      .init(
        "changes", "[Change]", or: "[]",
        "Versions of the notice, the oldest first; the last is the one in the sources.", isFrozen: false),
      .init("appearance", "Appearance?", or: "nil", "Colours and logo.", isFrozen: false),
      .init("waivers", "[Waiver]", or: "[]", "Findings that somebody has decided to live with.", isFrozen: false),
      .init(
        "authority", "NamedAuthority?", or: "nil",
        "The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77."),
      .init(
        "noRecipients", "Text?", or: "nil",
        "Why nobody receives the data, where that is so; `recipients` is then left out."),
      .init(
        "protocols", "Protocols", or: ".undeclared",
        "Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20."),
      .init(
        "reviewedOn", "Day?", or: "nil",
        "Day on which someone last verified that the notice still says what is done, where nothing had to change.",
        isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), title: parts(), standing: parts(or: .official), sourceLanguage: parts(), languages: parts(),
      summary: parts(), surfaces: parts(or: [.website]), banner: parts(), controller: parts(), group: parts(),
      jointControl: parts(or: .undeclared), dpo: parts(or: .undeclared), audiences: parts(), people: parts(),
      dataGroups: parts(), data: parts(), sources: parts(), obligation: parts(or: .undeclared), purposes: parts(),
      recipients: parts(), access: parts(), transfers: parts(or: .undeclared), retention: parts(),
      automatedDecisions: parts(or: .undeclared), security: parts(), rights: parts(), cookies: parts(or: .undeclared),
      framework: parts(), laws: parts(), definitions: parts(), companions: parts(), outline: parts(), changes: parts(),
      appearance: parts(), waivers: parts(), authority: parts(), noRecipients: parts(),
      protocols: parts(or: .undeclared), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, title.untyped, standing.untyped, sourceLanguage.untyped, languages.untyped, summary.untyped,
      surfaces.untyped, banner.untyped, controller.untyped, group.untyped, jointControl.untyped, dpo.untyped,
      audiences.untyped, people.untyped, dataGroups.untyped, data.untyped, sources.untyped, obligation.untyped,
      purposes.untyped, recipients.untyped, access.untyped, transfers.untyped, retention.untyped,
      automatedDecisions.untyped, security.untyped, rights.untyped, cookies.untyped, framework.untyped, laws.untyped,
      definitions.untyped, companions.untyped, outline.untyped, changes.untyped, appearance.untyped, waivers.untyped,
      authority.untyped, noRecipients.untyped, protocols.untyped, reviewedOn.untyped,
    ]
  }
}

extension NamedAuthority: DescribedStructure {
  package enum Field: String, FieldName {
    case name, address, phone, email, site, verifiedOn
  }
  package static let description = ModelType(
    "NamedAuthority", "A supervisory authority named by hand, such as that of a German Land.",
    fields: [
      .init("name", "Text", "Name of the authority."),
      .init("address", "Address", "Where it has its seat."),
      .init("phone", "Phone?", or: "nil", "Telephone number in international form."),
      .init("email", "Email?", or: "nil", "E-mail address."),
      .init("site", "Text", "Its website, which may differ by language."),
      .init("verifiedOn", "Day", "Day on which someone last compared this with the authority's own pages."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), address: parts(), phone: parts(), email: parts(), site: parts(), verifiedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, address.untyped, phone.untyped, email.untyped, site.untyped, verifiedOn.untyped]
  }
}

extension Standing: PlainChoice {
  package static let description = ModelType(
    "Standing", "Whose word a published page is.",
    cases: [
      .init("official", "The organisation's own notice."),
      .init("example", "An example: the page says so in a banner and asks search engines to leave it out."),
    ])
}

extension Surface: PlainChoice {
  package static let description = ModelType(
    "Surface", "Where people meet the processing that a notice describes.",
    cases: [
      .init("website", "A website."),
      .init("app", "An application on a device."),
      .init("premises", "Buildings that people enter."),
      .init("paper", "Forms and letters."),
    ])
}

extension Banner: DescribedStructure {
  package enum Field: String, FieldName {
    case text, link, url
  }
  package static let description = ModelType(
    "Banner", "A line above every page that points to an umbrella organisation, as Belgian federal sites have.",
    fields: [
      .init("text", "Text", "What it says."),
      .init("link", "Text", "Name of the link that follows the text."),
      .init("url", "WebAddress", "Where the link leads."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(text: parts(), link: parts(), url: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, link.untyped, url.untyped]
  }
}

extension Audience: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label
  }
  package static let description = ModelType(
    "Audience",
    "A kind of reader, such as insured persons or care providers. Purposes, data, sources and recipients may be marked for one, and are then shown under its heading.",
    fields: [
      .init("id", "String", "Identifier, to which what concerns the audience refers."),
      .init(
        "label", "Text", "How the notice addresses it, as a heading: \"Vous êtes assuré social\".",
        isInLanguages: true),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped]
  }
}

extension Companion: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, about, url, forMinors
  }
  package static let description = ModelType(
    "Companion", "Another page or document that belongs to the same information, such as a cookie page of its own.",
    fields: [
      .init("id", "String", "Identifier of the page or document."),
      .init("title", "Text", "What it is called."),
      .init("about", "Text?", or: "nil", "What a reader finds there."),
      .init("url", "WebAddress?", or: "nil", "Where it stands; leave it out when the organisation does not state it."),
      .init("forMinors", "Bool", or: "false", "Whether it is written for children: Article 12(1)."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), title: parts(), about: parts(), url: parts(), forMinors: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, title.untyped, about.untyped, url.untyped, forMinors.untyped]
  }
}

extension Change: DescribedStructure {
  package enum Field: String, FieldName {
    case version, published, summary, approvedBy, opinionOf, raised, announced, leadDays, revision
  }
  package static let description = ModelType(
    "Change", "One version of the notice.",
    fields: [
      .init("version", "Day", "Day from which it holds; it is the version's name and part of its address."),
      .init("published", "Day?", or: "nil", "Day on which it was made public, where that is another one."),
      .init("summary", "Text", "What changed, for the people concerned."),
      .init("approvedBy", "Text?", or: "nil", "Body that approved it, such as the board."),
      .init("opinionOf", "Text?", or: "nil", "Body whose opinion was asked, and when it has to be."),
      .init(
        "raised", "Text?", or: "nil",
        "Why people must be told of it although no fact says so: what is computed from the facts can be raised to a material change, never lowered."
      ),
      .init(
        "announced", "Text?", or: "nil",
        "How people are told of a material change: by e-mail, by letter, in a message of the application."),
      .init(
        "leadDays", "Int?", or: "nil",
        "Whole days between that announcement and the day from which the version holds."),
      .init(
        "revision", "Int?", or: "nil",
        "2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      version: parts(), published: parts(), summary: parts(), approvedBy: parts(), opinionOf: parts(), raised: parts(),
      announced: parts(), leadDays: parts(), revision: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      version.untyped, published.untyped, summary.untyped, approvedBy.untyped, opinionOf.untyped, raised.untyped,
      announced.untyped, leadDays.untyped, revision.untyped,
    ]
  }
}

extension Appearance: DescribedStructure {
  package enum Field: String, FieldName {
    case accent, accentDark, logo, logoText
  }
  package static let description = ModelType(
    "Appearance", "Colours and logo of an organisation; pairs that are hard to read are a finding (WCAG 2.2, 1.4.3).",
    fields: [
      .init("accent", "Colour", "Colour of links, headings and the line at the top, on a light page."),
      .init("accentDark", "Colour", "The same on a dark page."),
      .init("logo", "String?", or: "nil", "Name of a picture beside `notice.swift`, SVG or PNG: \"logo.svg\"."),
      .init(
        "logoText", "Text?", or: "nil",
        "What the logo says, for people who do not see it; left out where it says only the name that stands beside it."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(accent: parts(), accentDark: parts(), logo: parts(), logoText: parts())
  }
  package var untypedFields: [UntypedValue] {
    [accent.untyped, accentDark.untyped, logo.untyped, logoText.untyped]
  }
}

extension Waiver: DescribedStructure {
  package enum Field: String, FieldName {
    case rule, about, because, until, by
  }
  package static let description = ModelType(
    "Waiver", "A decision to publish all the same what a rule finds wanting. It stays in every report.",
    fields: [
      .init("rule", "String", "Identifier of the rule, such as \"WHO-ENTERPRISE-NO\".", unlabelled: true),
      .init(
        "about", "String?", or: "nil",
        "What the finding is about, as the report names it (\"purpose:quality\"); every finding of the rule if left out."
      ),
      .init("because", "String", "Why."),
      .init("until", "Day", "The last day on which it holds."),
      .init("by", "String", "Who decided: a role, not a person."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), about: parts(), because: parts(), until: parts(), by: parts())
  }
  package var untypedFields: [UntypedValue] {
    [rule.untyped, about.untyped, because.untyped, until.untyped, by.untyped]
  }
}

extension Outline: DescribedStructure {
  package enum Field: String, FieldName {
    case numbering, subsections, headings, purposes, sections, voice
  }
  package static let description = ModelType(
    "Outline", "Which sections a notice has, in which order, and how they are numbered and titled.",
    fields: [
      .init("numbering", "Numbering", or: ".none", "How sections are numbered."),
      .init("subsections", "SubsectionNumbering", or: ".none", "How the subsections of numbered sections are counted."),
      .init("headings", "HeadingStyle", or: ".nouns", "Whether titles are nouns or questions."),
      .init("purposes", "PurposeArrangement", or: ".inOrder", "How purposes are arranged."),
      .init("sections", "[Section]", or: "[]", "The sections; a complete standard order if left out."),
      .init("voice", "Voice", or: ".we", "How the standard texts speak of the organisation, as its own texts do."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      numbering: parts(or: .none), subsections: parts(or: .none), headings: parts(or: .nouns),
      purposes: parts(or: .inOrder), sections: parts(), voice: parts(or: .we))
  }
  package var untypedFields: [UntypedValue] {
    [numbering.untyped, subsections.untyped, headings.untyped, purposes.untyped, sections.untyped, voice.untyped]
  }
}

extension Voice: PlainChoice {
  package static let description = ModelType(
    "Voice", "How standard texts speak of the organisation.",
    cases: [
      .init("we", "\"Nous utilisons vos données.\""),
      .init("thirdPerson", "By its name, as somebody else would: \"ISoSL utilise vos données.\""),
    ])
}

extension Numbering: PlainChoice {
  package static let description = ModelType(
    "Numbering", "How sections are numbered.",
    cases: [
      .init("none", "Not at all."),
      .init("numbers", "\"1.\", \"2.\" …"),
      .init("articles", "\"Article 1\", with paragraphs \"§ 1\" inside."),
    ])
}

extension SubsectionNumbering: PlainChoice {
  package static let description = ModelType(
    "SubsectionNumbering", "How subsections are numbered.",
    cases: [
      .init("none", "Not at all."),
      .init("letters", "\"A.\", \"B.\" …"),
      .init("numbers", "\"2.1\", \"2.2\" …"),
    ])
}

extension HeadingStyle: PlainChoice {
  package static let description = ModelType(
    "HeadingStyle", "How section titles are worded.",
    cases: [
      .init("nouns", "\"Durée de conservation\"."),
      .init("questions", "\"Combien de temps conservons-nous vos données ?\""),
    ])
}

extension PurposeArrangement: PlainChoice {
  package static let description = ModelType(
    "PurposeArrangement", "How the section on purposes is arranged.",
    cases: [
      .init("inOrder", "As declared."),
      .init("byLegalBasis", "Under the legal basis, counted anew in each."),
      .init("byAudience", "Under the audience."),
    ])
}

extension Section: DescribedStructure {
  package enum Field: String, FieldName {
    case kind, title, sections, forMinors, tellsHow
  }
  package static let description = ModelType(
    "Section", "A section of the notice. Its prose is read from `<language>/<identifier>.md`, if there is such a file.",
    fields: [
      .init("kind", "SectionKind", "What the section is about.", unlabelled: true),
      .init("title", "Text?", or: "nil", "A title of the notice's own instead of the standard one."),
      .init("sections", "[Section]", or: "[]", "Sections inside this one."),
      .init("forMinors", "Bool", or: "false", "Whether it is written for children: Article 12(1)."),
      .init(
        "tellsHow", "Bool", or: "false",
        "Whether its own text says how to do what it is about, so that no standard text needs to: `Section(.withdrawal, tellsHow: true)` where the file `withdrawal.md` says how each consent is withdrawn."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), title: parts(), sections: parts(), forMinors: parts(), tellsHow: parts())
  }
  package var untypedFields: [UntypedValue] {
    [kind.untyped, title.untyped, sections.untyped, forMinors.untyped, tellsHow.untyped]
  }
}

extension SectionKind: Described {
  package static let description = ModelType(
    "SectionKind",
    "What a section is about. The name, with hyphens, is the section's identifier in addresses and references: `.automatedDecisions` is `#automated-decisions`.",
    cases: [
      .init(
        "own", "A section with prose alone, under an identifier of its own.",
        values: [.init("value0", "String", unlabelled: true)]),
      .init("introduction", "Why this notice exists, and to whom it speaks: prose."),
      .init("scope", "To which processing it applies: prose."),
      .init("definitions", "Terms it defines."),
      .init("framework", "Laws it rests on."),
      .init("controller", "Who is the controller, with joint controllers and the group."),
      .init("people", "Whose data."),
      .init("data", "Which data."),
      .init("sources", "Where they come from."),
      .init("obligation", "Whether they must be given."),
      .init("purposes", "Why, on which basis, with which data."),
      .init("recipients", "Who receives them."),
      .init("access", "Who within the organisation sees them."),
      .init("transfers", "Outside the European Economic Area."),
      .init("retention", "How long."),
      .init("automatedDecisions", "By machines alone."),
      .init("security", "How protected."),
      .init("rights", "The rights."),
      .init("objection", "The right to object, set apart: Article 21(4)."),
      .init("withdrawal", "Withdrawing consent, where it has a section of its own."),
      .init("requests", "How to exercise the rights, where it has a section of its own."),
      .init("complaint", "Supervisory authority and courts."),
      .init("cookies", "Cookies and similar techniques."),
      .init("changes", "How the notice changes, and its versions."),
      .init("contact", "Whom to ask."),
      .init("companions", "Other pages and documents."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .own(parts())
    case 1: self = .introduction
    case 2: self = .scope
    case 3: self = .definitions
    case 4: self = .framework
    case 5: self = .controller
    case 6: self = .people
    case 7: self = .data
    case 8: self = .sources
    case 9: self = .obligation
    case 10: self = .purposes
    case 11: self = .recipients
    case 12: self = .access
    case 13: self = .transfers
    case 14: self = .retention
    case 15: self = .automatedDecisions
    case 16: self = .security
    case 17: self = .rights
    case 18: self = .objection
    case 19: self = .withdrawal
    case 20: self = .requests
    case 21: self = .complaint
    case 22: self = .cookies
    case 23: self = .changes
    case 24: self = .contact
    default: self = .companions
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .own(let a): .member(0, [a.untyped])
    case .introduction: .member(1, [])
    case .scope: .member(2, [])
    case .definitions: .member(3, [])
    case .framework: .member(4, [])
    case .controller: .member(5, [])
    case .people: .member(6, [])
    case .data: .member(7, [])
    case .sources: .member(8, [])
    case .obligation: .member(9, [])
    case .purposes: .member(10, [])
    case .recipients: .member(11, [])
    case .access: .member(12, [])
    case .transfers: .member(13, [])
    case .retention: .member(14, [])
    case .automatedDecisions: .member(15, [])
    case .security: .member(16, [])
    case .rights: .member(17, [])
    case .objection: .member(18, [])
    case .withdrawal: .member(19, [])
    case .requests: .member(20, [])
    case .complaint: .member(21, [])
    case .cookies: .member(22, [])
    case .changes: .member(23, [])
    case .contact: .member(24, [])
    case .companions: .member(25, [])
    }
  }
}

extension Purpose: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, description, activities, grounds, special, criminal, data, groups, conditionalData, people,
      recipients, retention, directMarketing, profiling, audiences, further, childConsent, objectionWithoutReason,
      inferredLinks
  }
  package static let description = ModelType(
    "Purpose", "A purpose of the processing: Article 13(1)(c) GDPR.",
    fields: [
      .init("id", "String", "Identifier of the purpose; it is part of the address of its place on the page."),
      .init("title", "Text", "A short title that says what is done for whom."),
      .init("description", "Text?", or: "nil", "What that means in practice."),
      .init("activities", "[Activity]", or: "[]", "What is done for it, one by one."),
      .init("grounds", "[Ground]", or: "[]", "Legal bases; a purpose may have several, each for its own part."),
      .init("special", "[SpecialGround]", or: "[]", "Grounds for special categories of data: Article 9(2)."),
      .init(
        "criminal", "[CriminalGround]", or: "[]",
        "What allows the processing of convictions and offences: Article 10."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Data used for it."),
      .init("groups", "[Ref<DataGroup>]", or: "[]", "Groups of data used for it."),
      .init("conditionalData", "[ConditionalData]", or: "[]", "Data used only in some cases, with the case."),
      .init("people", "[Ref<DataSubjects>]", or: "[]", "People it concerns."),
      .init("recipients", "[Ref<Recipient>]", or: "[]", "Who receives the data for it."),
      .init("retention", "[Ref<Retention>]", or: "[]", "How long the data are kept for it."),
      .init(
        "directMarketing", "Bool", or: "false",
        "Whether it is direct marketing, to which people may object without a reason: Article 21(2)."),
      .init("profiling", "Bool", or: "false", "Whether people are profiled for it: Article 4(4)."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
      .init(
        "further", "FurtherUse?", or: "nil",
        "That data collected for another purpose are used for this one too: Articles 13(3) and 14(4)."),
      .init(
        "childConsent", "ChildConsent", or: ".undeclared",
        "Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8."),
      .init(
        "objectionWithoutReason", "Bool", or: "false",
        "Whether people may object to it without giving a reason although the law does not oblige the controller to follow such an objection. Direct marketing needs not say so: Article 21(2)."
      ),
      .init(
        "inferredLinks", "Text?", or: "nil",
        "Why the data, recipients and periods named here are believed to serve this purpose, where the published notice of an example does not say so."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), title: parts(), description: parts(), activities: parts(), grounds: parts(), special: parts(),
      criminal: parts(), data: parts(), groups: parts(), conditionalData: parts(), people: parts(), recipients: parts(),
      retention: parts(), directMarketing: parts(), profiling: parts(), audiences: parts(), further: parts(),
      childConsent: parts(or: .undeclared), objectionWithoutReason: parts(), inferredLinks: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, title.untyped, description.untyped, activities.untyped, grounds.untyped, special.untyped,
      criminal.untyped, data.untyped, groups.untyped, conditionalData.untyped, people.untyped, recipients.untyped,
      retention.untyped, directMarketing.untyped, profiling.untyped, audiences.untyped, further.untyped,
      childConsent.untyped, objectionWithoutReason.untyped, inferredLinks.untyped,
    ]
  }
}

extension FurtherUse: DescribedStructure {
  package enum Field: String, FieldName {
    case of, information
  }
  package static let description = ModelType(
    "FurtherUse", "Data collected for one purpose and used for another: Articles 6(4), 13(3) and 14(4) GDPR.",
    fields: [
      .init(
        "of", "[Ref<Purpose>]", or: "[]",
        "The purposes for which they were collected, where they are among those of this notice."),
      .init("information", "Text?", or: "nil", "How people are told before it begins."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(of: parts(), information: parts())
  }
  package var untypedFields: [UntypedValue] {
    [of.untyped, information.untyped]
  }
}

extension ChildConsent: Described {
  package static let description = ModelType(
    "ChildConsent", "Consent of children to an online service that is offered to them: Article 8 GDPR.",
    cases: [
      .init(
        "undeclared",
        "Not said, which is a finding for an online purpose that rests on consent and concerns children."),
      .init("notOffered", "It is no service offered directly to children.", values: [.init("because", "Text")]),
      .init(
        "from", "They consent from this age on; before, a parent does, in this way.",
        values: [.init("age", "Int"), .init("parents", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .notOffered(because: parts())
    default: self = .from(age: parts(), parents: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .notOffered(let a): .member(1, [a.untyped])
    case .from(let a, let b): .member(2, [a.untyped, b.untyped])
    }
  }
}

extension Activity: DescribedStructure {
  package enum Field: String, FieldName {
    case text, laws
  }
  package static let description = ModelType(
    "Activity", "Something done for a purpose, with the law that asks for it.",
    fields: [
      .init("text", "Text", "What is done.", unlabelled: true, isInLanguages: true),
      .init("laws", "[Citation]", or: "[]", "The law that asks for it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), laws: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, laws.untyped]
  }
}

extension Ground: DescribedStructure {
  package enum Field: String, FieldName {
    case basis, laws, explanation, interest, balancing, condition, data, whose, outsidePublicTask, channels,
      existingCustomers, inferred
  }
  package static let description = ModelType(
    "Ground", "A legal basis of a purpose: Article 6(1) GDPR.",
    fields: [
      .init("basis", "LegalBasis", "Which of the six legal bases.", unlabelled: true),
      .init("laws", "[Citation]", or: "[]", "The law that asks for it or entrusts the task: Article 6(3)."),
      .init("explanation", "Text?", or: "nil", "What the law asks for or the contract is about, where it needs words."),
      .init("interest", "Text?", or: "nil", "The interest pursued, for `.legitimateInterests`: Article 13(1)(d)."),
      .init("balancing", "Text?", or: "nil", "Why the interest does not override that of the people concerned."),
      .init("condition", "Text?", or: "nil", "When this basis serves, where the purpose has several."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for, where it is not all of them."),
      .init(
        "whose", "InterestHolder", or: ".controller",
        "Whose interest it is, for `.legitimateInterests`: Article 13(1)(d)."),
      .init(
        "outsidePublicTask", "Text?", or: "nil",
        "Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1), last subparagraph."
      ),
      .init(
        "channels", "[MarketingChannel]", or: "[]",
        "By which channels messages come on this basis, for direct marketing."),
      .init(
        "existingCustomers", "Text?", or: "nil",
        "That electronic messages go to existing customers only, about similar products, and how they refuse them: Article 13(2) of Directive 2002/58/EC."
      ),
      .init(
        "inferred", "Text?", or: "nil",
        "Why this basis is believed to serve, where the published notice of an example does not state it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      parts(), laws: parts(), explanation: parts(), interest: parts(), balancing: parts(), condition: parts(),
      data: parts(), whose: parts(or: .controller), outsidePublicTask: parts(), channels: parts(),
      existingCustomers: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      basis.untyped, laws.untyped, explanation.untyped, interest.untyped, balancing.untyped, condition.untyped,
      data.untyped, whose.untyped, outsidePublicTask.untyped, channels.untyped, existingCustomers.untyped,
      inferred.untyped,
    ]
  }
}

extension InterestHolder: PlainChoice {
  package static let description = ModelType(
    "InterestHolder", "Whose legitimate interest is pursued.",
    cases: [
      .init("controller", "That of the controller."),
      .init("thirdParty", "That of somebody else."),
    ])
}

extension MarketingChannel: PlainChoice {
  package static let description = ModelType(
    "MarketingChannel",
    "A way by which direct marketing reaches people: Article 13 of Directive 2002/58/EC treats them differently.",
    cases: [
      .init("post", "By letter."),
      .init("phone", "A call by a person."),
      .init("automatedCall", "A call by a machine."),
      .init("email", "By e-mail."),
      .init("textMessage", "SMS and messages in applications."),
      .init("inPerson", "By somebody who speaks to people."),
    ])
}

extension LegalBasis: PlainChoice {
  package static let description = ModelType(
    "LegalBasis", "The six legal bases of Article 6(1) GDPR.",
    cases: [
      .init("consent", "(a) Consent."),
      .init("contract", "(b) Performance of a contract, or steps before one."),
      .init("legalObligation", "(c) A legal obligation."),
      .init("vitalInterests", "(d) Vital interests."),
      .init("publicTask", "(e) A task in the public interest or official authority."),
      .init("legitimateInterests", "(f) Legitimate interests."),
    ])
}

extension SpecialGround: DescribedStructure {
  package enum Field: String, FieldName {
    case exception, data, laws, condition, secrecy, inferred
  }
  package static let description = ModelType(
    "SpecialGround", "What allows a special category of data to be processed for a purpose: Article 9(2) GDPR.",
    fields: [
      .init("exception", "SpecialException", "Which exception of Article 9(2).", unlabelled: true),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for."),
      .init("laws", "[Citation]", or: "[]", "The law on which the exception rests."),
      .init("condition", "Text?", or: "nil", "When this exception serves."),
      .init(
        "secrecy", "Text?", or: "nil",
        "Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3)."),
      .init(
        "inferred", "Text?", or: "nil",
        "Why this exception is believed to serve, where the published notice of an example does not state it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), data: parts(), laws: parts(), condition: parts(), secrecy: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    [exception.untyped, data.untyped, laws.untyped, condition.untyped, secrecy.untyped, inferred.untyped]
  }
}

extension SpecialException: PlainChoice {
  package static let description = ModelType(
    "SpecialException", "The exceptions of Article 9(2) GDPR.",
    cases: [
      .init("explicitConsent", "(a) Explicit consent."),
      .init("socialProtection", "(b) Employment, social security and social protection law."),
      .init("vitalInterests", "(c) Vital interests of someone who cannot consent."),
      .init("nonProfitBody", "(d) A not-for-profit body, for its members."),
      .init("madePublic", "(e) Data the person has made public."),
      .init("legalClaims", "(f) Legal claims."),
      .init("publicInterest", "(g) Substantial public interest."),
      .init("care", "(h) Health or social care, and the management of its systems."),
      .init("publicHealth", "(i) Public health."),
      .init("research", "(j) Archives, research, statistics."),
    ])
}

extension CriminalGround: DescribedStructure {
  package enum Field: String, FieldName {
    case laws, explanation, data, inferred
  }
  package static let description = ModelType(
    "CriminalGround", "What allows data on convictions and offences to be processed: Article 10 GDPR.",
    fields: [
      .init("laws", "[Citation]", or: "[]", "The law that authorises it."),
      .init("explanation", "Text?", or: "nil", "What the law allows, where it needs words."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for."),
      .init(
        "inferred", "Text?", or: "nil",
        "Why this law is believed to authorise it, where the published notice of an example does not state it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(laws: parts(), explanation: parts(), data: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    [laws.untyped, explanation.untyped, data.untyped, inferred.untyped]
  }
}

extension ConditionalData: DescribedStructure {
  package enum Field: String, FieldName {
    case data, groups, condition
  }
  package static let description = ModelType(
    "ConditionalData", "Data that a purpose uses only in some cases.",
    fields: [
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data."),
      .init("groups", "[Ref<DataGroup>]", or: "[]", "Groups of data."),
      .init("condition", "Text", "The case."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(data: parts(), groups: parts(), condition: parts())
  }
  package var untypedFields: [UntypedValue] {
    [data.untyped, groups.untyped, condition.untyped]
  }
}

extension Recipient: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, role, about, condition, data, members, open, audiences
  }
  package static let description = ModelType(
    "Recipient", "Someone to whom data are disclosed: Article 4(9) GDPR. Recipients may be nested.",
    fields: [
      .init("id", "String", "Identifier, to which purposes and transfers refer."),
      .init("name", "Text", "Name of the recipient, or of the category.", isInLanguages: true),
      .init(
        "role", "RecipientRole", or: ".controller",
        "Whether it decides itself, works on instructions, or only holds others together."),
      .init("about", "Text?", or: "nil", "What it receives the data for, or what it does."),
      .init("condition", "Text?", or: "nil", "When the data are disclosed."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "What it receives, where it is not everything."),
      .init("members", "[Recipient]", or: "[]", "Recipients it is made of."),
      .init(
        "open", "Bool", or: "false", "Whether the notice leaves the list open (\"and others\"), which is a finding."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), name: parts(), role: parts(or: .controller), about: parts(), condition: parts(), data: parts(),
      members: parts(), open: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, name.untyped, role.untyped, about.untyped, condition.untyped, data.untyped, members.untyped,
      open.untyped, audiences.untyped,
    ]
  }
}

extension RecipientRole: PlainChoice {
  package static let description = ModelType(
    "RecipientRole", "What a recipient is to the controller.",
    cases: [
      .init("category", "A heading over others."),
      .init("controller", "Decides itself about the data it receives."),
      .init("processor", "Processes on the controller's instructions: Article 28."),
      .init("jointController", "Decides together with the controller: Article 26."),
      .init("authority", "A public authority."),
      .init("person", "The person concerned, or somebody acting for that person."),
    ])
}

extension AccessRule: DescribedStructure {
  package enum Field: String, FieldName {
    case id, who, may, data
  }
  package static let description = ModelType(
    "AccessRule", "Who within the organisation may do what with which data.",
    fields: [
      .init("id", "String", "Identifier of the rule."),
      .init("who", "Text", "The service or function."),
      .init("may", "Text", "What it may do, and for what."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Which data; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), who: parts(), may: parts(), data: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, who.untyped, may.untyped, data.untyped]
  }
}

extension Protocols: Described {
  package static let description = ModelType(
    "Protocols",
    "Whether a Belgian federal body publishes its protocols for passing on data: law of 30 July 2018, article 20.",
    cases: [
      .init("undeclared", "Not said, which is a finding for a federal body that passes data on."),
      .init("published", "They are published there.", values: [.init("value0", "Website", unlabelled: true)]),
      .init(
        "none",
        "There are none, for instance because decisions of the Information Security Committee take their place.",
        values: [.init("because", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .published(parts())
    default: self = .none(because: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .published(let a): .member(1, [a.untyped])
    case .none(let a): .member(2, [a.untyped])
    }
  }
}

extension Transfers: Described {
  package static let description = ModelType(
    "Transfers", "Transfers to third countries: Articles 13(1)(f) and 44 to 49 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "There are none.", values: [.init("because", "Text")]),
      .init("to", "There are some.", values: [.init("value0", "[Transfer]", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .to(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .to(let a): .member(2, [a.untyped])
    }
  }
}

extension Transfer: DescribedStructure {
  package enum Field: String, FieldName {
    case country, organisation, tool, condition, recipients, copy, measures, interests, authorityInformed
  }
  package static let description = ModelType(
    "Transfer", "A transfer to a third country or an international organisation.",
    fields: [
      .init("country", "Country?", or: "nil", "The country; leave it out when the notice does not name it."),
      .init(
        "organisation", "Text?", or: "nil",
        "The international organisation that receives the data, where they go to one and not to a country."),
      .init("tool", "TransferTool", or: ".undeclared", "What makes it lawful."),
      .init("condition", "Text?", or: "nil", "When or why data go there."),
      .init("recipients", "[Ref<Recipient>]", or: "[]", "Who receives them there."),
      .init("copy", "Text?", or: "nil", "How to obtain a copy of the safeguards, or where they are available."),
      .init(
        "measures", "Text?", or: "nil",
        "Additional measures taken; for compelling interests, the suitable safeguards."),
      .init(
        "interests", "Text?", or: "nil",
        "The compelling legitimate interests pursued, where the transfer rests on them."),
      .init(
        "authorityInformed", "Day?", or: "nil",
        "The day on which the supervisory authority was informed, where the transfer rests on compelling interests."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      country: parts(), organisation: parts(), tool: parts(or: .undeclared), condition: parts(), recipients: parts(),
      copy: parts(), measures: parts(), interests: parts(), authorityInformed: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      country.untyped, organisation.untyped, tool.untyped, condition.untyped, recipients.untyped, copy.untyped,
      measures.untyped, interests.untyped, authorityInformed.untyped,
    ]
  }
}

extension TransferTool: Described {
  package static let description = ModelType(
    "TransferTool", "What makes a transfer lawful.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init(
        "adequacy", "An adequacy decision, by its identifier in the law registry, such as \"dpf\": Article 45.",
        values: [.init("value0", "String", unlabelled: true)]),
      .init("standardClauses", "Standard contractual clauses: Article 46(2)(c)."),
      .init("bindingRules", "Binding corporate rules: Article 47."),
      .init(
        "publicInstrument",
        "An instrument between public authorities, such as a bilateral convention: Article 46(2)(a)."),
      .init("codeOrCertificate", "An approved code of conduct or certification: Article 46(2)(e) and (f)."),
      .init(
        "derogation", "A derogation for a specific situation: Article 49.",
        values: [.init("value0", "Derogation", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .adequacy(parts())
    case 2: self = .standardClauses
    case 3: self = .bindingRules
    case 4: self = .publicInstrument
    case 5: self = .codeOrCertificate
    default: self = .derogation(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .adequacy(let a): .member(1, [a.untyped])
    case .standardClauses: .member(2, [])
    case .bindingRules: .member(3, [])
    case .publicInstrument: .member(4, [])
    case .codeOrCertificate: .member(5, [])
    case .derogation(let a): .member(6, [a.untyped])
    }
  }
}

extension Derogation: PlainChoice {
  package static let description = ModelType(
    "Derogation", "The derogations of Article 49(1) GDPR.",
    cases: [
      .init("explicitConsent", "(a) Explicit consent, after information on the risks."),
      .init("contract", "(b) A contract with the person."),
      .init("contractInInterest", "(c) A contract in the person's interest."),
      .init("publicInterest", "(d) Important reasons of public interest."),
      .init("legalClaims", "(e) Legal claims."),
      .init("vitalInterests", "(f) Vital interests."),
      .init("publicRegister", "(g) A public register."),
      .init(
        "compellingInterests",
        "Second subparagraph: compelling legitimate interests, for a transfer that is not repeated and concerns few people."
      ),
    ])
}

extension Retention: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, period, from, data, people, laws, exceptions, afterwards, approvedBy
  }
  package static let description = ModelType(
    "Retention", "How long some data are kept: Article 13(2)(a) GDPR.",
    fields: [
      .init("id", "String", "Identifier, to which purposes refer."),
      .init("label", "Text", "What is kept, as a heading of its row: \"Dossier médical\"."),
      .init("period", "Period", "How long, or by which criterion."),
      .init("from", "Text?", or: "nil", "The event from which the period runs."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Data it holds for."),
      .init("people", "[Ref<DataSubjects>]", or: "[]", "People it holds for."),
      .init("laws", "[Citation]", or: "[]", "The law that sets it."),
      .init("exceptions", "[Text]", or: "[]", "When data are kept longer."),
      .init("afterwards", "Text?", or: "nil", "What happens afterwards, and within which time."),
      .init("approvedBy", "Text?", or: "nil", "Who has to agree to the destruction."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), period: parts(), from: parts(), data: parts(), people: parts(), laws: parts(),
      exceptions: parts(), afterwards: parts(), approvedBy: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, period.untyped, from.untyped, data.untyped, people.untyped, laws.untyped,
      exceptions.untyped, afterwards.untyped, approvedBy.untyped,
    ]
  }
}

extension Period: Described {
  package static let description = ModelType(
    "Period", "A period of retention, or the criterion that determines it.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("exactly", "For just this time.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init("atMost", "Not longer than this.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init("atLeast", "Not shorter than this.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init(
        "between", "Not shorter than the first, and not longer than the second.",
        values: [.init("value0", "Duration", unlabelled: true), .init("value1", "Duration", unlabelled: true)]),
      .init(
        "criterion", "Until something has happened, or by a criterion that a person can apply.",
        values: [.init("value0", "Text", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .exactly(parts())
    case 2: self = .atMost(parts())
    case 3: self = .atLeast(parts())
    case 4: self = .between(parts(), parts())
    default: self = .criterion(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .exactly(let a): .member(1, [a.untyped])
    case .atMost(let a): .member(2, [a.untyped])
    case .atLeast(let a): .member(3, [a.untyped])
    case .between(let a, let b): .member(4, [a.untyped, b.untyped])
    case .criterion(let a): .member(5, [a.untyped])
    }
  }
}

extension Duration: Described {
  package static let description = ModelType(
    "Duration", "A length of time in calendar units.",
    cases: [
      .init("hours", "So many hours.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("days", "So many days.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("weeks", "So many weeks.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("months", "So many months.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("years", "So many years.", values: [.init("value0", "Int", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .hours(parts())
    case 1: self = .days(parts())
    case 2: self = .weeks(parts())
    case 3: self = .months(parts())
    default: self = .years(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .hours(let a): .member(0, [a.untyped])
    case .days(let a): .member(1, [a.untyped])
    case .weeks(let a): .member(2, [a.untyped])
    case .months(let a): .member(3, [a.untyped])
    case .years(let a): .member(4, [a.untyped])
    }
  }
}

extension AutomatedDecisions: Described {
  package static let description = ModelType(
    "AutomatedDecisions", "Decisions taken solely by automated means: Articles 13(2)(f) and 22 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "None are taken.", values: [.init("because", "Text")]),
      .init("made", "These are taken.", values: [.init("value0", "[AutomatedDecision]", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .made(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .made(let a): .member(2, [a.untyped])
    }
  }
}

extension AutomatedDecision: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, logic, consequences, safeguards
  }
  package static let description = ModelType(
    "AutomatedDecision", "A decision taken solely by automated means.",
    fields: [
      .init("id", "String", "Identifier of the decision."),
      .init("title", "Text", "What is decided."),
      .init("logic", "Text", "The logic involved."),
      .init("consequences", "Text", "What it means for the person, and its envisaged consequences."),
      .init("safeguards", "Text", "How a person obtains human intervention, gives a view, and contests it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), title: parts(), logic: parts(), consequences: parts(), safeguards: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, title.untyped, logic.untyped, consequences.untyped, safeguards.untyped]
  }
}

extension Security: DescribedStructure {
  package enum Field: String, FieldName {
    case measures, certificates, residualRisk
  }
  package static let description = ModelType(
    "Security", "How data are protected: Article 32 GDPR.",
    fields: [
      .init("measures", "[Measure]", or: "[]", "Measures, one by one."),
      .init("certificates", "[Certificate]", or: "[]", "Certificates held."),
      .init("residualRisk", "Text?", or: "nil", "What no measure can exclude."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(measures: parts(), certificates: parts(), residualRisk: parts())
  }
  package var untypedFields: [UntypedValue] {
    [measures.untyped, certificates.untyped, residualRisk.untyped]
  }
}

extension Measure: DescribedStructure {
  package enum Field: String, FieldName {
    case text, parts
  }
  package static let description = ModelType(
    "Measure", "A measure of protection; measures may be nested.",
    fields: [
      .init("text", "Text", "The measure.", unlabelled: true, isInLanguages: true),
      .init("parts", "[Measure]", or: "[]", "Measures of which it consists."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), parts: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, parts.untyped]
  }
}

extension Certificate: DescribedStructure {
  package enum Field: String, FieldName {
    case standard, scope, since, reviewedOn
  }
  package static let description = ModelType(
    "Certificate", "A certificate, such as ISO/IEC 27001.",
    fields: [
      .init("standard", "Text", "The standard: \"ISO/IEC 27001\"."),
      .init("scope", "Text?", or: "nil", "What is certified."),
      .init("since", "String?", or: "nil", "Since when: a year and month, `\"2014-06\"`, or a day."),
      .init(
        "reviewedOn", "Day?", or: "nil", "Day on which someone last verified that it still holds.", isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(standard: parts(), scope: parts(), since: parts(), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [standard.untyped, scope.untyped, since.untyped, reviewedOn.untyped]
  }
}

extension Rights: DescribedStructure {
  package enum Field: String, FieldName {
    case requests, identityCheck, notApplicable, additional, shorterDeadlines, limited, ways
  }
  package static let description = ModelType(
    "Rights",
    "How people exercise their rights with this organisation, and what is special about them here. Which rights a notice shows follows from its legal bases; this says what cannot be computed.",
    fields: [
      .init("requests", "[Contact]", or: "[]", "Where requests go; the data protection officer if left out."),
      .init(
        "identityCheck", "IdentityCheck", or: ".undeclared",
        "When the organisation asks for proof of identity: Article 12(6)."),
      .init(
        "notApplicable", "[RightException]", or: "[]",
        "Rights that do not apply here although the legal bases suggest them, with the reason."),
      .init("additional", "[AdditionalRight]", or: "[]", "Rights that national law adds."),
      .init(
        "shorterDeadlines", "[ShorterDeadline]", or: "[]",
        "A deadline shorter than the month of Article 12(3), and for what."),
      .init("limited", "[LimitedRight]", or: "[]", "Rights that hold for some services, purposes or readers only."),
      .init(
        "ways", "[RequestWay]", or: "[]",
        "In which order the ways to send a request are offered, the one that is advised first: `[.form, .officer]`. Those that are not named follow."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      requests: parts(), identityCheck: parts(or: .undeclared), notApplicable: parts(), additional: parts(),
      shorterDeadlines: parts(), limited: parts(), ways: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      requests.untyped, identityCheck.untyped, notApplicable.untyped, additional.untyped, shorterDeadlines.untyped,
      limited.untyped, ways.untyped,
    ]
  }
}

extension RequestWay: PlainChoice {
  package static let description = ModelType(
    "RequestWay", "A way to send a request. None of them may be the only one that is accepted.",
    cases: [
      .init("form", "A form online."),
      .init("email", "E-mail."),
      .init("post", "A letter."),
      .init("phone", "A telephone call."),
      .init("officer", "To the data protection officer."),
    ])
}

extension LimitedRight: DescribedStructure {
  package enum Field: String, FieldName {
    case right, purposes, audiences, services, because
  }
  package static let description = ModelType(
    "LimitedRight",
    "A right that holds for a part of the processing only, such as portability for the data of one service.",
    fields: [
      .init("right", "Right", "Which right.", unlabelled: true),
      .init("purposes", "[Ref<Purpose>]", or: "[]", "The purposes for which it holds."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "The readers for whom it holds."),
      .init("services", "Text?", or: "nil", "The services for which it holds, in words: \"la boutique en ligne\"."),
      .init("because", "Text?", or: "nil", "Why it does not hold for the rest."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), purposes: parts(), audiences: parts(), services: parts(), because: parts())
  }
  package var untypedFields: [UntypedValue] {
    [right.untyped, purposes.untyped, audiences.untyped, services.untyped, because.untyped]
  }
}

extension Right: PlainChoice {
  package static let description = ModelType(
    "Right", "The rights of Articles 15 to 22 and 7(3) GDPR.",
    cases: [
      .init("access", "Article 15."),
      .init("rectification", "Article 16."),
      .init("erasure", "Article 17."),
      .init("restriction", "Article 18."),
      .init("portability", "Article 20."),
      .init("objection", "Article 21."),
      .init("withdrawal", "Article 7(3)."),
      .init("humanIntervention", "Article 22."),
    ])
}

extension RightException: DescribedStructure {
  package enum Field: String, FieldName {
    case right, because
  }
  package static let description = ModelType(
    "RightException", "A right that does not apply, with the reason.",
    fields: [
      .init("right", "Right", "Which right.", unlabelled: true),
      .init("because", "Text", "Why it does not apply."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), because: parts())
  }
  package var untypedFields: [UntypedValue] {
    [right.untyped, because.untyped]
  }
}

extension IdentityCheck: PlainChoice {
  package static let description = ModelType(
    "IdentityCheck", "When proof of identity is asked for.",
    cases: [
      .init("undeclared", "Not said."),
      .init("onReasonableDoubt", "Only on reasonable doubt, as Article 12(6) allows."),
      .init("always", "With each request, which is a finding."),
    ])
}

extension AdditionalRight: PlainChoice {
  package static let description = ModelType(
    "AdditionalRight", "A right that national law adds to those of the GDPR.",
    cases: [
      .init("postMortemDirectives", "Directives for the time after death: France, law of 6 January 1978, article 85."),
      .init("patientFile", "Access to the patient file: Belgium, law of 22 August 2002."),
    ])
}

extension ShorterDeadline: DescribedStructure {
  package enum Field: String, FieldName {
    case requests, within, laws
  }
  package static let description = ModelType(
    "ShorterDeadline", "A reply that is due earlier than the GDPR asks.",
    fields: [
      .init("requests", "Text", "What kind of request it is for."),
      .init("within", "Duration", "How soon the reply comes."),
      .init("laws", "[Citation]", or: "[]", "The law that sets it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(requests: parts(), within: parts(), laws: parts())
  }
  package var untypedFields: [UntypedValue] {
    [requests.untyped, within.untyped, laws.untyped]
  }
}

extension Site: DescribedStructure {
  package enum Field: String, FieldName {
    case title, baseURL, languages, sourceLanguage, theme, comparisons, timeZone, laws, plainLanguage
  }
  package static let description = ModelType(
    "Site",
    "The site as a whole: where it is published, in which languages, and with which theme. Write it once, in `content/site.swift`, as `let site = Site(…)`.",
    fields: [
      .init("title", "Text", "Title of the page on which a reader chooses an organisation."),
      .init(
        "baseURL", "WebAddress",
        "Address at which `public/` is served, with the slash at its end. Only the sitemap and the search engines' alternates use it; every other link is relative."
      ),
      .init(
        "languages", "[Language]", or: "[.fr, .nl, .de]",
        "Languages every notice is published in, in the order in which they are offered."),
      .init(
        "sourceLanguage", "Language?", or: "nil",
        "The language in which clauses and words are written first; the first of `languages` where it is left out."),
      .init("theme", "String", or: "\"default\"", "Folder under `themes/` that gives the pages their form."),
      .init(
        "comparisons", "Comparisons", or: ".neighbours",
        "Which versions of a notice are compared on pages of their own."),
      .init(
        "timeZone", "String", or: "\"Europe/Brussels\"",
        "Time zone in which a day begins, by its name in the database of time zones: a version that takes effect on a day is shown from midnight there, wherever the site is built."
      ),
      .init("laws", "[DeclaredLaw]", or: "[]", "Laws that notices cite and the registry lacks."),
      .init(
        "plainLanguage", "PlainLanguage?", or: "nil",
        "From where on texts are told to be hard to read; the tool's own limits where it is left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      title: parts(), baseURL: parts(), languages: parts(or: [.fr, .nl, .de]), sourceLanguage: parts(),
      theme: parts(or: "default"), comparisons: parts(or: .neighbours), timeZone: parts(or: "Europe/Brussels"),
      laws: parts(), plainLanguage: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      title.untyped, baseURL.untyped, languages.untyped, sourceLanguage.untyped, theme.untyped, comparisons.untyped,
      timeZone.untyped, laws.untyped, plainLanguage.untyped,
    ]
  }
}

extension PlainLanguage: DescribedStructure {
  package enum Field: String, FieldName {
    case longSentence, longestSentence, leastIndex, mostPassives
  }
  package static let description = ModelType(
    "PlainLanguage",
    "From where on texts are told to be hard to read: rules of thumb, which no law knows. What is found is a note, and stops no build.",
    fields: [
      .init("longSentence", "Int", or: "40", "Words of a sentence that counts as long."),
      .init("longestSentence", "Int", or: "60", "Words of a sentence beyond which it is found by itself."),
      .init(
        "leastIndex", "Int", or: "20",
        "Least index of a text by the formula of its language, of which 100 is easy and 0 is for specialists."),
      .init("mostPassives", "Int", or: "60", "Passive sentences in a hundred."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      longSentence: parts(or: 40), longestSentence: parts(or: 60), leastIndex: parts(or: 20),
      mostPassives: parts(or: 60))
  }
  package var untypedFields: [UntypedValue] {
    [longSentence.untyped, longestSentence.untyped, leastIndex.untyped, mostPassives.untyped]
  }
}

extension Comparisons: PlainChoice {
  package static let description = ModelType(
    "Comparisons", "Which versions of a notice are compared on pages of their own.",
    cases: [
      .init("neighbours", "Each version with the one before it, and with the first."),
      .init(
        "everyPair", "Each version with every older one: their number grows with the square of that of the versions."),
    ])
}

extension Term: DescribedStructure {
  package enum Field: String, FieldName {
    case id, term, forms, avoid, source
  }
  package static let description = ModelType(
    "Term",
    "A term of the glossary: what a concept is called in each language, and what it is not to be called. The terms of the site stand in `content/terms.swift`, as `let terms = [Term(…)]`; those of one organisation, which come before them, in `terms.swift` beside its notice.",
    fields: [
      .init("id", "String", "Names the concept, such as `\"controller\"`."),
      .init("term", "Text", "The term in each language."),
      .init("forms", "[TermWords]", or: "[]", "Other forms of it, such as the plural."),
      .init("avoid", "[TermWords]", or: "[]", "What is not written for it: a finding says to write the term instead."),
      .init("source", "String?", or: "nil", "Where the term comes from, such as `\"GDPR 4(7)\"`."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), term: parts(), forms: parts(), avoid: parts(), source: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, term.untyped, forms.untyped, avoid.untyped, source.untyped]
  }
}

extension TermWords: DescribedStructure {
  package enum Field: String, FieldName {
    case language, words
  }
  package static let description = ModelType(
    "TermWords", "Words of one language that belong to a term.",
    fields: [
      .init("language", "Language", unlabelled: true),
      .init("words", "[String]", unlabelled: true),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), parts())
  }
  package var untypedFields: [UntypedValue] {
    [language.untyped, words.untyped]
  }
}

extension SectionTitle: DescribedStructure {
  package enum Field: String, FieldName {
    case kind, noun, question
  }
  package static let description = ModelType(
    "SectionTitle",
    "The standard title of a section, in both styles. All of them stand in `content/clauses/titles.swift`.",
    fields: [
      .init("kind", "SectionKind", unlabelled: true),
      .init("noun", "Text", "For headings in nouns: \"Durée de conservation\"."),
      .init("question", "Text", "For headings in questions: \"Combien de temps conservons-nous vos données ?\""),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), noun: parts(), question: parts())
  }
  package var untypedFields: [UntypedValue] {
    [kind.untyped, noun.untyped, question.untyped]
  }
}
