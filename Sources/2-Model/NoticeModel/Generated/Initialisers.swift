// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension ChangeWords {
  public init(
    replaced: Text, lengthened: Text, nothing: Text, allData: Text, allAudiences: Text, jointUnnamed: Text,
    officerWithoutContact: Text, surfaceWebsite: Text, surfaceApp: Text, surfacePremises: Text, surfacePaper: Text,
    standingOfficial: Text, standingExample: Text, officerNotRequired: Text, roleCategory: Text, roleController: Text,
    rolePerson: Text, originPerson: Text, originOthers: Text, originAutomatic: Text, sourceOpen: Text,
    sourceClosed: Text, interestThirdParty: Text, interestController: Text, voluntary: Text, identityOnDoubt: Text,
    identityAlways: Text, choiceAskedFirst: Text, choiceSettings: Text, choiceBrowser: Text, controllerReplaced: Text,
    controllerDetails: Text, representative: Text, group: Text, groupMemberAdded: Text, groupMemberRemoved: Text,
    groupMemberDetails: Text, jointControl: Text, jointControlDeclared: Text, jointPartnerAdded: Text,
    jointPartnerRemoved: Text, officer: Text, contactDetails: Text, authority: Text, wording: Text, surfaceAdded: Text,
    surfaceRemoved: Text, standing: Text, languages: Text, banner: Text, companion: Text, definition: Text,
    definitionAdded: Text, definitionRemoved: Text, framework: Text, frameworkAdded: Text, frameworkRemoved: Text,
    audienceAdded: Text, audienceRemoved: Text, concernsMore: Text, concernsFewer: Text, peopleAdded: Text,
    peopleRemoved: Text, minorsConcerned: Text, minorsNotConcerned: Text, dataAdded: Text, dataRemoved: Text,
    protectionAdded: Text, protectionRemoved: Text, numberAuthorisation: Text, dataGroup: Text, dataGroups: Text,
    sourceAdded: Text, sourceRemoved: Text, sourceChanged: Text, sourceDataAdded: Text, sourceDataRemoved: Text,
    obligation: Text, purposeAdded: Text, purposeRemoved: Text, activityAdded: Text, activityRemoved: Text,
    activityLaw: Text, purposeDataAdded: Text, purposeDataRemoved: Text, conditionalData: Text,
    purposePeopleAdded: Text, purposePeopleRemoved: Text, purposeRecipientAdded: Text, purposeRecipientRemoved: Text,
    purposeRetention: Text, marketingBegins: Text, marketingEnds: Text, profilingBegins: Text, profilingEnds: Text,
    furtherUse: Text, childConsent: Text, basisAdded: Text, basisRemoved: Text, groundCondition: Text, groundLaw: Text,
    groundExplanation: Text, groundDataAdded: Text, groundDataRemoved: Text, interest: Text, channelAdded: Text,
    channelRemoved: Text, existingCustomers: Text, specialGroundAdded: Text, specialGroundRemoved: Text,
    criminalGroundAdded: Text, criminalGroundRemoved: Text, recipientAdded: Text, recipientRemoved: Text,
    recipientRole: Text, recipientPurpose: Text, recipientCondition: Text, recipientDataAdded: Text,
    recipientDataRemoved: Text, recipientListOpened: Text, recipientListClosed: Text, recipientMoved: Text,
    noRecipients: Text, access: Text, protocols: Text, transferAdded: Text, transferRemoved: Text,
    transfersDeclared: Text, transferTool: Text, transferCondition: Text, transferSafeguards: Text,
    transferRecipientAdded: Text, transferRecipientRemoved: Text, retentionAdded: Text, retentionRemoved: Text,
    retentionLonger: Text, retentionShorter: Text, retentionCriterion: Text, retentionStated: Text,
    retentionStart: Text, retentionScopeAdded: Text, retentionScopeRemoved: Text, retentionExceptionAdded: Text,
    retentionExceptionRemoved: Text, retentionDetails: Text, requests: Text, identityCheck: Text, rightExcluded: Text,
    rightRestored: Text, rightAdded: Text, rightRemoved: Text, replyDeadline: Text, decisionAdded: Text,
    decisionRemoved: Text, decisionChanged: Text, decisionsDeclared: Text, security: Text, cookiesBegin: Text,
    cookiesEnd: Text, cookieKindAdded: Text, cookieAdded: Text, cookieRemoved: Text, cookieRenamed: Text,
    cookieChanged: Text, cookieLonger: Text, cookieShorter: Text, cookieChoice: Text
  ) {
    self.replaced = replaced
    self.lengthened = lengthened
    self.nothing = nothing
    self.allData = allData
    self.allAudiences = allAudiences
    self.jointUnnamed = jointUnnamed
    self.officerWithoutContact = officerWithoutContact
    self.surfaceWebsite = surfaceWebsite
    self.surfaceApp = surfaceApp
    self.surfacePremises = surfacePremises
    self.surfacePaper = surfacePaper
    self.standingOfficial = standingOfficial
    self.standingExample = standingExample
    self.officerNotRequired = officerNotRequired
    self.roleCategory = roleCategory
    self.roleController = roleController
    self.rolePerson = rolePerson
    self.originPerson = originPerson
    self.originOthers = originOthers
    self.originAutomatic = originAutomatic
    self.sourceOpen = sourceOpen
    self.sourceClosed = sourceClosed
    self.interestThirdParty = interestThirdParty
    self.interestController = interestController
    self.voluntary = voluntary
    self.identityOnDoubt = identityOnDoubt
    self.identityAlways = identityAlways
    self.choiceAskedFirst = choiceAskedFirst
    self.choiceSettings = choiceSettings
    self.choiceBrowser = choiceBrowser
    self.controllerReplaced = controllerReplaced
    self.controllerDetails = controllerDetails
    self.representative = representative
    self.group = group
    self.groupMemberAdded = groupMemberAdded
    self.groupMemberRemoved = groupMemberRemoved
    self.groupMemberDetails = groupMemberDetails
    self.jointControl = jointControl
    self.jointControlDeclared = jointControlDeclared
    self.jointPartnerAdded = jointPartnerAdded
    self.jointPartnerRemoved = jointPartnerRemoved
    self.officer = officer
    self.contactDetails = contactDetails
    self.authority = authority
    self.wording = wording
    self.surfaceAdded = surfaceAdded
    self.surfaceRemoved = surfaceRemoved
    self.standing = standing
    self.languages = languages
    self.banner = banner
    self.companion = companion
    self.definition = definition
    self.definitionAdded = definitionAdded
    self.definitionRemoved = definitionRemoved
    self.framework = framework
    self.frameworkAdded = frameworkAdded
    self.frameworkRemoved = frameworkRemoved
    self.audienceAdded = audienceAdded
    self.audienceRemoved = audienceRemoved
    self.concernsMore = concernsMore
    self.concernsFewer = concernsFewer
    self.peopleAdded = peopleAdded
    self.peopleRemoved = peopleRemoved
    self.minorsConcerned = minorsConcerned
    self.minorsNotConcerned = minorsNotConcerned
    self.dataAdded = dataAdded
    self.dataRemoved = dataRemoved
    self.protectionAdded = protectionAdded
    self.protectionRemoved = protectionRemoved
    self.numberAuthorisation = numberAuthorisation
    self.dataGroup = dataGroup
    self.dataGroups = dataGroups
    self.sourceAdded = sourceAdded
    self.sourceRemoved = sourceRemoved
    self.sourceChanged = sourceChanged
    self.sourceDataAdded = sourceDataAdded
    self.sourceDataRemoved = sourceDataRemoved
    self.obligation = obligation
    self.purposeAdded = purposeAdded
    self.purposeRemoved = purposeRemoved
    self.activityAdded = activityAdded
    self.activityRemoved = activityRemoved
    self.activityLaw = activityLaw
    self.purposeDataAdded = purposeDataAdded
    self.purposeDataRemoved = purposeDataRemoved
    self.conditionalData = conditionalData
    self.purposePeopleAdded = purposePeopleAdded
    self.purposePeopleRemoved = purposePeopleRemoved
    self.purposeRecipientAdded = purposeRecipientAdded
    self.purposeRecipientRemoved = purposeRecipientRemoved
    self.purposeRetention = purposeRetention
    self.marketingBegins = marketingBegins
    self.marketingEnds = marketingEnds
    self.profilingBegins = profilingBegins
    self.profilingEnds = profilingEnds
    self.furtherUse = furtherUse
    self.childConsent = childConsent
    self.basisAdded = basisAdded
    self.basisRemoved = basisRemoved
    self.groundCondition = groundCondition
    self.groundLaw = groundLaw
    self.groundExplanation = groundExplanation
    self.groundDataAdded = groundDataAdded
    self.groundDataRemoved = groundDataRemoved
    self.interest = interest
    self.channelAdded = channelAdded
    self.channelRemoved = channelRemoved
    self.existingCustomers = existingCustomers
    self.specialGroundAdded = specialGroundAdded
    self.specialGroundRemoved = specialGroundRemoved
    self.criminalGroundAdded = criminalGroundAdded
    self.criminalGroundRemoved = criminalGroundRemoved
    self.recipientAdded = recipientAdded
    self.recipientRemoved = recipientRemoved
    self.recipientRole = recipientRole
    self.recipientPurpose = recipientPurpose
    self.recipientCondition = recipientCondition
    self.recipientDataAdded = recipientDataAdded
    self.recipientDataRemoved = recipientDataRemoved
    self.recipientListOpened = recipientListOpened
    self.recipientListClosed = recipientListClosed
    self.recipientMoved = recipientMoved
    self.noRecipients = noRecipients
    self.access = access
    self.protocols = protocols
    self.transferAdded = transferAdded
    self.transferRemoved = transferRemoved
    self.transfersDeclared = transfersDeclared
    self.transferTool = transferTool
    self.transferCondition = transferCondition
    self.transferSafeguards = transferSafeguards
    self.transferRecipientAdded = transferRecipientAdded
    self.transferRecipientRemoved = transferRecipientRemoved
    self.retentionAdded = retentionAdded
    self.retentionRemoved = retentionRemoved
    self.retentionLonger = retentionLonger
    self.retentionShorter = retentionShorter
    self.retentionCriterion = retentionCriterion
    self.retentionStated = retentionStated
    self.retentionStart = retentionStart
    self.retentionScopeAdded = retentionScopeAdded
    self.retentionScopeRemoved = retentionScopeRemoved
    self.retentionExceptionAdded = retentionExceptionAdded
    self.retentionExceptionRemoved = retentionExceptionRemoved
    self.retentionDetails = retentionDetails
    self.requests = requests
    self.identityCheck = identityCheck
    self.rightExcluded = rightExcluded
    self.rightRestored = rightRestored
    self.rightAdded = rightAdded
    self.rightRemoved = rightRemoved
    self.replyDeadline = replyDeadline
    self.decisionAdded = decisionAdded
    self.decisionRemoved = decisionRemoved
    self.decisionChanged = decisionChanged
    self.decisionsDeclared = decisionsDeclared
    self.security = security
    self.cookiesBegin = cookiesBegin
    self.cookiesEnd = cookiesEnd
    self.cookieKindAdded = cookieKindAdded
    self.cookieAdded = cookieAdded
    self.cookieRemoved = cookieRemoved
    self.cookieRenamed = cookieRenamed
    self.cookieChanged = cookieChanged
    self.cookieLonger = cookieLonger
    self.cookieShorter = cookieShorter
    self.cookieChoice = cookieChoice
  }
}

