// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension Controller: DescribedStructure {
  package enum Field: String, FieldName {
    case name, nameWithArticle, fullName, kind, legalForm, seat, country, enterpriseNumber, contacts, websites,
      representative
  }
  package static let description = ModelType(
    "Controller", "Who determines the purposes and means of the processing: Article 4(7) GDPR.",
    fields: [
      "name: Text": "The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV.",
      "nameWithArticle: Text? = nil":
        "The name as it stands within a sentence, with its article in the singular, where it takes one: `Text(fr: \"l’INAMI\", nl: \"het RIZIV\", de: \"das LIKIV\")`. Texts then write `{controller.subject}`, `{controller.of}` and the like, and each language inflects it: \"de l’INAMI\", \"van het RIZIV\", \"des LIKIV\".",
      "fullName: Text? = nil": "The full name, where the usual one is an abbreviation.",
      "kind: OrganisationKind": "What kind of organisation it is; some rules depend on it.",
      "legalForm: Text? = nil": "Legal form, such as \"société coopérative (SC)\".",
      "seat: Address? = nil": "Where it has its seat.",
      "country: Country? = nil": "The country whose law applies, where no seat is stated.",
      "enterpriseNumber: EnterpriseNumber? = nil": "Number under which the national register of enterprises knows it.",
      "contacts: [Contact] = []": "Ways to reach the organisation itself, and its departments.",
      "websites: [Website] = []": "Its websites.",
      "representative: Contact? = nil": "Its representative in the Union, where its seat is outside: Article 27.",
    ])
  public init(
    name: Text, nameWithArticle: Text? = nil, fullName: Text? = nil, kind: OrganisationKind, legalForm: Text? = nil,
    seat: Address? = nil, country: Country? = nil, enterpriseNumber: EnterpriseNumber? = nil, contacts: [Contact] = [],
    websites: [Website] = [], representative: Contact? = nil
  ) {
    self.name = name
    self.nameWithArticle = nameWithArticle
    self.fullName = fullName
    self.kind = kind
    self.legalForm = legalForm
    self.seat = seat
    self.country = country
    self.enterpriseNumber = enterpriseNumber
    self.contacts = contacts
    self.websites = websites
    self.representative = representative
  }
  package init(from parts: inout Parts) {
    self.init(
      name: parts(), nameWithArticle: parts(), fullName: parts(), kind: parts(), legalForm: parts(), seat: parts(),
      country: parts(), enterpriseNumber: parts(), contacts: parts(), websites: parts(), representative: parts())
  }
  package var untypedFields: [UntypedValue] {
    name
    nameWithArticle
    fullName
    kind
    legalForm
    seat
    country
    enterpriseNumber
    contacts
    websites
    representative
  }
}

extension Address: DescribedStructure {
  package enum Field: String, FieldName { case street, line, postcode, town, country }
  package static let description = ModelType(
    "Address", "A postal address. Streets outside Brussels have one name; those of Brussels a French and a Dutch one.",
    fields: [
      "street: Text": "Street and number.",
      "line: Text? = nil": "Box, floor or department, on a line of its own.",
      "postcode: String": "Postcode, as the country writes it.",
      "town: Text": "Town, which may have a name in each language.",
      "country: Country": "The country it is in.",
    ])
  public init(street: Text, line: Text? = nil, postcode: String, town: Text, country: Country) {
    self.street = street
    self.line = line
    self.postcode = postcode
    self.town = town
    self.country = country
  }
  package init(from parts: inout Parts) {
    self.init(street: parts(), line: parts(), postcode: parts(), town: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    street
    line
    postcode
    town
    country
  }
}

extension Contact: DescribedStructure {
  package enum Field: String, FieldName { case role, name, scope, email, phone, post, form, reviewedOn }
  package static let description = ModelType(
    "Contact", "A way to reach someone; it names a role or a department, never a person.",
    fields: [
      "role: ContactRole = .general": "What people turn to it for.",
      "name: Text? = nil": "Department or role, such as \"Direction générale\".",
      "scope: Text? = nil":
        "For whom or for what it is responsible, where there are several of its role: \"la clinique, en France\".",
      "email: Email? = nil": "E-mail address.",
      "phone: Phone? = nil": "Telephone number in international form.",
      "post: Address? = nil": "Postal address.",
      "form: WebAddress? = nil": "A page with a form.",
      "reviewedOn: Day? = nil  // not frozen":
        "Day on which someone last verified it, which a contact that names a person needs.",
    ])
  public init(
    role: ContactRole = .general, name: Text? = nil, scope: Text? = nil, email: Email? = nil, phone: Phone? = nil,
    post: Address? = nil, form: WebAddress? = nil, reviewedOn: Day? = nil
  ) {
    self.role = role
    self.name = name
    self.scope = scope
    self.email = email
    self.phone = phone
    self.post = post
    self.form = form
    self.reviewedOn = reviewedOn
  }
  package init(from parts: inout Parts) {
    self.init(
      role: parts(or: .general), name: parts(), scope: parts(), email: parts(), phone: parts(), post: parts(),
      form: parts(), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    role
    name
    scope
    email
    phone
    post
    form
    reviewedOn
  }
}

extension Website: DescribedStructure {
  package enum Field: String, FieldName { case name, url }
  package static let description = ModelType(
    "Website", "A website or application of the controller.",
    fields: [
      "name: Text": "What it is called, such as \"MyInami\".",
      "url: Text": "Its address, which may differ by language.",
    ])
  public init(name: Text, url: Text) {
    self.name = name
    self.url = url
  }
  package init(from parts: inout Parts) { self.init(name: parts(), url: parts()) }
  package var untypedFields: [UntypedValue] {
    name
    url
  }
}

extension Group: DescribedStructure {
  package enum Field: String, FieldName { case name, members }
  package static let description = ModelType(
    "Group", "Several legal entities for which one notice speaks.",
    fields: [
      "name: Text": "What the group is called.",
      "members: [Member] = []": "The entities; leave it empty when the notice does not name them.",
    ])
  public init(name: Text, members: [Member] = []) {
    self.name = name
    self.members = members
  }
  package init(from parts: inout Parts) { self.init(name: parts(), members: parts()) }
  package var untypedFields: [UntypedValue] {
    name
    members
  }
}

extension Member: DescribedStructure {
  package enum Field: String, FieldName { case id, name, seat, enterpriseNumber }
  package static let description = ModelType(
    "Member", "A legal entity of a group.",
    fields: [
      "id: String": "Identifier of the entity.",
      "name: Text": "Name of the entity.",
      "seat: Address? = nil": "Where it has its seat.",
      "enterpriseNumber: EnterpriseNumber? = nil": "Number under which the national register of enterprises knows it.",
    ])
  public init(id: String, name: Text, seat: Address? = nil, enterpriseNumber: EnterpriseNumber? = nil) {
    self.id = id
    self.name = name
    self.seat = seat
    self.enterpriseNumber = enterpriseNumber
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), name: parts(), seat: parts(), enterpriseNumber: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    name
    seat
    enterpriseNumber
  }
}

extension JointArrangement: DescribedStructure {
  package enum Field: String, FieldName { case partners, essence, contactPoint }
  package static let description = ModelType(
    "JointArrangement", "The essence of an arrangement between joint controllers: Article 26(2).",
    fields: [
      "partners: [Text] = []": "The other controllers; leave it empty when the notice does not name them.",
      "essence: Text? = nil": "Who answers for what.",
      "contactPoint: Text? = nil": "Whom people may turn to.",
    ])
  public init(partners: [Text] = [], essence: Text? = nil, contactPoint: Text? = nil) {
    self.partners = partners
    self.essence = essence
    self.contactPoint = contactPoint
  }
  package init(from parts: inout Parts) { self.init(partners: parts(), essence: parts(), contactPoint: parts()) }
  package var untypedFields: [UntypedValue] {
    partners
    essence
    contactPoint
  }
}

extension CookieUse: DescribedStructure {
  package enum Field: String, FieldName { case list, choice }
  package static let description = ModelType(
    "CookieUse", "Which cookies are used, and how people refuse them.",
    fields: [
      "list: [Cookie] = []": "The cookies, one by one; empty when the notice does not list them, which is a finding.",
      "choice: CookieChoice = .undeclared": "How people accept, refuse and change their mind.",
    ])
  public init(list: [Cookie] = [], choice: CookieChoice = .undeclared) {
    self.list = list
    self.choice = choice
  }
  package init(from parts: inout Parts) { self.init(list: parts(), choice: parts(or: .undeclared)) }
  package var untypedFields: [UntypedValue] {
    list
    choice
  }
}

extension Cookie: DescribedStructure {
  package enum Field: String, FieldName {
    case name, provider, category, lifetime, purpose, sharedWith, withoutConsent, storage
  }
  package static let description = ModelType(
    "Cookie", "A cookie or similar technique.",
    fields: [
      "name: String": "Its name, or a pattern such as `_pk_id.*`.",
      "provider: CookieProvider": "Who sets it.",
      "category: CookieCategory": "What kind of cookie it is; only a necessary one needs no consent.",
      "lifetime: CookieLifetime": "How long it stays on the device.",
      "purpose: Text": "What it is for.",
      "sharedWith: Text? = nil": "Whether others read it too, and who.",
      "withoutConsent: Text? = nil":
        "Why it is set without consent although it is not strictly necessary, where the law allows that: in France for measuring one's own audience.",
      "storage: StorageTechnique? = nil": "The technique, where it is no cookie but a similar one.",
    ])
  public init(
    name: String, provider: CookieProvider, category: CookieCategory, lifetime: CookieLifetime, purpose: Text,
    sharedWith: Text? = nil, withoutConsent: Text? = nil, storage: StorageTechnique? = nil
  ) {
    self.name = name
    self.provider = provider
    self.category = category
    self.lifetime = lifetime
    self.purpose = purpose
    self.sharedWith = sharedWith
    self.withoutConsent = withoutConsent
    self.storage = storage
  }
  package init(from parts: inout Parts) {
    self.init(
      name: parts(), provider: parts(), category: parts(), lifetime: parts(), purpose: parts(), sharedWith: parts(),
      withoutConsent: parts(), storage: parts())
  }
  package var untypedFields: [UntypedValue] {
    name
    provider
    category
    lifetime
    purpose
    sharedWith
    withoutConsent
    storage
  }
}

extension DataSubjects: DescribedStructure {
  package enum Field: String, FieldName { case id, label, description, minors, audiences }
  package static let description = ModelType(
    "DataSubjects", "A category of people whose data are processed.",
    fields: [
      "id: String": "Identifier, to which purposes and periods refer.",
      "label: Text  // in languages": "What the people are called: \"Patients\".",
      "description: Text? = nil": "Who belongs to it.",
      "minors: Bool = false": "Whether children are among them, so that Article 12(1) asks for words they understand.",
      "audiences: [Ref<Audience>] = []": "Audiences this concerns; all of them if left out.",
    ])
  public init(
    id: String, label: Text, description: Text? = nil, minors: Bool = false, audiences: [Ref<Audience>] = []
  ) {
    self.id = id
    self.label = label
    self.description = description
    self.minors = minors
    self.audiences = audiences
  }
  public init(
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, description: Text? = nil,
    minors: Bool = false, audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de, en: en), description: description, minors: minors,
      audiences: audiences)
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), label: parts(), description: parts(), minors: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    label
    description
    minors
    audiences
  }
}

