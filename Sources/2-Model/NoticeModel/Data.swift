/// A category of people whose data are processed.
public struct DataSubjects: Located, Sendable {
  /// Identifier, to which purposes and periods refer.
  public var id: String
  /// What the people are called: "Patients".
  public var label: Text  // in languages
  /// Who belongs to it.
  public var description: Text? = nil
  /// Whether children are among them, so that Article 12(1) asks for words they understand.
  public var minors: Bool = false
  /// Audiences this concerns; all of them if left out.
  public var audiences: [Ref<Audience>] = []
  public var place = Place()
}

/// A group of data categories with a letter or a name, such as "A", that purposes name as a whole.
public struct DataGroup: Located, Sendable {
  /// Identifier, often a capital letter, to which purposes refer.
  public var id: String
  /// What the group holds, in words.
  public var label: Text  // in languages
  public var place = Place()
}

/// A category of personal data.
public struct DataCategory: Located, Sendable {
  /// Identifier, to which purposes, recipients and periods refer.
  public var id: String
  /// What the data are called: "Données d'identification".
  public var label: Text  // in languages
  /// What it holds: a few examples.
  public var examples: Text? = nil
  /// The group it belongs to.
  public var group: Ref<DataGroup>? = nil
  /// What makes it a special category under Article 9(1).
  public var special: [SpecialCategory] = []
  /// Whether it holds criminal convictions and offences: Article 10.
  public var criminal: Bool = false
  /// Whether it holds the national register number (in Belgium: law of 8 August 1983).
  public var nationalNumber: Bool = false
  /// Audiences this concerns; all of them if left out.
  public var audiences: [Ref<Audience>] = []
  /// What allows the national number to be used.
  public var authorisation: NumberAuthorisation? = nil
  /// Whether it holds the number of the French national register of persons, the NIR or "numéro de sécurité sociale"
  /// (law of 6 January 1978, article 30; decree 2019-341).
  public var frenchNumber: Bool = false
  public var place = Place()
}

/// What allows a national identification number to be used: Article 87 GDPR and national law.
public struct NumberAuthorisation: Located, Sendable {
  /// The law that allows it.
  public var laws: [Citation] = []
  /// The decision that allows it, with its date and number.
  public var decision: Text? = nil
  public var place = Place()
}

/// What Article 9(1) GDPR protects specially.
public enum SpecialCategory: CaseIterable, Sendable {
  /// Racial or ethnic origin.
  case racialOrEthnicOrigin
  /// Political opinions.
  case politicalOpinions
  /// Religious or philosophical beliefs.
  case beliefs
  /// Trade union membership.
  case tradeUnionMembership
  /// Genetic data.
  case genetic
  /// Biometric data that identify a person.
  case biometric
  /// Data concerning health.
  case health
  /// Sex life or sexual orientation.
  case sexLife
}

/// Where data come from.
public struct DataSource: Located, Sendable {
  /// Identifier of the source.
  public var id: String
  /// What the source is called: "Vous-même", "Registre national".
  public var label: Text  // in languages
  /// Whether the person, somebody else, or a device gives them.
  public var origin: Origin
  /// Whether anybody may consult it: Article 14(2)(f).
  public var publiclyAccessible: Accessibility = .undeclared
  /// Through whom they come, such as the Crossroads Bank.
  public var via: Text? = nil
  /// Which data come from there.
  public var data: [Ref<DataCategory>] = []
  /// Audiences this concerns; all of them if left out.
  public var audiences: [Ref<Audience>] = []
  public var place = Place()
}

/// Who gives the data.
public enum Origin: CaseIterable, Sendable {
  /// The person concerned: Article 13 applies.
  case person
  /// Somebody else: Article 14 applies.
  case others
  /// A device or program, while it is used.
  case automatic
}

/// Whether a source is open to the public.
public enum Accessibility: CaseIterable, Sendable {
  /// Not said, which is a finding for data that do not come from the person.
  case undeclared
  /// Anybody may consult it.
  case open
  /// Not everybody may consult it.
  case closed
}

/// Whether people must give their data: Article 13(2)(e) GDPR.
public enum Obligation: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// Nobody has to.
  case voluntary(because: Text)
  /// They have to.
  case required(RequiredData)
}

/// What must be given, why, and what follows otherwise.
public struct RequiredData: Located, Sendable {
  /// What the duty rests on.
  public var by: [DutyOrigin]
  /// What must be given, where that needs saying.
  public var what: Text? = nil
  /// What follows if it is not given.
  public var consequences: Text? = nil
  /// When it need not be given all the same.
  public var exception: Text? = nil
  public var place = Place()
}

/// What a duty to give data rests on.
public enum DutyOrigin: CaseIterable, Sendable {
  /// A law asks for the data.
  case law
  /// A contract asks for the data.
  case contract
  /// It is needed to enter into a contract.
  case enteringContract
}
