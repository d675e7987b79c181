/// Someone to whom data are disclosed: Article 4(9) GDPR. Recipients may be nested.
public struct Recipient: Located, Sendable {
  /// Identifier, to which purposes and transfers refer.
  public var id: String
  /// Name of the recipient, or of the category.
  public var name: Text  // in languages
  /// Whether it decides itself, works on instructions, or only holds others together.
  public var role: RecipientRole = .controller
  /// What it receives the data for, or what it does.
  public var about: Text? = nil
  /// When the data are disclosed.
  public var condition: Text? = nil
  /// What it receives, where it is not everything.
  public var data: [Ref<DataCategory>] = []
  /// Recipients it is made of.
  public var members: [Recipient] = []
  /// Whether the notice leaves the list open ("and others"), which is a finding.
  public var open: Bool = false
  /// Audiences this concerns; all of them if left out.
  public var audiences: [Ref<Audience>] = []
  public var place = Place()
}

/// What a recipient is to the controller.
public enum RecipientRole: CaseIterable, Sendable {
  /// A heading over others.
  case category
  /// Decides itself about the data it receives.
  case controller
  /// Processes on the controller's instructions: Article 28.
  case processor
  /// Decides together with the controller: Article 26.
  case jointController
  /// A public authority.
  case authority
  /// The person concerned, or somebody acting for that person.
  case person
}

/// Who within the organisation may do what with which data.
public struct AccessRule: Located, Sendable {
  /// Identifier of the rule.
  public var id: String
  /// The service or function.
  public var who: Text
  /// What it may do, and for what.
  public var may: Text
  /// Which data; all of them if left out.
  public var data: [Ref<DataCategory>] = []
  public var place = Place()
}

/// Whether a Belgian federal body publishes its protocols for passing on data: law of 30 July 2018, article 20.
public enum Protocols: Sendable {
  /// Not said, which is a finding for a federal body that passes data on.
  case undeclared
  /// They are published there.
  case published(Website)
  /// There are none, for instance because decisions of the Information Security Committee take their place.
  case none(because: Text)
}

/// Transfers to third countries: Articles 13(1)(f) and 44 to 49 GDPR.
public enum Transfers: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// There are none.
  case none(because: Text)
  /// There are some.
  case to([Transfer])
}

/// A transfer to a third country or an international organisation.
public struct Transfer: Located, Sendable {
  /// The country; leave it out when the notice does not name it.
  public var country: Country? = nil
  /// The international organisation that receives the data, where they go to one and not to a country.
  public var organisation: Text? = nil
  /// What makes it lawful.
  public var tool: TransferTool = .undeclared
  /// When or why data go there.
  public var condition: Text? = nil
  /// Who receives them there.
  public var recipients: [Ref<Recipient>] = []
  /// How to obtain a copy of the safeguards, or where they are available.
  public var copy: Text? = nil
  /// Additional measures taken; for compelling interests, the suitable safeguards.
  public var measures: Text? = nil
  /// The compelling legitimate interests pursued, where the transfer rests on them.
  public var interests: Text? = nil
  /// The day on which the supervisory authority was informed, where the transfer rests on compelling interests.
  public var authorityInformed: Day? = nil
  public var place = Place()
}

/// What makes a transfer lawful.
public enum TransferTool: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// An adequacy decision, by its identifier in the law registry, such as "dpf": Article 45.
  case adequacy(String)
  /// Standard contractual clauses: Article 46(2)(c).
  case standardClauses
  /// Binding corporate rules: Article 47.
  case bindingRules
  /// An instrument between public authorities, such as a bilateral convention: Article 46(2)(a).
  case publicInstrument
  /// An approved code of conduct or certification: Article 46(2)(e) and (f).
  case codeOrCertificate
  /// A derogation for a specific situation: Article 49.
  case derogation(Derogation)
}

/// The derogations of Article 49(1) GDPR.
public enum Derogation: Sendable, CaseIterable {
  /// (a) Explicit consent, after information on the risks.
  case explicitConsent
  /// (b) A contract with the person.
  case contract
  /// (c) A contract in the person's interest.
  case contractInInterest
  /// (d) Important reasons of public interest.
  case publicInterest
  /// (e) Legal claims.
  case legalClaims
  /// (f) Vital interests.
  case vitalInterests
  /// (g) A public register.
  case publicRegister
  /// Second subparagraph: compelling legitimate interests, for a transfer that is not repeated and concerns few people.
  case compellingInterests
}