extension DataGroup: DescribedStructure {
  package enum Field: String, FieldName { case id, label }
  package static let description = ModelType(
    "DataGroup", "A group of data categories with a letter or a name, such as \"A\", that purposes name as a whole.",
    fields: [
      "id: String": "Identifier, often a capital letter, to which purposes refer.",
      "label: Text  // in languages": "What the group holds, in words.",
    ])
  public init(id: String, label: Text) {
    self.id = id
    self.label = label
  }
  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de, en: en))
  }
  package init(from parts: inout Parts) { self.init(id: parts(), label: parts()) }
  package var untypedFields: [UntypedValue] {
    id
    label
  }
}

extension DataCategory: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, examples, group, special, criminal, nationalNumber, audiences, authorisation, frenchNumber
  }
  package static let description = ModelType(
    "DataCategory", "A category of personal data.",
    fields: [
      "id: String": "Identifier, to which purposes, recipients and periods refer.",
      "label: Text  // in languages": "What the data are called: \"Données d'identification\".",
      "examples: Text? = nil": "What it holds: a few examples.",
      "group: Ref<DataGroup>? = nil": "The group it belongs to.",
      "special: [SpecialCategory] = []": "What makes it a special category under Article 9(1).",
      "criminal: Bool = false": "Whether it holds criminal convictions and offences: Article 10.",
      "nationalNumber: Bool = false":
        "Whether it holds the national register number (in Belgium: law of 8 August 1983).",
      "audiences: [Ref<Audience>] = []": "Audiences this concerns; all of them if left out.",
      "authorisation: NumberAuthorisation? = nil": "What allows the national number to be used.",
      "frenchNumber: Bool = false":
        "Whether it holds the number of the French national register of persons, the NIR or \"numéro de sécurité sociale\" (law of 6 January 1978, article 30; decree 2019-341).",
    ])
  public init(
    id: String, label: Text, examples: Text? = nil, group: Ref<DataGroup>? = nil, special: [SpecialCategory] = [],
    criminal: Bool = false, nationalNumber: Bool = false, audiences: [Ref<Audience>] = [],
    authorisation: NumberAuthorisation? = nil, frenchNumber: Bool = false
  ) {
    self.id = id
    self.label = label
    self.examples = examples
    self.group = group
    self.special = special
    self.criminal = criminal
    self.nationalNumber = nationalNumber
    self.audiences = audiences
    self.authorisation = authorisation
    self.frenchNumber = frenchNumber
  }
  public init(
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, examples: Text? = nil,
    group: Ref<DataGroup>? = nil, special: [SpecialCategory] = [], criminal: Bool = false, nationalNumber: Bool = false,
    audiences: [Ref<Audience>] = [], authorisation: NumberAuthorisation? = nil, frenchNumber: Bool = false
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de, en: en), examples: examples, group: group, special: special,
      criminal: criminal, nationalNumber: nationalNumber, audiences: audiences, authorisation: authorisation,
      frenchNumber: frenchNumber)
  }
  package init(from parts: inout Parts) {
    self.init(
      id: parts(), label: parts(), examples: parts(), group: parts(), special: parts(), criminal: parts(),
      nationalNumber: parts(), audiences: parts(), authorisation: parts(), frenchNumber: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    label
    examples
    group
    special
    criminal
    nationalNumber
    audiences
    authorisation
    frenchNumber
  }
}

extension NumberAuthorisation: DescribedStructure {
  package enum Field: String, FieldName { case laws, decision }
  package static let description = ModelType(
    "NumberAuthorisation", "What allows a national identification number to be used: Article 87 GDPR and national law.",
    fields: [
      "laws: [Citation] = []": "The law that allows it.",
      "decision: Text? = nil": "The decision that allows it, with its date and number.",
    ])
  public init(laws: [Citation] = [], decision: Text? = nil) {
    self.laws = laws
    self.decision = decision
  }
  package init(from parts: inout Parts) { self.init(laws: parts(), decision: parts()) }
  package var untypedFields: [UntypedValue] {
    laws
    decision
  }
}

extension DataSource: DescribedStructure {
  package enum Field: String, FieldName { case id, label, origin, publiclyAccessible, via, data, audiences }
  package static let description = ModelType(
    "DataSource", "Where data come from.",
    fields: [
      "id: String": "Identifier of the source.",
      "label: Text  // in languages": "What the source is called: \"Vous-même\", \"Registre national\".",
      "origin: Origin": "Whether the person, somebody else, or a device gives them.",
      "publiclyAccessible: Accessibility = .undeclared": "Whether anybody may consult it: Article 14(2)(f).",
      "via: Text? = nil": "Through whom they come, such as the Crossroads Bank.",
      "data: [Ref<DataCategory>] = []": "Which data come from there.",
      "audiences: [Ref<Audience>] = []": "Audiences this concerns; all of them if left out.",
    ])
  public init(
    id: String, label: Text, origin: Origin, publiclyAccessible: Accessibility = .undeclared, via: Text? = nil,
    data: [Ref<DataCategory>] = [], audiences: [Ref<Audience>] = []
  ) {
    self.id = id
    self.label = label
    self.origin = origin
    self.publiclyAccessible = publiclyAccessible
    self.via = via
    self.data = data
    self.audiences = audiences
  }
  public init(
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, origin: Origin,
    publiclyAccessible: Accessibility = .undeclared, via: Text? = nil, data: [Ref<DataCategory>] = [],
    audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de, en: en), origin: origin, publiclyAccessible: publiclyAccessible,
      via: via, data: data, audiences: audiences)
  }
  package init(from parts: inout Parts) {
    self.init(
      id: parts(), label: parts(), origin: parts(), publiclyAccessible: parts(or: .undeclared), via: parts(),
      data: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    label
    origin
    publiclyAccessible
    via
    data
    audiences
  }
}

