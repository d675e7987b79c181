// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension Controller {
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
}

extension Address {
  public init(street: Text, line: Text? = nil, postcode: String, town: Text, country: Country) {
    self.street = street
    self.line = line
    self.postcode = postcode
    self.town = town
    self.country = country
  }
}

extension Contact {
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
}

extension Website {
  public init(name: Text, url: Text) {
    self.name = name
    self.url = url
  }
}

extension Group {
  public init(name: Text, members: [Member] = []) {
    self.name = name
    self.members = members
  }
}

extension Member {
  public init(id: String, name: Text, seat: Address? = nil, enterpriseNumber: EnterpriseNumber? = nil) {
    self.id = id
    self.name = name
    self.seat = seat
    self.enterpriseNumber = enterpriseNumber
  }
}

extension JointArrangement {
  public init(partners: [Text] = [], essence: Text? = nil, contactPoint: Text? = nil) {
    self.partners = partners
    self.essence = essence
    self.contactPoint = contactPoint
  }
}

extension CookieUse {
  public init(list: [Cookie] = [], choice: CookieChoice = .undeclared) {
    self.list = list
    self.choice = choice
  }
}

extension Cookie {
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
}

extension DataSubjects {
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
}

extension DataGroup {
  public init(id: String, label: Text) {
    self.id = id
    self.label = label
  }

  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de, en: en))
  }
}

extension DataCategory {
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
}

extension NumberAuthorisation {
  public init(laws: [Citation] = [], decision: Text? = nil) {
    self.laws = laws
    self.decision = decision
  }
}

extension DataSource {
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
}

extension RequiredData {
  public init(by: [DutyOrigin], what: Text? = nil, consequences: Text? = nil, exception: Text? = nil) {
    self.by = by
    self.what = what
    self.consequences = consequences
    self.exception = exception
  }
}

extension DeclaredLaw {
  public init(id: String, name: Text, short: Text, cited: Text? = nil, country: Country? = nil) {
    self.id = id
    self.name = name
    self.short = short
    self.cited = cited
    self.country = country
  }
}

extension FrameworkLaw {
  public init(_ law: Citation, alias: Text? = nil, about: Text? = nil) {
    self.law = law
    self.alias = alias
    self.about = about
  }
}

extension Definition {
  public init(id: String, term: Text, meaning: Text) {
    self.id = id
    self.term = term
    self.meaning = meaning
  }
}

extension Notice {
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
}

extension NamedAuthority {
  public init(name: Text, address: Address, phone: Phone? = nil, email: Email? = nil, site: Text, verifiedOn: Day) {
    self.name = name
    self.address = address
    self.phone = phone
    self.email = email
    self.site = site
    self.verifiedOn = verifiedOn
  }
}

extension Banner {
  public init(text: Text, link: Text, url: WebAddress) {
    self.text = text
    self.link = link
    self.url = url
  }
}

extension Audience {
  public init(id: String, label: Text) {
    self.id = id
    self.label = label
  }

  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de, en: en))
  }
}

extension Companion {
  public init(id: String, title: Text, about: Text? = nil, url: WebAddress? = nil, forMinors: Bool = false) {
    self.id = id
    self.title = title
    self.about = about
    self.url = url
    self.forMinors = forMinors
  }
}

extension Change {
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
}

extension Appearance {
  public init(accent: Colour, accentDark: Colour, logo: String? = nil, logoText: Text? = nil) {
    self.accent = accent
    self.accentDark = accentDark
    self.logo = logo
    self.logoText = logoText
  }
}

extension Waiver {
  public init(_ rule: String, about: String? = nil, because: String, until: Day, by: String) {
    self.rule = rule
    self.about = about
    self.because = because
    self.until = until
    self.by = by
  }
}

extension Outline {
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
}

extension Section {
  public init(
    _ kind: SectionKind, title: Text? = nil, sections: [Section] = [], forMinors: Bool = false, tellsHow: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.sections = sections
    self.forMinors = forMinors
    self.tellsHow = tellsHow
  }
}

extension Purpose {
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
}

extension FurtherUse {
  public init(of: [Ref<Purpose>] = [], information: Text? = nil) {
    self.of = of
    self.information = information
  }
}

extension Activity {
  public init(_ text: Text, laws: [Citation] = []) {
    self.text = text
    self.laws = laws
  }

  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, laws: [Citation] = []) {
    self.init(Text(fr: fr, nl: nl, de: de, en: en), laws: laws)
  }
}

extension Ground {
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
}

extension SpecialGround {
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
}

extension CriminalGround {
  public init(laws: [Citation] = [], explanation: Text? = nil, data: [Ref<DataCategory>] = [], inferred: Text? = nil) {
    self.laws = laws
    self.explanation = explanation
    self.data = data
    self.inferred = inferred
  }
}

extension ConditionalData {
  public init(data: [Ref<DataCategory>] = [], groups: [Ref<DataGroup>] = [], condition: Text) {
    self.data = data
    self.groups = groups
    self.condition = condition
  }
}

extension Recipient {
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
}

extension AccessRule {
  public init(id: String, who: Text, may: Text, data: [Ref<DataCategory>] = []) {
    self.id = id
    self.who = who
    self.may = may
    self.data = data
  }
}

extension Transfer {
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
}

extension Retention {
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
}

extension AutomatedDecision {
  public init(id: String, title: Text, logic: Text, consequences: Text, safeguards: Text) {
    self.id = id
    self.title = title
    self.logic = logic
    self.consequences = consequences
    self.safeguards = safeguards
  }
}

extension Security {
  public init(measures: [Measure] = [], certificates: [Certificate] = [], residualRisk: Text? = nil) {
    self.measures = measures
    self.certificates = certificates
    self.residualRisk = residualRisk
  }
}

extension Measure {
  public init(_ text: Text, parts: [Measure] = []) {
    self.text = text
    self.parts = parts
  }

  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, en: String? = nil, parts: [Measure] = []) {
    self.init(Text(fr: fr, nl: nl, de: de, en: en), parts: parts)
  }
}

extension Certificate {
  public init(standard: Text, scope: Text? = nil, since: String? = nil, reviewedOn: Day? = nil) {
    self.standard = standard
    self.scope = scope
    self.since = since
    self.reviewedOn = reviewedOn
  }
}

extension Rights {
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
}

extension LimitedRight {
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
}

extension RightException {
  public init(_ right: Right, because: Text) {
    self.right = right
    self.because = because
  }
}

extension ShorterDeadline {
  public init(requests: Text, within: Duration, laws: [Citation] = []) {
    self.requests = requests
    self.within = within
    self.laws = laws
  }
}

extension Site {
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
}

extension PlainLanguage {
  public init(longSentence: Int = 40, longestSentence: Int = 60, leastIndex: Int = 20, mostPassives: Int = 60) {
    self.longSentence = longSentence
    self.longestSentence = longestSentence
    self.leastIndex = leastIndex
    self.mostPassives = mostPassives
  }
}

extension Term {
  public init(id: String, term: Text, forms: [TermWords] = [], avoid: [TermWords] = [], source: String? = nil) {
    self.id = id
    self.term = term
    self.forms = forms
    self.avoid = avoid
    self.source = source
  }
}

extension TermWords {
  public init(_ language: Language, _ words: [String]) {
    self.language = language
    self.words = words
  }
}

extension SectionTitle {
  public init(_ kind: SectionKind, noun: Text, question: Text) {
    self.kind = kind
    self.noun = noun
    self.question = question
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
