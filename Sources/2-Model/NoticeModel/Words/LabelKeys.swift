/// The standard words of what Notitia composes from facts: labels, captions, official terms, and what it says
/// where an organisation is silent. They stand in `content/clauses/labels.swift`, as `let labels = [Label(.yes, …)]`.
public enum LabelKey: String, WordKey {
  /// What stands where an organisation does not state something.
  case notStated
  /// A plain yes.
  case yes
  /// A plain no.
  case no
  /// Heading over what concerns every audience.
  case everybody
  /// Full name of the controller.
  case fullName
  /// Legal form.
  case legalForm
  /// Address of the seat.
  case seat
  /// Number in the national register of enterprises.
  case enterpriseNumber
  /// A website.
  case website
  /// The websites of the controller.
  case websites
  /// Representative in the Union, Article 27.
  case representative
  /// Group of companies.
  case group
  /// Whom people may turn to where controllers are joint: Article 26(1).
  case contactPoint
  /// Department or role of a contact.
  case department
  /// For whom a contact is responsible, where there are several.
  case contactScope
  /// E-mail address.
  case email
  /// Telephone number.
  case phone
  /// Postal address.
  case post
  /// Page with a form.
  case form
  /// Contact for any question.
  case contactGeneral
  /// Contact for requests.
  case contactRequests
  /// The data protection officer.
  case contactOfficer
  /// Contact for complaints handled inside.
  case contactComplaints
  /// Contact for information security.
  case contactSecurity
  /// Data, as a label.
  case data
  /// Data to which a period applies.
  case concernedData
  /// Caption of the table of data.
  case dataCaption
  /// Column: category of data.
  case dataCategory
  /// A group of data, before its letter.
  case dataGroup
  /// Column: examples.
  case examples
  /// Column: why a category is specially protected.
  case protection
  /// Data on convictions and offences, Article 10.
  case criminalData
  /// National register number.
  case nationalNumber
  /// The French number.
  case frenchNumber
  /// Article 9(1).
  case categoryOrigin
  /// Article 9(1).
  case categoryPolitics
  /// Article 9(1).
  case categoryBeliefs
  /// Article 9(1).
  case categoryUnion
  /// Article 9(1).
  case categoryGenetic
  /// Article 9(1).
  case categoryBiometric
  /// Article 9(1).
  case categoryHealth
  /// Article 9(1).
  case categorySexLife
  /// Column: source of data.
  case source
  /// Caption of the table of sources.
  case sourcesCaption
  /// Before the body through which data come.
  case via
  /// Column: whether a source is public.
  case publiclyAccessible
  /// Required by law.
  case dutyLaw
  /// Required by contract.
  case dutyContract
  /// Needed to enter into a contract.
  case dutyEnteringContract
  /// What must be given.
  case dutyData
  /// What follows if it is not given.
  case dutyConsequences
  /// When it need not be given.
  case dutyException
  /// A purpose, before its number.
  case purpose
  /// Heading over purposes without a stated basis.
  case otherPurposes
  /// Before the place where a purpose on several bases is described, under the others.
  case purposeElsewhere
  /// Legal basis, Article 6(1).
  case legalBasis
  /// Heading over what the legal bases mean.
  case legalBasesExplained
  /// Heading over the exceptions for special categories of data that the notice rests on.
  case exceptionsExplained
  /// Article 9(2).
  case specialGround
  /// Article 10.
  case criminalGround
  /// A provision that asks for something.
  case law
  /// The legitimate interest pursued.
  case interest
  /// The same, where it is the interest of a third party.
  case interestOfThirdParty
  /// Why it does not override the others'.
  case balancing
  /// Why a legitimate interest of a public authority is no part of its tasks.
  case outsidePublicTask
  /// That electronic messages go to existing customers only.
  case existingCustomers
  /// What an example infers and the published notice does not state.
  case readingOfExample
  /// The same in a notice that is no example.
  case interpretation
  /// Who is bound by professional secrecy: Article 9(3).
  case secrecy
  /// The purposes for which data were first collected: Articles 13(3) and 14(4).
  case furtherUse
  /// The age from which children consent themselves: Article 8.
  case childConsentAge
  /// By which channels direct marketing comes.
  case channels
  /// Direct marketing by post.
  case channelPost
  /// Direct marketing by calls of a person.
  case channelPhone
  /// Direct marketing by calls of a machine.
  case channelAutomatedCall
  /// Direct marketing by e-mail.
  case channelEmail
  /// Direct marketing by SMS and messages in applications.
  case channelTextMessage
  /// Direct marketing in person.
  case channelInPerson
  /// People concerned.
  case people
  /// Recipients.
  case recipients
  /// Retention.
  case retention
  /// Direct marketing, Article 21(2).
  case directMarketing
  /// Profiling, Article 4(4).
  case profiling
  /// Article 6(1)(a).
  case basisConsent
  /// Article 6(1)(b).
  case basisContract
  /// Article 6(1)(c).
  case basisLegalObligation
  /// Article 6(1)(d).
  case basisVitalInterests
  /// Article 6(1)(e).
  case basisPublicTask
  /// Article 6(1)(f).
  case basisLegitimateInterests
  /// Short name of a contract as a legal basis.
  case shortContract
  /// Short name of a legal obligation.
  case shortLegalObligation
  /// Short name of vital interests.
  case shortVitalInterests
  /// Short name of a public task.
  case shortPublicTask
  /// Article 9(2)(a).
  case specialExplicitConsent
  /// Article 9(2)(b).
  case specialSocialProtection
  /// Article 9(2)(c).
  case specialVitalInterests
  /// Article 9(2)(d).
  case specialNonProfitBody
  /// Article 9(2)(e).
  case specialMadePublic
  /// Article 9(2)(f).
  case specialLegalClaims
  /// Article 9(2)(g).
  case specialPublicInterest
  /// Article 9(2)(h).
  case specialCare
  /// Article 9(2)(i).
  case specialPublicHealth
  /// Article 9(2)(j).
  case specialResearch
  /// A public authority as recipient.
  case roleAuthority
  /// Article 4(8).
  case roleProcessor
  /// Article 26.
  case roleJointController
  /// Caption of the table of internal access.
  case accessCaption
  /// Column: service or function.
  case accessWho
  /// Column: what it may do.
  case accessWhat
  /// Countries that are not named.
  case otherCountries
  /// Article 45.
  case toolAdequacy
  /// Article 46(2)(c).
  case toolStandardClauses
  /// Article 47.
  case toolBindingRules
  /// Article 46(2)(a).
  case toolPublicInstrument
  /// Article 46(2)(e) and (f).
  case toolCodeOrCertificate
  /// How to obtain a copy of the safeguards.
  case safeguardsCopy
  /// Measures beside the safeguards of a transfer.
  case transferMeasures
  /// Article 49(1)(b).
  case derogationContract
  /// Article 49(1)(c).
  case derogationContractInInterest
  /// Article 49(1)(d).
  case derogationPublicInterest
  /// Article 49(1)(e).
  case derogationLegalClaims
  /// Article 49(1)(f).
  case derogationVitalInterests
  /// Article 49(1)(g).
  case derogationPublicRegister
  /// Article 49(1), second subparagraph.
  case derogationCompellingInterests
  /// What these interests are.
  case transferInterests
  /// On which day the authority was informed of a transfer.
  case transferAuthorityInformed
  /// Caption of the table of retention.
  case retentionCaption
  /// Column: what is kept.
  case retentionWhat
  /// Column: how long.
  case retentionPeriod
  /// Column: from when.
  case retentionFrom
  /// Column: remarks.
  case remarks
  /// A remark below the table that holds for several rows, before its number.
  case remark
  /// An exception.
  case exception
  /// What happens afterwards.
  case afterwards
  /// Who has to agree, or who approved.
  case approvedBy
  /// Purposes for which data are kept for a period.
  case purposesKeptFor
  /// That it holds for every purpose.
  case allPurposes
  /// All those that use sensitive data, where nothing else stands with them.
  case sensitivePurposes
  /// Article 13(2)(f).
  case decisionLogic
  /// Article 13(2)(f).
  case decisionConsequences
  /// Article 22(3).
  case decisionSafeguards
  /// A certificate held.
  case certificate
  /// Before a date from which something holds.
  case since
  /// Article 15.
  case rightAccess
  /// Article 16.
  case rightRectification
  /// Article 17.
  case rightErasure
  /// Article 18.
  case rightRestriction
  /// Article 20.
  case rightPortability
  /// Article 21.
  case rightObjection
  /// Article 7(3).
  case rightWithdrawal
  /// Article 22.
  case rightHumanIntervention
  /// France, law of 6 January 1978, article 85.
  case rightPostMortem
  /// Belgium, law of 22 August 2002.
  case rightPatientFile
  /// Before what a right is limited to.
  case rightLimitedTo
  /// Title of the right to object, set apart.
  case youMayObject
  /// Heading over how to exercise the rights.
  case howToAsk
  /// A reply that is due earlier.
  case shorterDeadline
  /// Column: name.
  case cookieName
  /// Column: who sets it.
  case cookieProvider
  /// Column: what for.
  case cookiePurpose
  /// Column: how long.
  case cookieLifetime
  /// Column: who else reads it.
  case cookieSharedWith
  /// Until the browser is closed.
  case cookieSession
  /// Until a tab is closed.
  case cookieTab
  /// Until the person deletes it.
  case cookieUntilDeleted
  /// A technique that keeps nothing.
  case cookieNothingKept
  /// Column: technique.
  case cookieTechnique
  /// Technique.
  case storageCookie
  /// Technique.
  case storageLocal
  /// Technique.
  case storageSession
  /// Technique.
  case storageDatabase
  /// Technique.
  case storagePixel
  /// Technique.
  case storageDevice
  /// Link to the settings.
  case cookieSettings
  /// Category of cookies.
  case cookiesNecessary
  /// Category of cookies.
  case cookiesPreferences
  /// Category of cookies.
  case cookiesStatistics
  /// Category of cookies.
  case cookiesMarketing
  /// Day of publication.
  case publishedOn
  /// Body that adopted a version.
  case adoptedBy
  /// Body whose opinion is asked.
  case opinionOf
  /// At a glance.
  case glanceWho
  /// At a glance.
  case glanceWhy
  /// At a glance.
  case glanceHowLong
  /// At a glance.
  case glanceRights
  /// At a glance.
  case glanceAsk
  /// After a cut list: how many more.
  case glanceMore
  /// What a reader can do, in the box at the top: see the data.
  case toAccess
  /// Have them corrected.
  case toRectify
  /// Have them erased.
  case toErase
  /// Have their use suspended.
  case toRestrict
  /// Take them along.
  case toTakeAlong
  /// Object.
  case toObject
  /// Withdraw consent.
  case toWithdraw
  /// Contest an automated decision.
  case toContestDecision
  /// Decide on one's data for the time after death.
  case toDirectAfterDeath
  /// Get a copy of the patient file.
  case toCopyPatientFile
  /// Complain to the authority.
  case toComplain
  /// Heading over what the law wants said and the notice does not say.
  case leftOpenTitle
  /// Gap.
  case gapData
  /// Gap.
  case gapSources
  /// Gap.
  case gapObligation
  /// Gap.
  case gapPurposes
  /// Gap.
  case gapRecipients
  /// Gap.
  case gapTransfers
  /// Gap.
  case gapTransferTool
  /// Gap.
  case gapRetention
  /// Gap.
  case gapAutomatedDecisions
  /// Gap.
  case gapCookies
  /// Gap.
  case gapCookieList
  /// Gap.
  case gapCookieChoice
  /// Gap.
  case gapGroupMembers
  /// Gap.
  case gapJointControllers
  /// Gap.
  case gapOfficer
  /// Gap.
  case gapOfficerContact
  /// Gap.
  case gapRequests
}

/// An entry of `content/clauses/labels.swift`.
public typealias Label = WordEntry<LabelKey>