extension RequiredData: DescribedStructure {
  package enum Field: String, FieldName { case by, what, consequences, exception }
  package static let description = ModelType(
    "RequiredData", "What must be given, why, and what follows otherwise.",
    fields: [
      "by: [DutyOrigin]": "What the duty rests on.",
      "what: Text? = nil": "What must be given, where that needs saying.",
      "consequences: Text? = nil": "What follows if it is not given.",
      "exception: Text? = nil": "When it need not be given all the same.",
    ])
  public init(by: [DutyOrigin], what: Text? = nil, consequences: Text? = nil, exception: Text? = nil) {
    self.by = by
    self.what = what
    self.consequences = consequences
    self.exception = exception
  }
  package init(from parts: inout Parts) {
    self.init(by: parts(), what: parts(), consequences: parts(), exception: parts())
  }
  package var untypedFields: [UntypedValue] {
    by
    what
    consequences
    exception
  }
}

extension DeclaredLaw: DescribedStructure {
  package enum Field: String, FieldName { case id, name, short, cited, country }
  package static let description = ModelType(
    "DeclaredLaw",
    "A law that the registry of Notitia lacks, with its names, so that it can be cited as those of the registry are. Write it in `content/site.swift`, for every notice, or in the notice that alone needs it: `laws: [DeclaredLaw(id: \"be-2006-archives\", name: …, short: …, cited: …)]`. The law is then cited by its identifier, in the texts as `{law:be-2006-archives/5}` and in the facts as `laws: [\"be-2006-archives/5\"]`.",
    fields: [
      "id: String":
        "The identifier that citations start with. Those of the registry start with the country and the year.",
      "name: Text": "The full official title.",
      "short: Text": "What people call it, without an article: \"loi du 6 juillet 2006\".",
      "cited: Text? = nil":
        "What follows the number of an article, with the words that join it: \"de la loi du 6 juillet 2006\", \"van de wet van 6 juli 2006\", \"des Gesetzes vom 6. Juli 2006\". Left out, the short name follows in brackets.",
      "country: Country? = nil":
        "The country whose law it is, which determines how its articles are written: \"§ 3\" in Germany. Leave it out for the law of the European Union.",
    ])
  public init(id: String, name: Text, short: Text, cited: Text? = nil, country: Country? = nil) {
    self.id = id
    self.name = name
    self.short = short
    self.cited = cited
    self.country = country
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), name: parts(), short: parts(), cited: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    name
    short
    cited
    country
  }
}

extension FrameworkLaw: DescribedStructure {
  package enum Field: String, FieldName { case law, alias, about }
  package static let description = ModelType(
    "FrameworkLaw", "A law the notice rests on.",
    fields: [
      "law: Citation  // unlabelled": "The law, by its identifier in the law registry.",
      "alias: Text? = nil": "What the notice calls it from here on, such as \"Loi sur les hôpitaux\".",
      "about: Text? = nil": "What it is about here.",
    ])
  public init(_ law: Citation, alias: Text? = nil, about: Text? = nil) {
    self.law = law
    self.alias = alias
    self.about = about
  }
  package init(from parts: inout Parts) { self.init(parts(), alias: parts(), about: parts()) }
  package var untypedFields: [UntypedValue] {
    law
    alias
    about
  }
}

extension Definition: DescribedStructure {
  package enum Field: String, FieldName { case id, term, meaning }
  package static let description = ModelType(
    "Definition", "A term that the notice defines.",
    fields: [
      "id: String": "Identifier of the term.",
      "term: Text": "The term.",
      "meaning: Text": "What the notice means by it.",
    ])
  public init(id: String, term: Text, meaning: Text) {
    self.id = id
    self.term = term
    self.meaning = meaning
  }
  package init(from parts: inout Parts) { self.init(id: parts(), term: parts(), meaning: parts()) }
  package var untypedFields: [UntypedValue] {
    id
    term
    meaning
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
      "id: String": "Short name in addresses: the folder's own name, lower case.",
      "title: Text": "What the document calls itself, such as \"Déclaration de confidentialité\".",
      "standing: Standing = .official": "Whether this is the organisation's own notice or an example.",
      "sourceLanguage: Language": "Language the prose is written in first; the others are translations of it.",
      "languages: [Language] = []": "Languages of this notice, where it has fewer than the site.",
      "summary: Text? = nil": "One or two sentences that say what the notice is about, shown under its title.",
      "surfaces: [Surface] = [.website]": "Where people meet the processing: website, app, premises, paper.",
      "banner: Banner? = nil": "A line that an umbrella organisation asks for above every page.",
      "controller: Controller": "Who decides why and how the data are processed: Article 13(1)(a).",
      "group: Group? = nil": "The group this notice speaks for, where it speaks for several legal entities.",
      "jointControl: JointControl = .undeclared":
        "Whether purposes and means are decided together with others: Article 26.",
      "dpo: DataProtectionOfficer = .undeclared": "The data protection officer: Articles 13(1)(b) and 37(7).",
      "audiences: [Audience] = []": "Kinds of reader to whom different parts of the notice speak.",
      "people: [DataSubjects] = []": "Whose data are processed.",
      "dataGroups: [DataGroup] = []": "Groups of data categories that purposes may name as a whole.",
      "data: [DataCategory] = []": "Which data are processed: Article 14(1)(d).",
      "sources: [DataSource] = []": "Where the data come from: Article 14(2)(f).",
      "obligation: Obligation = .undeclared":
        "Whether people must give their data, and what follows if they do not: Article 13(2)(e).",
      "purposes: [Purpose] = []": "Why the data are processed, and on which legal basis: Article 13(1)(c) and (d).",
      "recipients: [Recipient] = []": "Who receives the data: Article 13(1)(e).",
      "access: [AccessRule] = []": "Who within the organisation may see or change which data.",
      "transfers: Transfers = .undeclared":
        "Transfers to countries outside the European Economic Area: Article 13(1)(f).",
      "retention: [Retention] = []": "How long the data are kept: Article 13(2)(a).",
      "automatedDecisions: AutomatedDecisions = .undeclared":
        "Decisions taken by machines alone: Articles 13(2)(f) and 22.",
      "security: Security? = nil": "How the data are protected: Article 32.",
      "rights: Rights? = nil": "How people exercise their rights: Article 12, and what is special about them here.",
      "cookies: Cookies = .undeclared": "Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC.",
      "framework: [FrameworkLaw] = []": "Laws the notice rests on, and what it calls them.",
      "laws: [DeclaredLaw] = []": "Laws that this notice cites and the registry lacks.",
      "definitions: [Definition] = []": "Terms the notice defines.",
      "companions: [Companion] = []": "Other pages or documents that belong to the same information.",
      "outline: Outline? = nil  // not frozen":
        "Which sections the notice has, in which order, and how they are numbered.",
      "changes: [Change] = []  // not frozen":
        "Versions of the notice, the oldest first; the last is the one in the sources.",
      "appearance: Appearance? = nil  // not frozen": "Colours and logo.",
      "waivers: [Waiver] = []  // not frozen": "Findings that somebody has decided to live with.",
      "authority: NamedAuthority? = nil":
        "The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77.",
      "noRecipients: Text? = nil": "Why nobody receives the data, where that is so; `recipients` is then left out.",
      "protocols: Protocols = .undeclared":
        "Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20.",
      "reviewedOn: Day? = nil  // not frozen":
        "Day on which someone last verified that the notice still says what is done, where nothing had to change.",
    ])
  public init(
    id: String, title: Text, standing: Standing = .official, sourceLanguage: Language, languages: [Language] = [],
    summary: Text? = nil, surfaces: [Surface] = [.website], banner: Banner? = nil, controller: Controller,
    group: Group? = nil, jointControl: JointControl = .undeclared, dpo: DataProtectionOfficer = .undeclared,
    audiences: [Audience] = [], people: [DataSubjects] = [], dataGroups: [DataGroup] = [], data: [DataCategory] = [],
    sources: [DataSource] = [], obligation: Obligation = .undeclared, purposes: [Purpose] = [],
    recipients: [Recipient] = [], access: [AccessRule] = [], transfers: Transfers = .undeclared,
    retention: [Retention] = [], automatedDecisions: AutomatedDecisions = .undeclared, security: Security? = nil,
    rights: Rights? = nil, cookies: Cookies = .undeclared, framework: [FrameworkLaw] = [], laws: [DeclaredLaw] = [],
    definitions: [Definition] = [], companions: [Companion] = [], outline: Outline? = nil, changes: [Change] = [],
    appearance: Appearance? = nil, waivers: [Waiver] = [], authority: NamedAuthority? = nil, noRecipients: Text? = nil,
    protocols: Protocols = .undeclared, reviewedOn: Day? = nil
  ) {
    self.id = id
    self.title = title
    self.standing = standing
    self.sourceLanguage = sourceLanguage
    self.languages = languages
    self.summary = summary
    self.surfaces = surfaces
    self.banner = banner
    self.controller = controller
    self.group = group
    self.jointControl = jointControl
    self.dpo = dpo
    self.audiences = audiences
    self.people = people
    self.dataGroups = dataGroups
    self.data = data
    self.sources = sources
    self.obligation = obligation
    self.purposes = purposes
    self.recipients = recipients
    self.access = access
    self.transfers = transfers
    self.retention = retention
    self.automatedDecisions = automatedDecisions
    self.security = security
    self.rights = rights
    self.cookies = cookies
    self.framework = framework
    self.laws = laws
    self.definitions = definitions
    self.companions = companions
    self.outline = outline
    self.changes = changes
    self.appearance = appearance
    self.waivers = waivers
    self.authority = authority
    self.noRecipients = noRecipients
    self.protocols = protocols
    self.reviewedOn = reviewedOn
  }
  package init(from parts: inout Parts) {
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
    id
    title
    standing
    sourceLanguage
    languages
    summary
    surfaces
    banner
    controller
    group
    jointControl
    dpo
    audiences
    people
    dataGroups
    data
    sources
    obligation
    purposes
    recipients
    access
    transfers
    retention
    automatedDecisions
    security
    rights
    cookies
    framework
    laws
    definitions
    companions
    outline
    changes
    appearance
    waivers
    authority
    noRecipients
    protocols
    reviewedOn
  }
}

