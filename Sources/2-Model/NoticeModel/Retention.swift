/// How long some data are kept: Article 13(2)(a) GDPR.
public struct Retention: Located, Sendable {
  /// Identifier, to which purposes refer.
  public var id: String
  /// What is kept, as a heading of its row: "Dossier médical".
  public var label: Text
  /// How long, or by which criterion.
  public var period: Period
  /// The event from which the period runs.
  public var from: Text? = nil
  /// Data it holds for.
  public var data: [Ref<DataCategory>] = []
  /// People it holds for.
  public var people: [Ref<DataSubjects>] = []
  /// The law that sets it.
  public var laws: [Citation] = []
  /// When data are kept longer.
  public var exceptions: [Text] = []
  /// What happens afterwards, and within which time.
  public var afterwards: Text? = nil
  /// Who has to agree to the destruction.
  public var approvedBy: Text? = nil
  public var place = Place()
}

/// A period of retention, or the criterion that determines it.
public enum Period: Sendable, Equatable {
  /// Not said, which is a finding.
  case undeclared
  /// For just this time.
  case exactly(Duration)
  /// Not longer than this.
  case atMost(Duration)
  /// Not shorter than this.
  case atLeast(Duration)
  /// Not shorter than the first, and not longer than the second.
  case between(Duration, Duration)
  /// Until something has happened, or by a criterion that a person can apply.
  case criterion(Text)
}

/// A length of time in calendar units.
public enum Duration: Sendable, Equatable {
  /// So many hours.
  case hours(Int)
  /// So many days.
  case days(Int)
  /// So many weeks.
  case weeks(Int)
  /// So many months.
  case months(Int)
  /// So many years.
  case years(Int)
}

/// Decisions taken solely by automated means: Articles 13(2)(f) and 22 GDPR.
public enum AutomatedDecisions: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// None are taken.
  case none(because: Text)
  /// These are taken.
  case made([AutomatedDecision])
}

/// A decision taken solely by automated means.
public struct AutomatedDecision: Located, Sendable {
  /// Identifier of the decision.
  public var id: String
  /// What is decided.
  public var title: Text
  /// The logic involved.
  public var logic: Text
  /// What it means for the person, and its envisaged consequences.
  public var consequences: Text
  /// How a person obtains human intervention, gives a view, and contests it.
  public var safeguards: Text
  public var place = Place()
}

/// How data are protected: Article 32 GDPR.
public struct Security: Located, Sendable {
  /// Measures, one by one.
  public var measures: [Measure] = []
  /// Certificates held.
  public var certificates: [Certificate] = []
  /// What no measure can exclude.
  public var residualRisk: Text? = nil
  public var place = Place()
}

/// A measure of protection; measures may be nested.
public struct Measure: Located, Sendable {
  /// The measure.
  public var text: Text  // unlabelled, in languages
  /// Measures of which it consists.
  public var parts: [Measure] = []
  public var place = Place()
}

/// A certificate, such as ISO/IEC 27001.
public struct Certificate: Located, Sendable {
  /// The standard: "ISO/IEC 27001".
  public var standard: Text
  /// What is certified.
  public var scope: Text? = nil
  /// Since when: a year and month, `"2014-06"`, or a day.
  public var since: String? = nil
  /// Day on which someone last verified that it still holds.
  public var reviewedOn: Day? = nil  // not frozen
  public var place = Place()
}