extension Controller {
  public init(
    name: Text, fullName: Text? = nil, kind: OrganisationKind, legalForm: Text? = nil, seat: Address? = nil,
    country: Country? = nil, enterpriseNumber: EnterpriseNumber? = nil, contacts: [Contact] = [],
    websites: [Website] = [], representative: Contact? = nil
  ) {
    self.name = name
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
    role: ContactRole = .general, name: Text? = nil, email: Email? = nil, phone: Phone? = nil, post: Address? = nil,
    form: WebAddress? = nil, reviewedOn: Day? = nil
  ) {
    self.role = role
    self.name = name
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
    sharedWith: Text? = nil, withoutConsent: Text? = nil
  ) {
    self.name = name
    self.provider = provider
    self.category = category
    self.lifetime = lifetime
    self.purpose = purpose
    self.sharedWith = sharedWith
    self.withoutConsent = withoutConsent
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
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, description: Text? = nil, minors: Bool = false,
    audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de), description: description, minors: minors, audiences: audiences)
  }
}

extension DataGroup {
  public init(id: String, label: Text) {
    self.id = id
    self.label = label
  }

  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de))
  }
}

extension DataCategory {
  public init(
    id: String, label: Text, examples: Text? = nil, group: Ref<DataGroup>? = nil, special: [SpecialCategory] = [],
    criminal: Bool = false, nationalNumber: Bool = false, audiences: [Ref<Audience>] = [],
    authorisation: NumberAuthorisation? = nil
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
  }