extension NamedAuthority: DescribedStructure {
  package enum Field: String, FieldName { case name, address, phone, email, site, verifiedOn }
  package static let description = ModelType(
    "NamedAuthority", "A supervisory authority named by hand, such as that of a German Land.",
    fields: [
      "name: Text": "Name of the authority.",
      "address: Address": "Where it has its seat.",
      "phone: Phone? = nil": "Telephone number in international form.",
      "email: Email? = nil": "E-mail address.",
      "site: Text": "Its website, which may differ by language.",
      "verifiedOn: Day": "Day on which someone last compared this with the authority's own pages.",
    ])
  public init(name: Text, address: Address, phone: Phone? = nil, email: Email? = nil, site: Text, verifiedOn: Day) {
    self.name = name
    self.address = address
    self.phone = phone
    self.email = email
    self.site = site
    self.verifiedOn = verifiedOn
  }
  package init(from parts: inout Parts) {
    self.init(name: parts(), address: parts(), phone: parts(), email: parts(), site: parts(), verifiedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    name
    address
    phone
    email
    site
    verifiedOn
  }
}

extension Banner: DescribedStructure {
  package enum Field: String, FieldName { case text, link, url }
  package static let description = ModelType(
    "Banner", "A line above every page that points to an umbrella organisation, as Belgian federal sites have.",
    fields: [
      "text: Text": "What it says.",
      "link: Text": "Name of the link that follows the text.",
      "url: WebAddress": "Where the link leads.",
    ])
  public init(text: Text, link: Text, url: WebAddress) {
    self.text = text
    self.link = link
    self.url = url
  }
  package init(from parts: inout Parts) { self.init(text: parts(), link: parts(), url: parts()) }
  package var untypedFields: [UntypedValue] {
    text
    link
    url
  }
}

extension Audience: DescribedStructure {
  package enum Field: String, FieldName { case id, label }
  package static let description = ModelType(
    "Audience",
    "A kind of reader, such as insured persons or care providers. Purposes, data, sources and recipients may be marked for one, and are then shown under its heading.",
    fields: [
      "id: String": "Identifier, to which what concerns the audience refers.",
      "label: Text  // in languages": "How the notice addresses it, as a heading: \"Vous êtes assuré social\".",
    ])
  public init(id: String, label: Text) {
    self.id = id
    self.label = label
  }
  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de, en: en))
  }
  package init(from parts: inout Parts) { self.init(id: parts(), label: parts()) }
  package var untypedFields: [UntypedValue] {
    id
    label
  }
}

extension Companion: DescribedStructure {
  package enum Field: String, FieldName { case id, title, about, url, forMinors }
  package static let description = ModelType(
    "Companion", "Another page or document that belongs to the same information, such as a cookie page of its own.",
    fields: [
      "id: String": "Identifier of the page or document.",
      "title: Text": "What it is called.",
      "about: Text? = nil": "What a reader finds there.",
      "url: WebAddress? = nil": "Where it stands; leave it out when the organisation does not state it.",
      "forMinors: Bool = false": "Whether it is written for children: Article 12(1).",
    ])
  public init(id: String, title: Text, about: Text? = nil, url: WebAddress? = nil, forMinors: Bool = false) {
    self.id = id
    self.title = title
    self.about = about
    self.url = url
    self.forMinors = forMinors
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), title: parts(), about: parts(), url: parts(), forMinors: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    title
    about
    url
    forMinors
  }
}

extension Change: DescribedStructure {
  package enum Field: String, FieldName {
    case version, published, summary, approvedBy, opinionOf, raised, announced, leadDays, revision
  }
  package static let description = ModelType(
    "Change", "One version of the notice.",
    fields: [
      "version: Day": "Day from which it holds; it is the version's name and part of its address.",
      "published: Day? = nil": "Day on which it was made public, where that is another one.",
      "summary: Text": "What changed, for the people concerned.",
      "approvedBy: Text? = nil": "Body that approved it, such as the board.",
      "opinionOf: Text? = nil": "Body whose opinion was asked, and when it has to be.",
      "raised: Text? = nil":
        "Why people must be told of it although no fact says so: what is computed from the facts can be raised to a material change, never lowered.",
      "announced: Text? = nil":
        "How people are told of a material change: by e-mail, by letter, in a message of the application.",
      "leadDays: Int? = nil": "Whole days between that announcement and the day from which the version holds.",
      "revision: Int? = nil":
        "2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself.",
    ])
  public init(
    version: Day, published: Day? = nil, summary: Text, approvedBy: Text? = nil, opinionOf: Text? = nil,
    raised: Text? = nil, announced: Text? = nil, leadDays: Int? = nil, revision: Int? = nil
  ) {
    self.version = version
    self.published = published
    self.summary = summary
    self.approvedBy = approvedBy
    self.opinionOf = opinionOf
    self.raised = raised
    self.announced = announced
    self.leadDays = leadDays
    self.revision = revision
  }
  package init(from parts: inout Parts) {
    self.init(
      version: parts(), published: parts(), summary: parts(), approvedBy: parts(), opinionOf: parts(), raised: parts(),
      announced: parts(), leadDays: parts(), revision: parts())
  }
  package var untypedFields: [UntypedValue] {
    version
    published
    summary
    approvedBy
    opinionOf
    raised
    announced
    leadDays
    revision
  }
}

extension Appearance: DescribedStructure {
  package enum Field: String, FieldName { case accent, accentDark, logo, logoText }
  package static let description = ModelType(
    "Appearance", "Colours and logo of an organisation; pairs that are hard to read are a finding (WCAG 2.2, 1.4.3).",
    fields: [
      "accent: Colour": "Colour of links, headings and the line at the top, on a light page.",
      "accentDark: Colour": "The same on a dark page.",
      "logo: String? = nil": "Name of a picture beside `notice.swift`, SVG or PNG: \"logo.svg\".",
      "logoText: Text? = nil":
        "What the logo says, for people who do not see it; left out where it says only the name that stands beside it.",
    ])
  public init(accent: Colour, accentDark: Colour, logo: String? = nil, logoText: Text? = nil) {
    self.accent = accent
    self.accentDark = accentDark
    self.logo = logo
    self.logoText = logoText
  }
  package init(from parts: inout Parts) {
    self.init(accent: parts(), accentDark: parts(), logo: parts(), logoText: parts())
  }
  package var untypedFields: [UntypedValue] {
    accent
    accentDark
    logo
    logoText
  }
}

extension Waiver: DescribedStructure {
  package enum Field: String, FieldName { case rule, about, because, until, by }
  package static let description = ModelType(
    "Waiver", "A decision to publish all the same what a rule finds wanting. It stays in every report.",
    fields: [
      "rule: String  // unlabelled": "Identifier of the rule, such as \"WHO-ENTERPRISE-NO\".",
      "about: String? = nil":
        "What the finding is about, as the report names it (\"purpose:quality\"); every finding of the rule if left out.",
      "because: String": "Why.",
      "until: Day": "The last day on which it holds.",
      "by: String": "Who decided: a role, not a person.",
    ])
  public init(_ rule: String, about: String? = nil, because: String, until: Day, by: String) {
    self.rule = rule
    self.about = about
    self.because = because
    self.until = until
    self.by = by
  }
  package init(from parts: inout Parts) {
    self.init(parts(), about: parts(), because: parts(), until: parts(), by: parts())
  }
  package var untypedFields: [UntypedValue] {
    rule
    about
    because
    until
    by
  }
}

