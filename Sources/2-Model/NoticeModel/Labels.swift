/// The standard words of what Notitia composes from facts: labels, captions, official terms, and what it says
/// where an organisation is silent. They stand in `content/clauses/labels.swift`.
public struct Labels: Located, Sendable {
  /// What stands where an organisation does not state something.
  public var notStated: Text
  /// A plain yes.
  public var yes: Text
  /// A plain no.
  public var no: Text
  /// Heading over what concerns every audience.
  public var everybody: Text
  /// Full name of the controller.
  public var fullName: Text
  /// Legal form.
  public var legalForm: Text
  /// Address of the seat.
  public var seat: Text
  /// Number in the national register of enterprises.
  public var enterpriseNumber: Text
  /// A website.
  public var website: Text
  /// The websites of the controller.
  public var websites: Text
  /// Representative in the Union, Article 27.
  public var representative: Text
  /// Group of companies.
  public var group: Text
  /// Joint controllers, Article 26.
  public var jointControllers: Text
  /// Department or role of a contact.
  public var department: Text
  /// E-mail address.
  public var email: Text
  /// Telephone number.
  public var phone: Text
  /// Postal address.
  public var post: Text
  /// Page with a form.
  public var form: Text
  /// Contact for any question.
  public var contactGeneral: Text
  /// Contact for requests.
  public var contactRequests: Text
  /// The data protection officer.
  public var contactOfficer: Text
  /// Contact for complaints handled inside.
  public var contactComplaints: Text
  /// Contact for information security.
  public var contactSecurity: Text
  /// Data, as a label.
  public var data: Text
  /// Caption of the table of data.
  public var dataCaption: Text
  /// Column: category of data.
  public var dataCategory: Text
  /// A group of data, before its letter.
  public var dataGroup: Text
  /// Column: examples.
  public var examples: Text
  /// Column: why a category is specially protected.
  public var protection: Text
  /// Data on convictions and offences, Article 10.
  public var criminalData: Text
  /// National register number.
  public var nationalNumber: Text
  /// Article 9(1).
  public var categoryOrigin: Text
  /// Article 9(1).
  public var categoryPolitics: Text
  /// Article 9(1).
  public var categoryBeliefs: Text
  /// Article 9(1).
  public var categoryUnion: Text
  /// Article 9(1).
  public var categoryGenetic: Text
  /// Article 9(1).
  public var categoryBiometric: Text
  /// Article 9(1).
  public var categoryHealth: Text
  /// Article 9(1).
  public var categorySexLife: Text
  /// Column: source of data.
  public var source: Text
  /// Caption of the table of sources.
  public var sourcesCaption: Text
  /// Before the body through which data come.
  public var via: Text
  /// Column: whether a source is public.
  public var publiclyAccessible: Text
  /// What a duty to give data rests on.
  public var dutyOrigin: Text
  /// Required by law.
  public var dutyLaw: Text
  /// Required by contract.
  public var dutyContract: Text
  /// Needed to enter into a contract.
  public var dutyEnteringContract: Text
  /// What must be given.
  public var dutyData: Text
  /// What follows if it is not given.
  public var dutyConsequences: Text
  /// When it need not be given.
  public var dutyException: Text
  /// A purpose, before its number.
  public var purpose: Text
  /// Heading over purposes without a stated basis.
  public var otherPurposes: Text
  /// Before the place where a purpose on several bases is described, under the others.
  public var purposeElsewhere: Text
  /// Legal basis, Article 6(1).
  public var legalBasis: Text
  /// Heading over what the legal bases mean.
  public var legalBasesExplained: Text
  /// Article 9(2).
  public var specialGround: Text
  /// Article 10.
  public var criminalGround: Text
  /// A provision that asks for something.
  public var law: Text
  /// The legitimate interest pursued.
  public var interest: Text
  /// The same, where it is the interest of a third party.
  public var interestOfThirdParty: Text
  /// Why it does not override the others'.
  public var balancing: Text
  /// By which channels direct marketing comes.
  public var channels: Text
  /// Direct marketing by post.
  public var channelPost: Text
  /// Direct marketing by calls of a person.
  public var channelPhone: Text
  /// Direct marketing by calls of a machine.
  public var channelAutomatedCall: Text
  /// Direct marketing by e-mail.
  public var channelEmail: Text
  /// Direct marketing by SMS and messages in applications.
  public var channelTextMessage: Text
  /// Direct marketing in person.
  public var channelInPerson: Text
  /// People concerned.
  public var people: Text
  /// Recipients.
  public var recipients: Text
  /// Retention.
  public var retention: Text
  /// Direct marketing, Article 21(2).
  public var directMarketing: Text
  /// Profiling, Article 4(4).
  public var profiling: Text
  /// Article 6(1)(a).
  public var basisConsent: Text
  /// Article 6(1)(b).
  public var basisContract: Text
  /// Article 6(1)(c).
  public var basisLegalObligation: Text
  /// Article 6(1)(d).
  public var basisVitalInterests: Text
  /// Article 6(1)(e).
  public var basisPublicTask: Text
  /// Article 6(1)(f).
  public var basisLegitimateInterests: Text
  /// Article 9(2)(a).
  public var specialExplicitConsent: Text
  /// Article 9(2)(b).
  public var specialSocialProtection: Text
  /// Article 9(2)(c).
  public var specialVitalInterests: Text
  /// Article 9(2)(d).
  public var specialNonProfitBody: Text
  /// Article 9(2)(e).
  public var specialMadePublic: Text
  /// Article 9(2)(f).
  public var specialLegalClaims: Text
  /// Article 9(2)(g).
  public var specialPublicInterest: Text
  /// Article 9(2)(h).
  public var specialCare: Text
  /// Article 9(2)(i).
  public var specialPublicHealth: Text
  /// Article 9(2)(j).
  public var specialResearch: Text
  /// A list of recipients that is left open.
  public var openList: Text
  /// A public authority as recipient.
  public var roleAuthority: Text
  /// Article 4(8).
  public var roleProcessor: Text
  /// Article 26.
  public var roleJointController: Text
  /// Caption of the table of internal access.
  public var accessCaption: Text
  /// Column: service or function.
  public var accessWho: Text
  /// Column: what it may do.
  public var accessWhat: Text
  /// Countries that are not named.
  public var otherCountries: Text
  /// Article 45.
  public var toolAdequacy: Text
  /// Article 46(2)(c).
  public var toolStandardClauses: Text
  /// Article 47.
  public var toolBindingRules: Text
  /// Article 46(2)(a).
  public var toolPublicInstrument: Text
  /// Article 46(2)(e) and (f).
  public var toolCodeOrCertificate: Text
  /// How to obtain a copy of the safeguards.
  public var safeguardsCopy: Text
  /// Article 49(1)(b).
  public var derogationContract: Text
  /// Article 49(1)(c).
  public var derogationContractInInterest: Text
  /// Article 49(1)(d).
  public var derogationPublicInterest: Text
  /// Article 49(1)(e).
  public var derogationLegalClaims: Text
  /// Article 49(1)(f).
  public var derogationVitalInterests: Text
  /// Article 49(1)(g).
  public var derogationPublicRegister: Text
  /// Caption of the table of retention.
  public var retentionCaption: Text
  /// Column: what is kept.
  public var retentionWhat: Text
  /// Column: how long.
  public var retentionPeriod: Text
  /// Column: from when.
  public var retentionFrom: Text
  /// Column: remarks.
  public var remarks: Text
  /// A remark below the table that holds for several rows, before its number.
  public var remark: Text
  /// An exception.
  public var exception: Text
  /// What happens afterwards.
  public var afterwards: Text
  /// Who has to agree, or who approved.
  public var approvedBy: Text
  /// Article 13(2)(f).
  public var decisionLogic: Text
  /// Article 13(2)(f).
  public var decisionConsequences: Text
  /// Article 22(3).
  public var decisionSafeguards: Text
  /// A certificate held.
  public var certificate: Text
  /// Before a date from which something holds.
  public var since: Text
  /// Article 15.
  public var rightAccess: Text
  /// Article 16.
  public var rightRectification: Text
  /// Article 17.
  public var rightErasure: Text
  /// Article 18.
  public var rightRestriction: Text
  /// Article 20.
  public var rightPortability: Text
  /// Article 21.
  public var rightObjection: Text
  /// Article 7(3).
  public var rightWithdrawal: Text
  /// Article 22.
  public var rightHumanIntervention: Text
  /// France, law of 6 January 1978, article 85.
  public var rightPostMortem: Text
  /// Belgium, law of 22 August 2002.
  public var rightPatientFile: Text
  /// Title of the right to object, set apart.
  public var youMayObject: Text
  /// Heading over how to exercise the rights.
  public var howToAsk: Text
  /// A reply that is due earlier.
  public var shorterDeadline: Text
  /// An organisation asks for proof of identity with each request.
  public var identityAlways: Text
  /// Column: name.
  public var cookieName: Text
  /// Column: who sets it.
  public var cookieProvider: Text
  /// Column: what for.
  public var cookiePurpose: Text
  /// Column: how long.
  public var cookieLifetime: Text
  /// Column: who else reads it.
  public var cookieSharedWith: Text
  /// Until the browser is closed.
  public var cookieSession: Text
  /// Link to the settings.
  public var cookieSettings: Text
  /// The only refusal is in the browser.
  public var cookiesBrowserOnly: Text
  /// Category of cookies.
  public var cookiesNecessary: Text
  /// Category of cookies.
  public var cookiesPreferences: Text
  /// Category of cookies.
  public var cookiesStatistics: Text
  /// Category of cookies.
  public var cookiesMarketing: Text
  /// Day of publication.
  public var publishedOn: Text
  /// Body that adopted a version.
  public var adoptedBy: Text
  /// Body whose opinion is asked.
  public var opinionOf: Text
  /// At a glance.
  public var glanceWho: Text
  /// At a glance.
  public var glanceWhy: Text
  /// At a glance.
  public var glanceHowLong: Text
  /// At a glance.
  public var glanceRights: Text
  /// At a glance.
  public var glanceAsk: Text
  /// After a cut list: how many more.
  public var glanceMore: Text
  /// Gap.
  public var gapData: Text
  /// Gap.
  public var gapSources: Text
  /// Gap.
  public var gapObligation: Text
  /// Gap.
  public var gapPurposes: Text
  /// Gap.
  public var gapRecipients: Text
  /// Gap.
  public var gapTransfers: Text
  /// Gap.
  public var gapTransferTool: Text
  /// Gap.
  public var gapRetention: Text
  /// Gap.
  public var gapAutomatedDecisions: Text
  /// Gap.
  public var gapCookies: Text
  /// Gap.
  public var gapCookieList: Text
  /// Gap.
  public var gapCookieChoice: Text
  /// Gap.
  public var gapGroupMembers: Text
  /// Gap.
  public var gapJointControllers: Text
  /// Gap.
  public var gapOfficer: Text
  /// Gap.
  public var gapOfficerContact: Text
  /// Gap.
  public var gapRequests: Text
  /// Gap.
  public var gapVersion: Text
  public var place = Place()
}
