/// Who determines the purposes and means of the processing: Article 4(7) GDPR.
public struct Controller: Located, Sendable {
  /// The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV.
  public var name: Text
  /// The name as it stands within a sentence, with its article in the singular, where it takes one:
  /// `Text(fr: "l’INAMI", nl: "het RIZIV", de: "das LIKIV")`. Texts then write `{controller.subject}`, `{controller.of}`
  /// and the like, and each language inflects it: "de l’INAMI", "van het RIZIV", "des LIKIV".
  public var nameWithArticle: Text? = nil
  /// The full name, where the usual one is an abbreviation.
  public var fullName: Text? = nil
  /// What kind of organisation it is; some rules depend on it.
  public var kind: OrganisationKind
  /// Legal form, such as "société coopérative (SC)".
  public var legalForm: Text? = nil
  /// Where it has its seat.
  public var seat: Address? = nil
  /// The country whose law applies, where no seat is stated.
  public var country: Country? = nil
  /// Number under which the national register of enterprises knows it.
  public var enterpriseNumber: EnterpriseNumber? = nil
  /// Ways to reach the organisation itself, and its departments.
  public var contacts: [Contact] = []
  /// Its websites.
  public var websites: [Website] = []
  /// Its representative in the Union, where its seat is outside: Article 27.
  public var representative: Contact? = nil
  public var place = Place()
}

/// What kind of organisation a controller is.
public enum OrganisationKind: Sendable {
  /// A public authority or body, within the meaning of Article 37(1)(a) GDPR.
  case publicBody
  /// A public body of the Belgian federal State (law of 30 July 2018, articles 5 and 20).
  case federalBody
  /// A hospital or care institution; say in `public` whether it is a public one.
  case careInstitution(public: Bool)
  /// A health insurance fund (mutualité, ziekenfonds, Krankenkasse).
  case healthFund
  /// A company with a commercial purpose.
  case company
  /// A cooperative society.
  case cooperative
  /// An association or foundation without a commercial purpose.
  case association
  /// A group of companies that speaks with one voice.
  case companyGroup
}

/// A postal address. Streets outside Brussels have one name; those of Brussels a French and a Dutch one.
public struct Address: Equatable, Located, Sendable {
  /// Street and number.
  public var street: Text
  /// Box, floor or department, on a line of its own.
  public var line: Text? = nil
  /// Postcode, as the country writes it.
  public var postcode: String
  /// Town, which may have a name in each language.
  public var town: Text
  /// The country it is in.
  public var country: Country
  public var place = Place()
}

/// A way to reach someone; it names a role or a department, never a person.
public struct Contact: Located, Sendable {
  /// What people turn to it for.
  public var role: ContactRole = .general
  /// Department or role, such as "Direction générale".
  public var name: Text? = nil
  /// For whom or for what it is responsible, where there are several of its role: "la clinique, en France".
  public var scope: Text? = nil
  /// E-mail address.
  public var email: Email? = nil
  /// Telephone number in international form.
  public var phone: Phone? = nil
  /// Postal address.
  public var post: Address? = nil
  /// A page with a form.
  public var form: WebAddress? = nil
  /// Day on which someone last verified it, which a contact that names a person needs.
  public var reviewedOn: Day? = nil  // not frozen
  public var place = Place()
}

/// What a contact is for.
public enum ContactRole: CaseIterable, Sendable {
  /// Any question.
  case general
  /// Requests to exercise a right.
  case requests
  /// The data protection officer.
  case dpo
  /// Complaints handled by the organisation itself.
  case complaints
  /// Information security.
  case security
}

/// A website or application of the controller.
public struct Website: Located, Sendable {
  /// What it is called, such as "MyInami".
  public var name: Text
  /// Its address, which may differ by language.
  public var url: Text
  public var place = Place()
}

/// Several legal entities for which one notice speaks.
public struct Group: Located, Sendable {
  /// What the group is called.
  public var name: Text
  /// The entities; leave it empty when the notice does not name them.
  public var members: [Member] = []
  public var place = Place()
}

/// A legal entity of a group.
public struct Member: Located, Sendable {
  /// Identifier of the entity.
  public var id: String
  /// Name of the entity.
  public var name: Text
  /// Where it has its seat.
  public var seat: Address? = nil
  /// Number under which the national register of enterprises knows it.
  public var enterpriseNumber: EnterpriseNumber? = nil
  public var place = Place()
}

/// Whether others decide on purposes and means too: Article 26 GDPR.
public enum JointControl: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// Nobody else decides.
  case none(because: Text)
  /// It happens, with these partners.
  case with(JointArrangement)
}

/// The essence of an arrangement between joint controllers: Article 26(2).
public struct JointArrangement: Located, Sendable {
  /// The other controllers; leave it empty when the notice does not name them.
  public var partners: [Text] = []
  /// Who answers for what.
  public var essence: Text? = nil
  /// Whom people may turn to.
  public var contactPoint: Text? = nil
  public var place = Place()
}

/// The data protection officer: Articles 37 to 39 GDPR.
public enum DataProtectionOfficer: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// Designated, and to be reached there.
  case designated(Contact)
  /// Several are designated, such as one for each entity or country; each says in `scope:` for whom. Texts that write
  /// `{dpo.email}` and the like name the first.
  case several([Contact])
  /// Not required.
  case notRequired(because: Text)
}