extension Outline: DescribedStructure {
  package enum Field: String, FieldName { case numbering, subsections, headings, purposes, sections, voice }
  package static let description = ModelType(
    "Outline", "Which sections a notice has, in which order, and how they are numbered and titled.",
    fields: [
      "numbering: Numbering = .none": "How sections are numbered.",
      "subsections: SubsectionNumbering = .none": "How the subsections of numbered sections are counted.",
      "headings: HeadingStyle = .nouns": "Whether titles are nouns or questions.",
      "purposes: PurposeArrangement = .inOrder": "How purposes are arranged.",
      "sections: [Section] = []": "The sections; a complete standard order if left out.",
      "voice: Voice = .we": "How the standard texts speak of the organisation, as its own texts do.",
    ])
  public init(
    numbering: Numbering = .none, subsections: SubsectionNumbering = .none, headings: HeadingStyle = .nouns,
    purposes: PurposeArrangement = .inOrder, sections: [Section] = [], voice: Voice = .we
  ) {
    self.numbering = numbering
    self.subsections = subsections
    self.headings = headings
    self.purposes = purposes
    self.sections = sections
    self.voice = voice
  }
  package init(from parts: inout Parts) {
    self.init(
      numbering: parts(or: .none), subsections: parts(or: .none), headings: parts(or: .nouns),
      purposes: parts(or: .inOrder), sections: parts(), voice: parts(or: .we))
  }
  package var untypedFields: [UntypedValue] {
    numbering
    subsections
    headings
    purposes
    sections
    voice
  }
}

extension Section: DescribedStructure {
  package enum Field: String, FieldName { case kind, title, sections, forMinors, tellsHow }
  package static let description = ModelType(
    "Section", "A section of the notice. Its prose is read from `<language>/<identifier>.md`, if there is such a file.",
    fields: [
      "kind: SectionKind  // unlabelled": "What the section is about.",
      "title: Text? = nil": "A title of the notice's own instead of the standard one.",
      "sections: [Section] = []": "Sections inside this one.",
      "forMinors: Bool = false": "Whether it is written for children: Article 12(1).",
      "tellsHow: Bool = false":
        "Whether its own text says how to do what it is about, so that no standard text needs to: `Section(.withdrawal, tellsHow: true)` where the file `withdrawal.md` says how each consent is withdrawn.",
    ])
  public init(
    _ kind: SectionKind, title: Text? = nil, sections: [Section] = [], forMinors: Bool = false, tellsHow: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.sections = sections
    self.forMinors = forMinors
    self.tellsHow = tellsHow
  }
  package init(from parts: inout Parts) {
    self.init(parts(), title: parts(), sections: parts(), forMinors: parts(), tellsHow: parts())
  }
  package var untypedFields: [UntypedValue] {
    kind
    title
    sections
    forMinors
    tellsHow
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
      "id: String": "Identifier of the purpose; it is part of the address of its place on the page.",
      "title: Text": "A short title that says what is done for whom.",
      "description: Text? = nil": "What that means in practice.",
      "activities: [Activity] = []": "What is done for it, one by one.",
      "grounds: [Ground] = []": "Legal bases; a purpose may have several, each for its own part.",
      "special: [SpecialGround] = []": "Grounds for special categories of data: Article 9(2).",
      "criminal: [CriminalGround] = []": "What allows the processing of convictions and offences: Article 10.",
      "data: [Ref<DataCategory>] = []": "Data used for it.",
      "groups: [Ref<DataGroup>] = []": "Groups of data used for it.",
      "conditionalData: [ConditionalData] = []": "Data used only in some cases, with the case.",
      "people: [Ref<DataSubjects>] = []": "People it concerns.",
      "recipients: [Ref<Recipient>] = []": "Who receives the data for it.",
      "retention: [Ref<Retention>] = []": "How long the data are kept for it.",
      "directMarketing: Bool = false":
        "Whether it is direct marketing, to which people may object without a reason: Article 21(2).",
      "profiling: Bool = false": "Whether people are profiled for it: Article 4(4).",
      "audiences: [Ref<Audience>] = []": "Audiences this concerns; all of them if left out.",
      "further: FurtherUse? = nil":
        "That data collected for another purpose are used for this one too: Articles 13(3) and 14(4).",
      "childConsent: ChildConsent = .undeclared":
        "Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8.",
      "objectionWithoutReason: Bool = false":
        "Whether people may object to it without giving a reason although the law does not oblige the controller to follow such an objection. Direct marketing needs not say so: Article 21(2).",
      "inferredLinks: Text? = nil":
        "Why the data, recipients and periods named here are believed to serve this purpose, where the published notice of an example does not say so.",
    ])
  public init(
    id: String, title: Text, description: Text? = nil, activities: [Activity] = [], grounds: [Ground] = [],
    special: [SpecialGround] = [], criminal: [CriminalGround] = [], data: [Ref<DataCategory>] = [],
    groups: [Ref<DataGroup>] = [], conditionalData: [ConditionalData] = [], people: [Ref<DataSubjects>] = [],
    recipients: [Ref<Recipient>] = [], retention: [Ref<Retention>] = [], directMarketing: Bool = false,
    profiling: Bool = false, audiences: [Ref<Audience>] = [], further: FurtherUse? = nil,
    childConsent: ChildConsent = .undeclared, objectionWithoutReason: Bool = false, inferredLinks: Text? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.activities = activities
    self.grounds = grounds
    self.special = special
    self.criminal = criminal
    self.data = data
    self.groups = groups
    self.conditionalData = conditionalData
    self.people = people
    self.recipients = recipients
    self.retention = retention
    self.directMarketing = directMarketing
    self.profiling = profiling
    self.audiences = audiences
    self.further = further
    self.childConsent = childConsent
    self.objectionWithoutReason = objectionWithoutReason
    self.inferredLinks = inferredLinks
  }
  package init(from parts: inout Parts) {
    self.init(
      id: parts(), title: parts(), description: parts(), activities: parts(), grounds: parts(), special: parts(),
      criminal: parts(), data: parts(), groups: parts(), conditionalData: parts(), people: parts(), recipients: parts(),
      retention: parts(), directMarketing: parts(), profiling: parts(), audiences: parts(), further: parts(),
      childConsent: parts(or: .undeclared), objectionWithoutReason: parts(), inferredLinks: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    title
    description
    activities
    grounds
    special
    criminal
    data
    groups
    conditionalData
    people
    recipients
    retention
    directMarketing
    profiling
    audiences
    further
    childConsent
    objectionWithoutReason
    inferredLinks
  }
}

extension FurtherUse: DescribedStructure {
  package enum Field: String, FieldName { case of, information }
  package static let description = ModelType(
    "FurtherUse", "Data collected for one purpose and used for another: Articles 6(4), 13(3) and 14(4) GDPR.",
    fields: [
      "of: [Ref<Purpose>] = []":
        "The purposes for which they were collected, where they are among those of this notice.",
      "information: Text? = nil": "How people are told before it begins.",
    ])
  public init(of: [Ref<Purpose>] = [], information: Text? = nil) {
    self.of = of
    self.information = information
  }
  package init(from parts: inout Parts) { self.init(of: parts(), information: parts()) }
  package var untypedFields: [UntypedValue] {
    of
    information
  }
}

