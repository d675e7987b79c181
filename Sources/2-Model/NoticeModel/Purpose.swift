/// A purpose of the processing: Article 13(1)(c) GDPR.
public struct Purpose: Located, Sendable {
  /// Identifier of the purpose; it is part of the address of its place on the page.
  public var id: String
  /// A short title that says what is done for whom.
  public var title: Text
  /// What that means in practice.
  public var description: Text? = nil
  /// What is done for it, one by one.
  public var activities: [Activity] = []
  /// Legal bases; a purpose may have several, each for its own part.
  public var grounds: [Ground] = []
  /// Grounds for special categories of data: Article 9(2).
  public var special: [SpecialGround] = []
  /// What allows the processing of convictions and offences: Article 10.
  public var criminal: [CriminalGround] = []
  /// Data used for it.
  public var data: [Ref<DataCategory>] = []
  /// Groups of data used for it.
  public var groups: [Ref<DataGroup>] = []
  /// Data used only in some cases, with the case.
  public var conditionalData: [ConditionalData] = []
  /// People it concerns.
  public var people: [Ref<DataSubjects>] = []
  /// Who receives the data for it.
  public var recipients: [Ref<Recipient>] = []
  /// How long the data are kept for it.
  public var retention: [Ref<Retention>] = []
  /// Whether it is direct marketing, to which people may object without a reason: Article 21(2).
  public var directMarketing: Bool = false
  /// Whether people are profiled for it: Article 4(4).
  public var profiling: Bool = false
  /// Audiences this concerns; all of them if left out.
  public var audiences: [Ref<Audience>] = []
  /// That data collected for another purpose are used for this one too: Articles 13(3) and 14(4).
  public var further: FurtherUse? = nil
  /// Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8.
  public var childConsent: ChildConsent = .undeclared
  /// Whether people may object to it without giving a reason although the law does not oblige the controller to follow
  /// such an objection. Direct marketing needs not say so: Article 21(2).
  public var objectionWithoutReason: Bool = false
  /// Why the data, recipients and periods named here are believed to serve this purpose, where the published notice
  /// of an example does not say so.
  public var inferredLinks: Text? = nil
  public var place = Place()
}

/// Data collected for one purpose and used for another: Articles 6(4), 13(3) and 14(4) GDPR.
public struct FurtherUse: Located, Sendable {
  /// The purposes for which they were collected, where they are among those of this notice.
  public var of: [Ref<Purpose>] = []
  /// How people are told before it begins.
  public var information: Text? = nil
  public var place = Place()
}

/// Consent of children to an online service that is offered to them: Article 8 GDPR.
public enum ChildConsent: Sendable {
  /// Not said, which is a finding for an online purpose that rests on consent and concerns children.
  case undeclared
  /// It is no service offered directly to children.
  case notOffered(because: Text)
  /// They consent from this age on; before, a parent does, in this way.
  case from(age: Int, parents: Text)
}

/// Something done for a purpose, with the law that asks for it.
public struct Activity: Located, Sendable {
  /// What is done.
  public var text: Text  // unlabelled, in languages
  /// The law that asks for it.
  public var laws: [Citation] = []
  public var place = Place()
}

/// A legal basis of a purpose: Article 6(1) GDPR.
public struct Ground: Located, Sendable {
  /// Which of the six legal bases.
  public var basis: LegalBasis  // unlabelled
  /// The law that asks for it or entrusts the task: Article 6(3).
  public var laws: [Citation] = []
  /// What the law asks for or the contract is about, where it needs words.
  public var explanation: Text? = nil
  /// The interest pursued, for `.legitimateInterests`: Article 13(1)(d).
  public var interest: Text? = nil
  /// Why the interest does not override that of the people concerned.
  public var balancing: Text? = nil
  /// When this basis serves, where the purpose has several.
  public var condition: Text? = nil
  /// The data it serves for, where it is not all of them.
  public var data: [Ref<DataCategory>] = []
  /// Whose interest it is, for `.legitimateInterests`: Article 13(1)(d).
  public var whose: InterestHolder = .controller
  /// Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1),
  /// last subparagraph.
  public var outsidePublicTask: Text? = nil
  /// By which channels messages come on this basis, for direct marketing.
  public var channels: [MarketingChannel] = []
  /// That electronic messages go to existing customers only, about similar products, and how they refuse them:
  /// Article 13(2) of Directive 2002/58/EC.
  public var existingCustomers: Text? = nil
  /// Why this basis is believed to serve, where the published notice of an example does not state it.
  public var inferred: Text? = nil
  public var place = Place()
}

