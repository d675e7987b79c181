/// How people exercise their rights with this organisation, and what is special about them here.
///
/// Which rights a notice shows follows from its legal bases; this says what cannot be computed.
public struct Rights: Located, Sendable {
  /// Where requests go; the data protection officer if left out.
  public var requests: [Contact] = []
  /// When the organisation asks for proof of identity: Article 12(6).
  public var identityCheck: IdentityCheck = .undeclared
  /// Rights that do not apply here although the legal bases suggest them, with the reason.
  public var notApplicable: [RightException] = []
  /// Rights that national law adds.
  public var additional: [AdditionalRight] = []
  /// A deadline shorter than the month of Article 12(3), and for what.
  public var shorterDeadlines: [ShorterDeadline] = []
  /// Rights that hold for some services, purposes or readers only.
  public var limited: [LimitedRight] = []
  /// In which order the ways to send a request are offered, the one that is advised first: `[.form, .officer]`. Those
  /// that are not named follow.
  public var ways: [RequestWay] = []
  public var place = Place()
}

/// A way to send a request. None of them may be the only one that is accepted.
public enum RequestWay: String, CaseIterable, Sendable {
  /// A form online.
  case form
  /// E-mail.
  case email
  /// A letter.
  case post
  /// A telephone call.
  case phone
  /// To the data protection officer.
  case officer
}

/// A right that holds for a part of the processing only, such as portability for the data of one service.
public struct LimitedRight: Located, Sendable {
  /// Which right.
  public var right: Right  // unlabelled
  /// The purposes for which it holds.
  public var purposes: [Ref<Purpose>] = []
  /// The readers for whom it holds.
  public var audiences: [Ref<Audience>] = []
  /// The services for which it holds, in words: "la boutique en ligne".
  public var services: Text? = nil
  /// Why it does not hold for the rest.
  public var because: Text? = nil
  public var place = Place()
}

/// The rights of Articles 15 to 22 and 7(3) GDPR.
public enum Right: String, CaseIterable, Sendable {
  /// Article 15.
  case access
  /// Article 16.
  case rectification
  /// Article 17.
  case erasure
  /// Article 18.
  case restriction
  /// Article 20.
  case portability
  /// Article 21.
  case objection
  /// Article 7(3).
  case withdrawal
  /// Article 22.
  case humanIntervention
}

/// A right that does not apply, with the reason.
public struct RightException: Located, Sendable {
  /// Which right.
  public var right: Right  // unlabelled
  /// Why it does not apply.
  public var because: Text
  public var place = Place()
}

/// When proof of identity is asked for.
public enum IdentityCheck: CaseIterable, Sendable {
  /// Not said.
  case undeclared
  /// Only on reasonable doubt, as Article 12(6) allows.
  case onReasonableDoubt
  /// With each request, which is a finding.
  case always
}

/// A right that national law adds to those of the GDPR.
public enum AdditionalRight: String, CaseIterable, Sendable {
  /// Directives for the time after death: France, law of 6 January 1978, article 85.
  case postMortemDirectives
  /// Access to the patient file: Belgium, law of 22 August 2002.
  case patientFile
}

/// A reply that is due earlier than the GDPR asks.
public struct ShorterDeadline: Located, Sendable {
  /// What kind of request it is for.
  public var requests: Text
  /// How soon the reply comes.
  public var within: Duration
  /// The law that sets it.
  public var laws: [Citation] = []
  public var place = Place()
}