extension Activity: DescribedStructure {
  package enum Field: String, FieldName { case text, laws }
  package static let description = ModelType(
    "Activity", "Something done for a purpose, with the law that asks for it.",
    fields: [
      "text: Text  // unlabelled, in languages": "What is done.",
      "laws: [Citation] = []": "The law that asks for it.",
    ])
  public init(_ text: Text, laws: [Citation] = []) {
    self.text = text
    self.laws = laws
  }
  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, laws: [Citation] = []) {
    self.init(Text(fr: fr, nl: nl, de: de, en: en), laws: laws)
  }
  package init(from parts: inout Parts) { self.init(parts(), laws: parts()) }
  package var untypedFields: [UntypedValue] {
    text
    laws
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
      "basis: LegalBasis  // unlabelled": "Which of the six legal bases.",
      "laws: [Citation] = []": "The law that asks for it or entrusts the task: Article 6(3).",
      "explanation: Text? = nil": "What the law asks for or the contract is about, where it needs words.",
      "interest: Text? = nil": "The interest pursued, for `.legitimateInterests`: Article 13(1)(d).",
      "balancing: Text? = nil": "Why the interest does not override that of the people concerned.",
      "condition: Text? = nil": "When this basis serves, where the purpose has several.",
      "data: [Ref<DataCategory>] = []": "The data it serves for, where it is not all of them.",
      "whose: InterestHolder = .controller": "Whose interest it is, for `.legitimateInterests`: Article 13(1)(d).",
      "outsidePublicTask: Text? = nil":
        "Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1), last subparagraph.",
      "channels: [MarketingChannel] = []": "By which channels messages come on this basis, for direct marketing.",
      "existingCustomers: Text? = nil":
        "That electronic messages go to existing customers only, about similar products, and how they refuse them: Article 13(2) of Directive 2002/58/EC.",
      "inferred: Text? = nil":
        "Why this basis is believed to serve, where the published notice of an example does not state it.",
    ])
  public init(
    _ basis: LegalBasis, laws: [Citation] = [], explanation: Text? = nil, interest: Text? = nil, balancing: Text? = nil,
    condition: Text? = nil, data: [Ref<DataCategory>] = [], whose: InterestHolder = .controller,
    outsidePublicTask: Text? = nil, channels: [MarketingChannel] = [], existingCustomers: Text? = nil,
    inferred: Text? = nil
  ) {
    self.basis = basis
    self.laws = laws
    self.explanation = explanation
    self.interest = interest
    self.balancing = balancing
    self.condition = condition
    self.data = data
    self.whose = whose
    self.outsidePublicTask = outsidePublicTask
    self.channels = channels
    self.existingCustomers = existingCustomers
    self.inferred = inferred
  }
  package init(from parts: inout Parts) {
    self.init(
      parts(), laws: parts(), explanation: parts(), interest: parts(), balancing: parts(), condition: parts(),
      data: parts(), whose: parts(or: .controller), outsidePublicTask: parts(), channels: parts(),
      existingCustomers: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    basis
    laws
    explanation
    interest
    balancing
    condition
    data
    whose
    outsidePublicTask
    channels
    existingCustomers
    inferred
  }
}

extension SpecialGround: DescribedStructure {
  package enum Field: String, FieldName { case exception, data, laws, condition, secrecy, inferred }
  package static let description = ModelType(
    "SpecialGround", "What allows a special category of data to be processed for a purpose: Article 9(2) GDPR.",
    fields: [
      "exception: SpecialException  // unlabelled": "Which exception of Article 9(2).",
      "data: [Ref<DataCategory>] = []": "The data it serves for.",
      "laws: [Citation] = []": "The law on which the exception rests.",
      "condition: Text? = nil": "When this exception serves.",
      "secrecy: Text? = nil": "Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3).",
      "inferred: Text? = nil":
        "Why this exception is believed to serve, where the published notice of an example does not state it.",
    ])
  public init(
    _ exception: SpecialException, data: [Ref<DataCategory>] = [], laws: [Citation] = [], condition: Text? = nil,
    secrecy: Text? = nil, inferred: Text? = nil
  ) {
    self.exception = exception
    self.data = data
    self.laws = laws
    self.condition = condition
    self.secrecy = secrecy
    self.inferred = inferred
  }
  package init(from parts: inout Parts) {
    self.init(parts(), data: parts(), laws: parts(), condition: parts(), secrecy: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    exception
    data
    laws
    condition
    secrecy
    inferred
  }
}

extension CriminalGround: DescribedStructure {
  package enum Field: String, FieldName { case laws, explanation, data, inferred }
  package static let description = ModelType(
    "CriminalGround", "What allows data on convictions and offences to be processed: Article 10 GDPR.",
    fields: [
      "laws: [Citation] = []": "The law that authorises it.",
      "explanation: Text? = nil": "What the law allows, where it needs words.",
      "data: [Ref<DataCategory>] = []": "The data it serves for.",
      "inferred: Text? = nil":
        "Why this law is believed to authorise it, where the published notice of an example does not state it.",
    ])
  public init(laws: [Citation] = [], explanation: Text? = nil, data: [Ref<DataCategory>] = [], inferred: Text? = nil) {
    self.laws = laws
    self.explanation = explanation
    self.data = data
    self.inferred = inferred
  }
  package init(from parts: inout Parts) {
    self.init(laws: parts(), explanation: parts(), data: parts(), inferred: parts())
  }
  package var untypedFields: [UntypedValue] {
    laws
    explanation
    data
    inferred
  }
}

extension ConditionalData: DescribedStructure {
  package enum Field: String, FieldName { case data, groups, condition }
  package static let description = ModelType(
    "ConditionalData", "Data that a purpose uses only in some cases.",
    fields: [
      "data: [Ref<DataCategory>] = []": "The data.",
      "groups: [Ref<DataGroup>] = []": "Groups of data.",
      "condition: Text": "The case.",
    ])
  public init(data: [Ref<DataCategory>] = [], groups: [Ref<DataGroup>] = [], condition: Text) {
    self.data = data
    self.groups = groups
    self.condition = condition
  }
  package init(from parts: inout Parts) { self.init(data: parts(), groups: parts(), condition: parts()) }
  package var untypedFields: [UntypedValue] {
    data
    groups
    condition
  }
}

extension Recipient: DescribedStructure {
  package enum Field: String, FieldName { case id, name, role, about, condition, data, members, open, audiences }
  package static let description = ModelType(
    "Recipient", "Someone to whom data are disclosed: Article 4(9) GDPR. Recipients may be nested.",
    fields: [
      "id: String": "Identifier, to which purposes and transfers refer.",
      "name: Text  // in languages": "Name of the recipient, or of the category.",
      "role: RecipientRole = .controller":
        "Whether it decides itself, works on instructions, or only holds others together.",
      "about: Text? = nil": "What it receives the data for, or what it does.",
      "condition: Text? = nil": "When the data are disclosed.",
      "data: [Ref<DataCategory>] = []": "What it receives, where it is not everything.",
      "members: [Recipient] = []": "Recipients it is made of.",
      "open: Bool = false": "Whether the notice leaves the list open (\"and others\"), which is a finding.",
      "audiences: [Ref<Audience>] = []": "Audiences this concerns; all of them if left out.",
    ])
  public init(
    id: String, name: Text, role: RecipientRole = .controller, about: Text? = nil, condition: Text? = nil,
    data: [Ref<DataCategory>] = [], members: [Recipient] = [], open: Bool = false, audiences: [Ref<Audience>] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.about = about
    self.condition = condition
    self.data = data
    self.members = members
    self.open = open
    self.audiences = audiences
  }
  public init(
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil,
    role: RecipientRole = .controller, about: Text? = nil, condition: Text? = nil, data: [Ref<DataCategory>] = [],
    members: [Recipient] = [], open: Bool = false, audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, name: Text(fr: fr, nl: nl, de: de, en: en), role: role, about: about, condition: condition, data: data,
      members: members, open: open, audiences: audiences)
  }
  package init(from parts: inout Parts) {
    self.init(
      id: parts(), name: parts(), role: parts(or: .controller), about: parts(), condition: parts(), data: parts(),
      members: parts(), open: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    name
    role
    about
    condition
    data
    members
    open
    audiences
  }
}

extension AccessRule: DescribedStructure {
  package enum Field: String, FieldName { case id, who, may, data }
  package static let description = ModelType(
    "AccessRule", "Who within the organisation may do what with which data.",
    fields: [
      "id: String": "Identifier of the rule.",
      "who: Text": "The service or function.",
      "may: Text": "What it may do, and for what.",
      "data: [Ref<DataCategory>] = []": "Which data; all of them if left out.",
    ])
  public init(id: String, who: Text, may: Text, data: [Ref<DataCategory>] = []) {
    self.id = id
    self.who = who
    self.may = may
    self.data = data
  }
  package init(from parts: inout Parts) { self.init(id: parts(), who: parts(), may: parts(), data: parts()) }
  package var untypedFields: [UntypedValue] {
    id
    who
    may
    data
  }
}

extension Transfer: DescribedStructure {
  package enum Field: String, FieldName {
    case country, organisation, tool, condition, recipients, copy, measures, interests, authorityInformed
  }
  package static let description = ModelType(
    "Transfer", "A transfer to a third country or an international organisation.",
    fields: [
      "country: Country? = nil": "The country; leave it out when the notice does not name it.",
      "organisation: Text? = nil":
        "The international organisation that receives the data, where they go to one and not to a country.",
      "tool: TransferTool = .undeclared": "What makes it lawful.",
      "condition: Text? = nil": "When or why data go there.",
      "recipients: [Ref<Recipient>] = []": "Who receives them there.",
      "copy: Text? = nil": "How to obtain a copy of the safeguards, or where they are available.",
      "measures: Text? = nil": "Additional measures taken; for compelling interests, the suitable safeguards.",
      "interests: Text? = nil": "The compelling legitimate interests pursued, where the transfer rests on them.",
      "authorityInformed: Day? = nil":
        "The day on which the supervisory authority was informed, where the transfer rests on compelling interests.",
    ])
  public init(
    country: Country? = nil, organisation: Text? = nil, tool: TransferTool = .undeclared, condition: Text? = nil,
    recipients: [Ref<Recipient>] = [], copy: Text? = nil, measures: Text? = nil, interests: Text? = nil,
    authorityInformed: Day? = nil
  ) {
    self.country = country
    self.organisation = organisation
    self.tool = tool
    self.condition = condition
    self.recipients = recipients
    self.copy = copy
    self.measures = measures
    self.interests = interests
    self.authorityInformed = authorityInformed
  }
  package init(from parts: inout Parts) {
    self.init(
      country: parts(), organisation: parts(), tool: parts(or: .undeclared), condition: parts(), recipients: parts(),
      copy: parts(), measures: parts(), interests: parts(), authorityInformed: parts())
  }
  package var untypedFields: [UntypedValue] {
    country
    organisation
    tool
    condition
    recipients
    copy
    measures
    interests
    authorityInformed
  }
}

extension Retention: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, period, from, data, people, laws, exceptions, afterwards, approvedBy
  }
  package static let description = ModelType(
    "Retention", "How long some data are kept: Article 13(2)(a) GDPR.",
    fields: [
      "id: String": "Identifier, to which purposes refer.",
      "label: Text": "What is kept, as a heading of its row: \"Dossier médical\".",
      "period: Period": "How long, or by which criterion.",
      "from: Text? = nil": "The event from which the period runs.",
      "data: [Ref<DataCategory>] = []": "Data it holds for.",
      "people: [Ref<DataSubjects>] = []": "People it holds for.",
      "laws: [Citation] = []": "The law that sets it.",
      "exceptions: [Text] = []": "When data are kept longer.",
      "afterwards: Text? = nil": "What happens afterwards, and within which time.",
      "approvedBy: Text? = nil": "Who has to agree to the destruction.",
    ])
  public init(
    id: String, label: Text, period: Period, from: Text? = nil, data: [Ref<DataCategory>] = [],
    people: [Ref<DataSubjects>] = [], laws: [Citation] = [], exceptions: [Text] = [], afterwards: Text? = nil,
    approvedBy: Text? = nil
  ) {
    self.id = id
    self.label = label
    self.period = period
    self.from = from
    self.data = data
    self.people = people
    self.laws = laws
    self.exceptions = exceptions
    self.afterwards = afterwards
    self.approvedBy = approvedBy
  }
  package init(from parts: inout Parts) {
    self.init(
      id: parts(), label: parts(), period: parts(), from: parts(), data: parts(), people: parts(), laws: parts(),
      exceptions: parts(), afterwards: parts(), approvedBy: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    label
    period
    from
    data
    people
    laws
    exceptions
    afterwards
    approvedBy
  }
}