/// Whose legitimate interest is pursued.
public enum InterestHolder: CaseIterable, Sendable {
  /// That of the controller.
  case controller
  /// That of somebody else.
  case thirdParty
}

/// A way by which direct marketing reaches people: Article 13 of Directive 2002/58/EC treats them differently.
public enum MarketingChannel: String, CaseIterable, Sendable {
  /// By letter.
  case post
  /// A call by a person.
  case phone
  /// A call by a machine.
  case automatedCall
  /// By e-mail.
  case email
  /// SMS and messages in applications.
  case textMessage
  /// By somebody who speaks to people.
  case inPerson
}

/// The six legal bases of Article 6(1) GDPR.
public enum LegalBasis: Sendable, CaseIterable {
  /// (a) Consent.
  case consent
  /// (b) Performance of a contract, or steps before one.
  case contract
  /// (c) A legal obligation.
  case legalObligation
  /// (d) Vital interests.
  case vitalInterests
  /// (e) A task in the public interest or official authority.
  case publicTask
  /// (f) Legitimate interests.
  case legitimateInterests
}

/// What allows a special category of data to be processed for a purpose: Article 9(2) GDPR.
public struct SpecialGround: Located, Sendable {
  /// Which exception of Article 9(2).
  public var exception: SpecialException  // unlabelled
  /// The data it serves for.
  public var data: [Ref<DataCategory>] = []
  /// The law on which the exception rests.
  public var laws: [Citation] = []
  /// When this exception serves.
  public var condition: Text? = nil
  /// Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3).
  public var secrecy: Text? = nil
  /// Why this exception is believed to serve, where the published notice of an example does not state it.
  public var inferred: Text? = nil
  public var place = Place()
}

/// The exceptions of Article 9(2) GDPR.
public enum SpecialException: Sendable, CaseIterable {
  /// (a) Explicit consent.
  case explicitConsent
  /// (b) Employment, social security and social protection law.
  case socialProtection
  /// (c) Vital interests of someone who cannot consent.
  case vitalInterests
  /// (d) A not-for-profit body, for its members.
  case nonProfitBody
  /// (e) Data the person has made public.
  case madePublic
  /// (f) Legal claims.
  case legalClaims
  /// (g) Substantial public interest.
  case publicInterest
  /// (h) Health or social care, and the management of its systems.
  case care
  /// (i) Public health.
  case publicHealth
  /// (j) Archives, research, statistics.
  case research
}

/// What allows data on convictions and offences to be processed: Article 10 GDPR.
public struct CriminalGround: Located, Sendable {
  /// The law that authorises it.
  public var laws: [Citation] = []
  /// What the law allows, where it needs words.
  public var explanation: Text? = nil
  /// The data it serves for.
  public var data: [Ref<DataCategory>] = []
  /// Why this law is believed to authorise it, where the published notice of an example does not state it.
  public var inferred: Text? = nil
  public var place = Place()
}

/// Data that a purpose uses only in some cases.
public struct ConditionalData: Located, Sendable {
  /// The data.
  public var data: [Ref<DataCategory>] = []
  /// Groups of data.
  public var groups: [Ref<DataGroup>] = []
  /// The case.
  public var condition: Text
  public var place = Place()
}
