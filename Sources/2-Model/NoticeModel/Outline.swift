/// Which sections a notice has, in which order, and how they are numbered and titled.
public struct Outline: Located, Sendable {
  /// How sections are numbered.
  public var numbering: Numbering = .none
  /// How the subsections of numbered sections are counted.
  public var subsections: SubsectionNumbering = .none
  /// Whether titles are nouns or questions.
  public var headings: HeadingStyle = .nouns
  /// How purposes are arranged.
  public var purposes: PurposeArrangement = .inOrder
  /// The sections; a complete standard order if left out.
  public var sections: [Section] = []
  /// How the standard texts speak of the organisation, as its own texts do.
  public var voice: Voice = .we
  public var place = Place()
}

/// How standard texts speak of the organisation.
public enum Voice: CaseIterable, Sendable {
  /// "Nous utilisons vos données."
  case we
  /// By its name, as somebody else would: "ISoSL utilise vos données."
  case thirdPerson
}

/// How sections are numbered.
public enum Numbering: CaseIterable, Sendable {
  /// Not at all.
  case none
  /// "1.", "2." …
  case numbers
  /// "Article 1", with paragraphs "§ 1" inside.
  case articles
}

/// How subsections are numbered.
public enum SubsectionNumbering: CaseIterable, Sendable {
  /// Not at all.
  case none
  /// "A.", "B." …
  case letters
  /// "2.1", "2.2" …
  case numbers
}

/// How section titles are worded.
public enum HeadingStyle: CaseIterable, Sendable {
  /// "Durée de conservation".
  case nouns
  /// "Combien de temps conservons-nous vos données ?"
  case questions
}

/// How the section on purposes is arranged.
public enum PurposeArrangement: CaseIterable, Sendable {
  /// As declared.
  case inOrder
  /// Under the legal basis, counted anew in each.
  case byLegalBasis
  /// Under the audience.
  case byAudience
}

/// A section of the notice. Its prose is read from `<language>/<identifier>.md`, if there is such a file.
public struct Section: Located, Sendable {
  /// What the section is about.
  public var kind: SectionKind  // unlabelled
  /// A title of the notice's own instead of the standard one.
  public var title: Text? = nil
  /// Sections inside this one.
  public var sections: [Section] = []
  /// Whether it is written for children: Article 12(1).
  public var forMinors: Bool = false
  /// Whether its own text says how to do what it is about, so that no standard text needs to: `Section(.withdrawal,
  /// tellsHow: true)` where the file `withdrawal.md` says how each consent is withdrawn.
  public var tellsHow: Bool = false
  public var place = Place()
}

/// What a section is about. The name, with hyphens, is the section's identifier in addresses and references:
/// `.automatedDecisions` is `#automated-decisions`.
public enum SectionKind: Sendable, Equatable {
  /// A section with prose alone, under an identifier of its own.
  case own(String)
  /// Why this notice exists, and to whom it speaks: prose.
  case introduction
  /// To which processing it applies: prose.
  case scope
  /// Terms it defines.
  case definitions
  /// Laws it rests on.
  case framework
  /// Who is the controller, with joint controllers and the group.
  case controller
  /// Whose data.
  case people
  /// Which data.
  case data
  /// Where they come from.
  case sources
  /// Whether they must be given.
  case obligation
  /// Why, on which basis, with which data.
  case purposes
  /// Who receives them.
  case recipients
  /// Who within the organisation sees them.
  case access
  /// Outside the European Economic Area.
  case transfers
  /// How long.
  case retention
  /// By machines alone.
  case automatedDecisions
  /// How protected.
  case security
  /// The rights.
  case rights
  /// The right to object, set apart: Article 21(4).
  case objection
  /// Withdrawing consent, where it has a section of its own.
  case withdrawal
  /// How to exercise the rights, where it has a section of its own.
  case requests
  /// Supervisory authority and courts.
  case complaint
  /// Cookies and similar techniques.
  case cookies
  /// How the notice changes, and its versions.
  case changes
  /// Whom to ask.
  case contact
  /// Other pages and documents.
  case companions
}