extension AutomatedDecision: DescribedStructure {
  package enum Field: String, FieldName { case id, title, logic, consequences, safeguards }
  package static let description = ModelType(
    "AutomatedDecision", "A decision taken solely by automated means.",
    fields: [
      "id: String": "Identifier of the decision.",
      "title: Text": "What is decided.",
      "logic: Text": "The logic involved.",
      "consequences: Text": "What it means for the person, and its envisaged consequences.",
      "safeguards: Text": "How a person obtains human intervention, gives a view, and contests it.",
    ])
  public init(id: String, title: Text, logic: Text, consequences: Text, safeguards: Text) {
    self.id = id
    self.title = title
    self.logic = logic
    self.consequences = consequences
    self.safeguards = safeguards
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), title: parts(), logic: parts(), consequences: parts(), safeguards: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    title
    logic
    consequences
    safeguards
  }
}

extension Security: DescribedStructure {
  package enum Field: String, FieldName { case measures, certificates, residualRisk }
  package static let description = ModelType(
    "Security", "How data are protected: Article 32 GDPR.",
    fields: [
      "measures: [Measure] = []": "Measures, one by one.",
      "certificates: [Certificate] = []": "Certificates held.",
      "residualRisk: Text? = nil": "What no measure can exclude.",
    ])
  public init(measures: [Measure] = [], certificates: [Certificate] = [], residualRisk: Text? = nil) {
    self.measures = measures
    self.certificates = certificates
    self.residualRisk = residualRisk
  }
  package init(from parts: inout Parts) { self.init(measures: parts(), certificates: parts(), residualRisk: parts()) }
  package var untypedFields: [UntypedValue] {
    measures
    certificates
    residualRisk
  }
}

extension Measure: DescribedStructure {
  package enum Field: String, FieldName { case text, parts }
  package static let description = ModelType(
    "Measure", "A measure of protection; measures may be nested.",
    fields: [
      "text: Text  // unlabelled, in languages": "The measure.",
      "parts: [Measure] = []": "Measures of which it consists.",
    ])
  public init(_ text: Text, parts: [Measure] = []) {
    self.text = text
    self.parts = parts
  }
  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, parts: [Measure] = []) {
    self.init(Text(fr: fr, nl: nl, de: de, en: en), parts: parts)
  }
  package init(from parts: inout Parts) { self.init(parts(), parts: parts()) }
  package var untypedFields: [UntypedValue] {
    text
    parts
  }
}

extension Certificate: DescribedStructure {
  package enum Field: String, FieldName { case standard, scope, since, reviewedOn }
  package static let description = ModelType(
    "Certificate", "A certificate, such as ISO/IEC 27001.",
    fields: [
      "standard: Text": "The standard: \"ISO/IEC 27001\".",
      "scope: Text? = nil": "What is certified.",
      "since: String? = nil": "Since when: a year and month, `\"2014-06\"`, or a day.",
      "reviewedOn: Day? = nil  // not frozen": "Day on which someone last verified that it still holds.",
    ])
  public init(standard: Text, scope: Text? = nil, since: String? = nil, reviewedOn: Day? = nil) {
    self.standard = standard
    self.scope = scope
    self.since = since
    self.reviewedOn = reviewedOn
  }
  package init(from parts: inout Parts) {
    self.init(standard: parts(), scope: parts(), since: parts(), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    standard
    scope
    since
    reviewedOn
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
      "requests: [Contact] = []": "Where requests go; the data protection officer if left out.",
      "identityCheck: IdentityCheck = .undeclared": "When the organisation asks for proof of identity: Article 12(6).",
      "notApplicable: [RightException] = []":
        "Rights that do not apply here although the legal bases suggest them, with the reason.",
      "additional: [AdditionalRight] = []": "Rights that national law adds.",
      "shorterDeadlines: [ShorterDeadline] = []": "A deadline shorter than the month of Article 12(3), and for what.",
      "limited: [LimitedRight] = []": "Rights that hold for some services, purposes or readers only.",
      "ways: [RequestWay] = []":
        "In which order the ways to send a request are offered, the one that is advised first: `[.form, .officer]`. Those that are not named follow.",
    ])
  public init(
    requests: [Contact] = [], identityCheck: IdentityCheck = .undeclared, notApplicable: [RightException] = [],
    additional: [AdditionalRight] = [], shorterDeadlines: [ShorterDeadline] = [], limited: [LimitedRight] = [],
    ways: [RequestWay] = []
  ) {
    self.requests = requests
    self.identityCheck = identityCheck
    self.notApplicable = notApplicable
    self.additional = additional
    self.shorterDeadlines = shorterDeadlines
    self.limited = limited
    self.ways = ways
  }
  package init(from parts: inout Parts) {
    self.init(
      requests: parts(), identityCheck: parts(or: .undeclared), notApplicable: parts(), additional: parts(),
      shorterDeadlines: parts(), limited: parts(), ways: parts())
  }
  package var untypedFields: [UntypedValue] {
    requests
    identityCheck
    notApplicable
    additional
    shorterDeadlines
    limited
    ways
  }
}