  public init(
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, examples: Text? = nil,
    group: Ref<DataGroup>? = nil, special: [SpecialCategory] = [], criminal: Bool = false, nationalNumber: Bool = false,
    audiences: [Ref<Audience>] = [], authorisation: NumberAuthorisation? = nil
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de), examples: examples, group: group, special: special,
      criminal: criminal, nationalNumber: nationalNumber, audiences: audiences, authorisation: authorisation)
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
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, origin: Origin,
    publiclyAccessible: Accessibility = .undeclared, via: Text? = nil, data: [Ref<DataCategory>] = [],
    audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, label: Text(fr: fr, nl: nl, de: de), origin: origin, publiclyAccessible: publiclyAccessible, via: via,
      data: data, audiences: audiences)
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

extension Labels {
  public init(
    notStated: Text, yes: Text, no: Text, everybody: Text, fullName: Text, legalForm: Text, seat: Text,
    enterpriseNumber: Text, website: Text, websites: Text, representative: Text, group: Text, jointControllers: Text,
    department: Text, email: Text, phone: Text, post: Text, form: Text, contactGeneral: Text, contactRequests: Text,
    contactOfficer: Text, contactComplaints: Text, contactSecurity: Text, data: Text, dataCaption: Text,
    dataCategory: Text, dataGroup: Text, examples: Text, protection: Text, criminalData: Text, nationalNumber: Text,
    categoryOrigin: Text, categoryPolitics: Text, categoryBeliefs: Text, categoryUnion: Text, categoryGenetic: Text,
    categoryBiometric: Text, categoryHealth: Text, categorySexLife: Text, source: Text, sourcesCaption: Text, via: Text,
    publiclyAccessible: Text, dutyOrigin: Text, dutyLaw: Text, dutyContract: Text, dutyEnteringContract: Text,
    dutyData: Text, dutyConsequences: Text, dutyException: Text, purpose: Text, otherPurposes: Text,
    purposeElsewhere: Text, legalBasis: Text, legalBasesExplained: Text, specialGround: Text, criminalGround: Text,
    law: Text, interest: Text, interestOfThirdParty: Text, balancing: Text, channels: Text, channelPost: Text,
    channelPhone: Text, channelAutomatedCall: Text, channelEmail: Text, channelTextMessage: Text, channelInPerson: Text,
    people: Text, recipients: Text, retention: Text, directMarketing: Text, profiling: Text, basisConsent: Text,
    basisContract: Text, basisLegalObligation: Text, basisVitalInterests: Text, basisPublicTask: Text,
    basisLegitimateInterests: Text, specialExplicitConsent: Text, specialSocialProtection: Text,
    specialVitalInterests: Text, specialNonProfitBody: Text, specialMadePublic: Text, specialLegalClaims: Text,
    specialPublicInterest: Text, specialCare: Text, specialPublicHealth: Text, specialResearch: Text, openList: Text,
    roleAuthority: Text, roleProcessor: Text, roleJointController: Text, accessCaption: Text, accessWho: Text,
    accessWhat: Text, otherCountries: Text, toolAdequacy: Text, toolStandardClauses: Text, toolBindingRules: Text,
    toolPublicInstrument: Text, toolCodeOrCertificate: Text, safeguardsCopy: Text, derogationContract: Text,
    derogationContractInInterest: Text, derogationPublicInterest: Text, derogationLegalClaims: Text,
    derogationVitalInterests: Text, derogationPublicRegister: Text, retentionCaption: Text, retentionWhat: Text,
    retentionPeriod: Text, retentionFrom: Text, remarks: Text, remark: Text, exception: Text, afterwards: Text,
    approvedBy: Text, decisionLogic: Text, decisionConsequences: Text, decisionSafeguards: Text, certificate: Text,
    since: Text, rightAccess: Text, rightRectification: Text, rightErasure: Text, rightRestriction: Text,
    rightPortability: Text, rightObjection: Text, rightWithdrawal: Text, rightHumanIntervention: Text,
    rightPostMortem: Text, rightPatientFile: Text, youMayObject: Text, howToAsk: Text, shorterDeadline: Text,
    identityAlways: Text, cookieName: Text, cookieProvider: Text, cookiePurpose: Text, cookieLifetime: Text,
    cookieSharedWith: Text, cookieSession: Text, cookieSettings: Text, cookiesBrowserOnly: Text, cookiesNecessary: Text,
    cookiesPreferences: Text, cookiesStatistics: Text, cookiesMarketing: Text, publishedOn: Text, adoptedBy: Text,
    opinionOf: Text, glanceWho: Text, glanceWhy: Text, glanceHowLong: Text, glanceRights: Text, glanceAsk: Text,
    glanceMore: Text, gapData: Text, gapSources: Text, gapObligation: Text, gapPurposes: Text, gapRecipients: Text,
    gapTransfers: Text, gapTransferTool: Text, gapRetention: Text, gapAutomatedDecisions: Text, gapCookies: Text,
    gapCookieList: Text, gapCookieChoice: Text, gapGroupMembers: Text, gapJointControllers: Text, gapOfficer: Text,
    gapOfficerContact: Text, gapRequests: Text, gapVersion: Text
  ) {
    self.notStated = notStated
    self.yes = yes
    self.no = no
    self.everybody = everybody
    self.fullName = fullName
    self.legalForm = legalForm
    self.seat = seat
    self.enterpriseNumber = enterpriseNumber
    self.website = website
    self.websites = websites
    self.representative = representative
    self.group = group
    self.jointControllers = jointControllers
    self.department = department
    self.email = email
    self.phone = phone
    self.post = post
    self.form = form
    self.contactGeneral = contactGeneral
    self.contactRequests = contactRequests
    self.contactOfficer = contactOfficer
    self.contactComplaints = contactComplaints
    self.contactSecurity = contactSecurity
    self.data = data
    self.dataCaption = dataCaption
    self.dataCategory = dataCategory
    self.dataGroup = dataGroup
    self.examples = examples
    self.protection = protection
    self.criminalData = criminalData
    self.nationalNumber = nationalNumber
    self.categoryOrigin = categoryOrigin
    self.categoryPolitics = categoryPolitics
    self.categoryBeliefs = categoryBeliefs
    self.categoryUnion = categoryUnion
    self.categoryGenetic = categoryGenetic
    self.categoryBiometric = categoryBiometric
    self.categoryHealth = categoryHealth
    self.categorySexLife = categorySexLife
    self.source = source
    self.sourcesCaption = sourcesCaption
    self.via = via
    self.publiclyAccessible = publiclyAccessible
    self.dutyOrigin = dutyOrigin
    self.dutyLaw = dutyLaw
    self.dutyContract = dutyContract
    self.dutyEnteringContract = dutyEnteringContract
    self.dutyData = dutyData
    self.dutyConsequences = dutyConsequences
    self.dutyException = dutyException
    self.purpose = purpose
    self.otherPurposes = otherPurposes
    self.purposeElsewhere = purposeElsewhere
    self.legalBasis = legalBasis
    self.legalBasesExplained = legalBasesExplained
    self.specialGround = specialGround
    self.criminalGround = criminalGround
    self.law = law
    self.interest = interest
    self.interestOfThirdParty = interestOfThirdParty
    self.balancing = balancing
    self.channels = channels
    self.channelPost = channelPost
    self.channelPhone = channelPhone
    self.channelAutomatedCall = channelAutomatedCall
    self.channelEmail = channelEmail
    self.channelTextMessage = channelTextMessage
    self.channelInPerson = channelInPerson
    self.people = people
    self.recipients = recipients
    self.retention = retention
    self.directMarketing = directMarketing
    self.profiling = profiling
    self.basisConsent = basisConsent
    self.basisContract = basisContract
    self.basisLegalObligation = basisLegalObligation
    self.basisVitalInterests = basisVitalInterests
    self.basisPublicTask = basisPublicTask
    self.basisLegitimateInterests = basisLegitimateInterests
    self.specialExplicitConsent = specialExplicitConsent
    self.specialSocialProtection = specialSocialProtection
    self.specialVitalInterests = specialVitalInterests
    self.specialNonProfitBody = specialNonProfitBody
    self.specialMadePublic = specialMadePublic
    self.specialLegalClaims = specialLegalClaims
    self.specialPublicInterest = specialPublicInterest
    self.specialCare = specialCare
    self.specialPublicHealth = specialPublicHealth
    self.specialResearch = specialResearch
    self.openList = openList
    self.roleAuthority = roleAuthority
    self.roleProcessor = roleProcessor
    self.roleJointController = roleJointController
    self.accessCaption = accessCaption
    self.accessWho = accessWho
    self.accessWhat = accessWhat
    self.otherCountries = otherCountries
    self.toolAdequacy = toolAdequacy
    self.toolStandardClauses = toolStandardClauses
    self.toolBindingRules = toolBindingRules
    self.toolPublicInstrument = toolPublicInstrument
    self.toolCodeOrCertificate = toolCodeOrCertificate
    self.safeguardsCopy = safeguardsCopy
    self.derogationContract = derogationContract
    self.derogationContractInInterest = derogationContractInInterest
    self.derogationPublicInterest = derogationPublicInterest
    self.derogationLegalClaims = derogationLegalClaims
    self.derogationVitalInterests = derogationVitalInterests
    self.derogationPublicRegister = derogationPublicRegister
    self.retentionCaption = retentionCaption
    self.retentionWhat = retentionWhat
    self.retentionPeriod = retentionPeriod
    self.retentionFrom = retentionFrom
    self.remarks = remarks
    self.remark = remark
    self.exception = exception
    self.afterwards = afterwards
    self.approvedBy = approvedBy
    self.decisionLogic = decisionLogic
    self.decisionConsequences = decisionConsequences
    self.decisionSafeguards = decisionSafeguards
    self.certificate = certificate
    self.since = since
    self.rightAccess = rightAccess
    self.rightRectification = rightRectification
    self.rightErasure = rightErasure
    self.rightRestriction = rightRestriction
    self.rightPortability = rightPortability
    self.rightObjection = rightObjection
    self.rightWithdrawal = rightWithdrawal
    self.rightHumanIntervention = rightHumanIntervention
    self.rightPostMortem = rightPostMortem
    self.rightPatientFile = rightPatientFile
    self.youMayObject = youMayObject
    self.howToAsk = howToAsk
    self.shorterDeadline = shorterDeadline
    self.identityAlways = identityAlways
    self.cookieName = cookieName
    self.cookieProvider = cookieProvider
    self.cookiePurpose = cookiePurpose
    self.cookieLifetime = cookieLifetime
    self.cookieSharedWith = cookieSharedWith
    self.cookieSession = cookieSession
    self.cookieSettings = cookieSettings
    self.cookiesBrowserOnly = cookiesBrowserOnly
    self.cookiesNecessary = cookiesNecessary
    self.cookiesPreferences = cookiesPreferences
    self.cookiesStatistics = cookiesStatistics
    self.cookiesMarketing = cookiesMarketing
    self.publishedOn = publishedOn
    self.adoptedBy = adoptedBy
    self.opinionOf = opinionOf
    self.glanceWho = glanceWho
    self.glanceWhy = glanceWhy
    self.glanceHowLong = glanceHowLong
    self.glanceRights = glanceRights
    self.glanceAsk = glanceAsk
    self.glanceMore = glanceMore
    self.gapData = gapData
    self.gapSources = gapSources
    self.gapObligation = gapObligation
    self.gapPurposes = gapPurposes
    self.gapRecipients = gapRecipients
    self.gapTransfers = gapTransfers
    self.gapTransferTool = gapTransferTool
    self.gapRetention = gapRetention
    self.gapAutomatedDecisions = gapAutomatedDecisions
    self.gapCookies = gapCookies
    self.gapCookieList = gapCookieList
    self.gapCookieChoice = gapCookieChoice
    self.gapGroupMembers = gapGroupMembers
    self.gapJointControllers = gapJointControllers
    self.gapOfficer = gapOfficer
    self.gapOfficerContact = gapOfficerContact
    self.gapRequests = gapRequests
    self.gapVersion = gapVersion
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

  public init(id: String, fr: String? = nil, nl: String? = nil, de: String? = nil) {
    self.init(id: id, label: Text(fr: fr, nl: nl, de: de))
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
    purposes: PurposeArrangement = .inOrder, sections: [Section] = []
  ) {
    self.numbering = numbering
    self.subsections = subsections
    self.headings = headings
    self.purposes = purposes
    self.sections = sections
  }
}

extension Section {
  public init(_ kind: SectionKind, title: Text? = nil, sections: [Section] = [], forMinors: Bool = false) {
    self.kind = kind
    self.title = title
    self.sections = sections
    self.forMinors = forMinors
  }
}

extension Purpose {
  public init(
    id: String, title: Text, description: Text? = nil, activities: [Activity] = [], grounds: [Ground] = [],
    special: [SpecialGround] = [], criminal: [CriminalGround] = [], data: [Ref<DataCategory>] = [],
    groups: [Ref<DataGroup>] = [], conditionalData: [ConditionalData] = [], people: [Ref<DataSubjects>] = [],
    recipients: [Ref<Recipient>] = [], retention: [Ref<Retention>] = [], directMarketing: Bool = false,
    profiling: Bool = false, audiences: [Ref<Audience>] = [], further: FurtherUse? = nil,
    childConsent: ChildConsent = .undeclared
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

  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, laws: [Citation] = []) {
    self.init(Text(fr: fr, nl: nl, de: de), laws: laws)
  }
}

extension Ground {
  public init(
    _ basis: LegalBasis, laws: [Citation] = [], explanation: Text? = nil, interest: Text? = nil, balancing: Text? = nil,
    condition: Text? = nil, data: [Ref<DataCategory>] = [], whose: InterestHolder = .controller,
    outsidePublicTask: Text? = nil, channels: [MarketingChannel] = [], existingCustomers: Text? = nil
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
  }
}

extension SpecialGround {
  public init(
    _ exception: SpecialException, data: [Ref<DataCategory>] = [], laws: [Citation] = [], condition: Text? = nil,
    secrecy: Text? = nil
  ) {
    self.exception = exception
    self.data = data
    self.laws = laws
    self.condition = condition
    self.secrecy = secrecy
  }
}

extension CriminalGround {
  public init(laws: [Citation] = [], explanation: Text? = nil, data: [Ref<DataCategory>] = []) {
    self.laws = laws
    self.explanation = explanation
    self.data = data
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
    id: String, fr: String? = nil, nl: String? = nil, de: String? = nil, role: RecipientRole = .controller,
    about: Text? = nil, condition: Text? = nil, data: [Ref<DataCategory>] = [], members: [Recipient] = [],
    open: Bool = false, audiences: [Ref<Audience>] = []
  ) {
    self.init(
      id: id, name: Text(fr: fr, nl: nl, de: de), role: role, about: about, condition: condition, data: data,
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
    country: Country? = nil, tool: TransferTool = .undeclared, condition: Text? = nil,
    recipients: [Ref<Recipient>] = [], copy: Text? = nil, measures: Text? = nil
  ) {
    self.country = country
    self.tool = tool
    self.condition = condition
    self.recipients = recipients
    self.copy = copy
    self.measures = measures
  }
}

extension RedlineWords {
  public init(
    none: Text, formOnly: Text, added: Text, deleted: Text, changed: Text, moved: Text, onlyChanges: Text,
    unchangedPassage: Text, unchangedPassages: Text, change: Text, previous: Text, next: Text, insertionStart: Text,
    insertionEnd: Text, deletionStart: Text, deletionEnd: Text, movedTo: Text, movedFrom: Text, beginning: Text,
    formerly: Text, heading: Text, paragraph: Text, item: Text, numberedItem: Text, cell: Text, term: Text, quote: Text,
    callout: Text, otherForm: Text
  ) {
    self.none = none
    self.formOnly = formOnly
    self.added = added
    self.deleted = deleted
    self.changed = changed
    self.moved = moved
    self.onlyChanges = onlyChanges
    self.unchangedPassage = unchangedPassage
    self.unchangedPassages = unchangedPassages
    self.change = change
    self.previous = previous
    self.next = next
    self.insertionStart = insertionStart
    self.insertionEnd = insertionEnd
    self.deletionStart = deletionStart
    self.deletionEnd = deletionEnd
    self.movedTo = movedTo
    self.movedFrom = movedFrom
    self.beginning = beginning
    self.formerly = formerly
    self.heading = heading
    self.paragraph = paragraph
    self.item = item
    self.numberedItem = numberedItem
    self.cell = cell
    self.term = term
    self.quote = quote
    self.callout = callout
    self.otherForm = otherForm
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

  public init(fr: String? = nil, nl: String? = nil, de: String? = nil, parts: [Measure] = []) {
    self.init(Text(fr: fr, nl: nl, de: de), parts: parts)
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
    additional: [AdditionalRight] = [], shorterDeadlines: [ShorterDeadline] = []
  ) {
    self.requests = requests
    self.identityCheck = identityCheck
    self.notApplicable = notApplicable
    self.additional = additional
    self.shorterDeadlines = shorterDeadlines
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
    title: Text, baseURL: WebAddress, languages: [Language] = [.fr, .nl, .de], theme: String = "default",
    comparisons: Comparisons = .neighbours, laws: [DeclaredLaw] = []
  ) {
    self.title = title
    self.baseURL = baseURL
    self.languages = languages
    self.theme = theme
    self.comparisons = comparisons
    self.laws = laws
  }
}

extension ThemeWords {
  public init(
    skip: Text, contents: Text, glance: Text, languages: Text, exampleTitle: Text, exampleText: Text, versionOf: Text,
    published: Text, undated: Text, history: Text, linkToSection: Text, backToTop: Text, home: Text,
    chooseOrganisation: Text, chooseLanguage: Text, notFoundTitle: Text, notFoundText: Text, fragment: Text,
    reviewed: Text, redline: RedlineWords, versions: VersionWords
  ) {
    self.skip = skip
    self.contents = contents
    self.glance = glance
    self.languages = languages
    self.exampleTitle = exampleTitle
    self.exampleText = exampleText
    self.versionOf = versionOf
    self.published = published
    self.undated = undated
    self.history = history
    self.linkToSection = linkToSection
    self.backToTop = backToTop
    self.home = home
    self.chooseOrganisation = chooseOrganisation
    self.chooseLanguage = chooseLanguage
    self.notFoundTitle = notFoundTitle
    self.notFoundText = notFoundText
    self.fragment = fragment
    self.reviewed = reviewed
    self.redline = redline
    self.versions = versions
  }
}

extension VersionWords {
  public init(
    inForce: Text, upcoming: Text, since: Text, from: Text, replaced: Text, corrected: Text, effective: Text,
    standing: Text, material: Text, raised: Text, announced: Text, leadTime: Text, hash: Text, changes: Text,
    change: Text, isMaterial: Text, sameFacts: Text, first: Text, correction: Text, earlier: Text, earlierText: Text,
    read: Text, compare: Text, compareAll: Text, next: Text, readNext: Text, seeChanges: Text, readInForce: Text,
    oldTitle: Text, oldText: Text, correctedTitle: Text, correctedText: Text, readCorrected: Text, futureTitle: Text,
    futureText: Text, draftTitle: Text, draftText: Text, proof: Text, proofText: Text, files: Text, verify: Text,
    comparison: Text, compared: Text, feed: Text
  ) {
    self.inForce = inForce
    self.upcoming = upcoming
    self.since = since
    self.from = from
    self.replaced = replaced
    self.corrected = corrected
    self.effective = effective
    self.standing = standing
    self.material = material
    self.raised = raised
    self.announced = announced
    self.leadTime = leadTime
    self.hash = hash
    self.changes = changes
    self.change = change
    self.isMaterial = isMaterial
    self.sameFacts = sameFacts
    self.first = first
    self.correction = correction
    self.earlier = earlier
    self.earlierText = earlierText
    self.read = read
    self.compare = compare
    self.compareAll = compareAll
    self.next = next
    self.readNext = readNext
    self.seeChanges = seeChanges
    self.readInForce = readInForce
    self.oldTitle = oldTitle
    self.oldText = oldText
    self.correctedTitle = correctedTitle
    self.correctedText = correctedText
    self.readCorrected = readCorrected
    self.futureTitle = futureTitle
    self.futureText = futureText
    self.draftTitle = draftTitle
    self.draftText = draftText
    self.proof = proof
    self.proofText = proofText
    self.files = files
    self.verify = verify
    self.comparison = comparison
    self.compared = compared
    self.feed = feed
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
  public init(fr: String? = nil, nl: String? = nil, de: String? = nil) {
    self.init(wordings: [(.fr, fr), (.nl, nl), (.de, de)])
  }
}