extension LimitedRight: DescribedStructure {
  package enum Field: String, FieldName { case right, purposes, audiences, services, because }
  package static let description = ModelType(
    "LimitedRight",
    "A right that holds for a part of the processing only, such as portability for the data of one service.",
    fields: [
      "right: Right  // unlabelled": "Which right.",
      "purposes: [Ref<Purpose>] = []": "The purposes for which it holds.",
      "audiences: [Ref<Audience>] = []": "The readers for whom it holds.",
      "services: Text? = nil": "The services for which it holds, in words: \"la boutique en ligne\".",
      "because: Text? = nil": "Why it does not hold for the rest.",
    ])
  public init(
    _ right: Right, purposes: [Ref<Purpose>] = [], audiences: [Ref<Audience>] = [], services: Text? = nil,
    because: Text? = nil
  ) {
    self.right = right
    self.purposes = purposes
    self.audiences = audiences
    self.services = services
    self.because = because
  }
  package init(from parts: inout Parts) {
    self.init(parts(), purposes: parts(), audiences: parts(), services: parts(), because: parts())
  }
  package var untypedFields: [UntypedValue] {
    right
    purposes
    audiences
    services
    because
  }
}

extension RightException: DescribedStructure {
  package enum Field: String, FieldName { case right, because }
  package static let description = ModelType(
    "RightException", "A right that does not apply, with the reason.",
    fields: [
      "right: Right  // unlabelled": "Which right.",
      "because: Text": "Why it does not apply.",
    ])
  public init(_ right: Right, because: Text) {
    self.right = right
    self.because = because
  }
  package init(from parts: inout Parts) { self.init(parts(), because: parts()) }
  package var untypedFields: [UntypedValue] {
    right
    because
  }
}

extension ShorterDeadline: DescribedStructure {
  package enum Field: String, FieldName { case requests, within, laws }
  package static let description = ModelType(
    "ShorterDeadline", "A reply that is due earlier than the GDPR asks.",
    fields: [
      "requests: Text": "What kind of request it is for.",
      "within: Duration": "How soon the reply comes.",
      "laws: [Citation] = []": "The law that sets it.",
    ])
  public init(requests: Text, within: Duration, laws: [Citation] = []) {
    self.requests = requests
    self.within = within
    self.laws = laws
  }
  package init(from parts: inout Parts) { self.init(requests: parts(), within: parts(), laws: parts()) }
  package var untypedFields: [UntypedValue] {
    requests
    within
    laws
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
      "title: Text": "Title of the page on which a reader chooses an organisation.",
      "baseURL: WebAddress":
        "Address at which `public/` is served, with the slash at its end. Only the sitemap and the search engines' alternates use it; every other link is relative.",
      "languages: [Language] = [.fr, .nl, .de]":
        "Languages every notice is published in, in the order in which they are offered.",
      "sourceLanguage: Language? = nil":
        "The language in which clauses and words are written first; the first of `languages` where it is left out.",
      "theme: String = \"default\"": "Folder under `themes/` that gives the pages their form.",
      "comparisons: Comparisons = .neighbours": "Which versions of a notice are compared on pages of their own.",
      "timeZone: String = \"Europe/Brussels\"":
        "Time zone in which a day begins, by its name in the database of time zones: a version that takes effect on a day is shown from midnight there, wherever the site is built.",
      "laws: [DeclaredLaw] = []": "Laws that notices cite and the registry lacks.",
      "plainLanguage: PlainLanguage? = nil":
        "From where on texts are told to be hard to read; the tool's own limits where it is left out.",
    ])
  public init(
    title: Text, baseURL: WebAddress, languages: [Language] = [.fr, .nl, .de], sourceLanguage: Language? = nil,
    theme: String = "default", comparisons: Comparisons = .neighbours, timeZone: String = "Europe/Brussels",
    laws: [DeclaredLaw] = [], plainLanguage: PlainLanguage? = nil
  ) {
    self.title = title
    self.baseURL = baseURL
    self.languages = languages
    self.sourceLanguage = sourceLanguage
    self.theme = theme
    self.comparisons = comparisons
    self.timeZone = timeZone
    self.laws = laws
    self.plainLanguage = plainLanguage
  }
  package init(from parts: inout Parts) {
    self.init(
      title: parts(), baseURL: parts(), languages: parts(or: [.fr, .nl, .de]), sourceLanguage: parts(),
      theme: parts(or: "default"), comparisons: parts(or: .neighbours), timeZone: parts(or: "Europe/Brussels"),
      laws: parts(), plainLanguage: parts())
  }
  package var untypedFields: [UntypedValue] {
    title
    baseURL
    languages
    sourceLanguage
    theme
    comparisons
    timeZone
    laws
    plainLanguage
  }
}

extension PlainLanguage: DescribedStructure {
  package enum Field: String, FieldName { case longSentence, longestSentence, leastIndex, mostPassives, mostTerms }
  package static let description = ModelType(
    "PlainLanguage",
    "From where on texts are told to be hard to read: rules of thumb, which no law knows. What is found is a note, and stops no build.",
    fields: [
      "longSentence: Int = 40": "Words of a sentence that counts as long.",
      "longestSentence: Int = 60": "Words of a sentence beyond which it is found by itself.",
      "leastIndex: Int = 20":
        "Least index of a text by the formula of its language, of which 100 is easy and 0 is for specialists.",
      "mostPassives: Int = 60": "Passive sentences in a hundred.",
      "mostTerms: Int = 8": "Terms of the glossary in a hundred words.",
    ])
  public init(
    longSentence: Int = 40, longestSentence: Int = 60, leastIndex: Int = 20, mostPassives: Int = 60, mostTerms: Int = 8
  ) {
    self.longSentence = longSentence
    self.longestSentence = longestSentence
    self.leastIndex = leastIndex
    self.mostPassives = mostPassives
    self.mostTerms = mostTerms
  }
  package init(from parts: inout Parts) {
    self.init(
      longSentence: parts(or: 40), longestSentence: parts(or: 60), leastIndex: parts(or: 20),
      mostPassives: parts(or: 60), mostTerms: parts(or: 8))
  }
  package var untypedFields: [UntypedValue] {
    longSentence
    longestSentence
    leastIndex
    mostPassives
    mostTerms
  }
}

extension Term: DescribedStructure {
  package enum Field: String, FieldName { case id, term, forms, avoid, source }
  package static let description = ModelType(
    "Term",
    "A term of the glossary: what a concept is called in each language, and what it is not to be called. The terms of the site stand in `content/terms.swift`, as `let terms = [Term(…)]`; those of one organisation, which come before them, in `terms.swift` beside its notice.",
    fields: [
      "id: String": "Names the concept, such as `\"controller\"`.",
      "term: Text": "The term in each language.",
      "forms: [TermWords] = []": "Other forms of it, such as the plural.",
      "avoid: [TermWords] = []": "What is not written for it: a finding says to write the term instead.",
      "source: String? = nil": "Where the term comes from, such as `\"GDPR 4(7)\"`.",
    ])
  public init(id: String, term: Text, forms: [TermWords] = [], avoid: [TermWords] = [], source: String? = nil) {
    self.id = id
    self.term = term
    self.forms = forms
    self.avoid = avoid
    self.source = source
  }
  package init(from parts: inout Parts) {
    self.init(id: parts(), term: parts(), forms: parts(), avoid: parts(), source: parts())
  }
  package var untypedFields: [UntypedValue] {
    id
    term
    forms
    avoid
    source
  }
}

extension TermWords: DescribedStructure {
  package enum Field: String, FieldName { case language, words }
  package static let description = ModelType(
    "TermWords", "Words of one language that belong to a term.",
    fields: [
      "language: Language  // unlabelled": "",
      "words: [String]  // unlabelled": "",
    ])
  public init(_ language: Language, _ words: [String]) {
    self.language = language
    self.words = words
  }
  package init(from parts: inout Parts) { self.init(parts(), parts()) }
  package var untypedFields: [UntypedValue] {
    language
    words
  }
}

extension SectionTitle: DescribedStructure {
  package enum Field: String, FieldName { case kind, noun, question }
  package static let description = ModelType(
    "SectionTitle",
    "The standard title of a section, in both styles. All of them stand in `content/clauses/titles.swift`.",
    fields: [
      "kind: SectionKind  // unlabelled": "",
      "noun: Text": "For headings in nouns: \"Durée de conservation\".",
      "question: Text": "For headings in questions: \"Combien de temps conservons-nous vos données ?\"",
    ])
  public init(_ kind: SectionKind, noun: Text, question: Text) {
    self.kind = kind
    self.noun = noun
    self.question = question
  }
  package init(from parts: inout Parts) { self.init(parts(), noun: parts(), question: parts()) }
  package var untypedFields: [UntypedValue] {
    kind
    noun
    question
  }
}

extension Text {
  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(wordings: [(.fr, fr), (.nl, nl), (.de, de), (.en, en)])
  }
}

extension WordEntry {
  public init(_ key: Key, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(key, Text(fr: fr, nl: nl, de: de, en: en))
  }
}
