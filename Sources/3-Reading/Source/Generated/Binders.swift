// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

import NoticeModel
import Syntax

extension Shape {
  /// Types of which a value is written as a member, `.name`.
  static let enumerations: [String: Shape] = [
    "OrganisationKind": OrganisationKind.shape,
    "ContactRole": ContactRole.shape,
    "JointControl": JointControl.shape,
    "DataProtectionOfficer": DataProtectionOfficer.shape,
    "Cookies": Cookies.shape,
    "CookieProvider": CookieProvider.shape,
    "CookieCategory": CookieCategory.shape,
    "CookieLifetime": CookieLifetime.shape,
    "CookieChoice": CookieChoice.shape,
    "Country": Country.shape,
    "SpecialCategory": SpecialCategory.shape,
    "Origin": Origin.shape,
    "Accessibility": Accessibility.shape,
    "Obligation": Obligation.shape,
    "DutyOrigin": DutyOrigin.shape,
    "Language": Language.shape,
    "Standing": Standing.shape,
    "Surface": Surface.shape,
    "Numbering": Numbering.shape,
    "SubsectionNumbering": SubsectionNumbering.shape,
    "HeadingStyle": HeadingStyle.shape,
    "PurposeArrangement": PurposeArrangement.shape,
    "SectionKind": SectionKind.shape,
    "ChildConsent": ChildConsent.shape,
    "InterestHolder": InterestHolder.shape,
    "MarketingChannel": MarketingChannel.shape,
    "LegalBasis": LegalBasis.shape,
    "SpecialException": SpecialException.shape,
    "RecipientRole": RecipientRole.shape,
    "Protocols": Protocols.shape,
    "Transfers": Transfers.shape,
    "TransferTool": TransferTool.shape,
    "Derogation": Derogation.shape,
    "Period": Period.shape,
    "Duration": Duration.shape,
    "AutomatedDecisions": AutomatedDecisions.shape,
    "Right": Right.shape,
    "IdentityCheck": IdentityCheck.shape,
    "AdditionalRight": AdditionalRight.shape,
    "Comparisons": Comparisons.shape,
  ]

  /// Types of which a value is written with its name, `Name(…)`.
  nonisolated(unsafe) static let structures: [String: any Bindable.Type] = [
    "Text": Text.self,
    "Controller": Controller.self,
    "Address": Address.self,
    "Contact": Contact.self,
    "Website": Website.self,
    "Group": Group.self,
    "Member": Member.self,
    "JointArrangement": JointArrangement.self,
    "CookieUse": CookieUse.self,
    "Cookie": Cookie.self,
    "DataSubjects": DataSubjects.self,
    "DataGroup": DataGroup.self,
    "DataCategory": DataCategory.self,
    "NumberAuthorisation": NumberAuthorisation.self,
    "DataSource": DataSource.self,
    "RequiredData": RequiredData.self,
    "FrameworkLaw": FrameworkLaw.self,
    "Definition": Definition.self,
    "Notice": Notice.self,
    "NamedAuthority": NamedAuthority.self,
    "Banner": Banner.self,
    "Audience": Audience.self,
    "Companion": Companion.self,
    "Change": Change.self,
    "Appearance": Appearance.self,
    "Waiver": Waiver.self,
    "Outline": Outline.self,
    "Section": Section.self,
    "Purpose": Purpose.self,
    "FurtherUse": FurtherUse.self,
    "Activity": Activity.self,
    "Ground": Ground.self,
    "SpecialGround": SpecialGround.self,
    "CriminalGround": CriminalGround.self,
    "ConditionalData": ConditionalData.self,
    "Recipient": Recipient.self,
    "AccessRule": AccessRule.self,
    "Transfer": Transfer.self,
    "Retention": Retention.self,
    "AutomatedDecision": AutomatedDecision.self,
    "Security": Security.self,
    "Measure": Measure.self,
    "Certificate": Certificate.self,
    "Rights": Rights.self,
    "RightException": RightException.self,
    "ShorterDeadline": ShorterDeadline.self,
    "Site": Site.self,
    "SectionTitle": SectionTitle.self,
  ]
}

extension Controller: Shaped {
  static let shape = Shape(
    name: "Controller", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: "The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV."),
      Shape.Field(
        label: "fullName", type: "Text?", required: false,
        meaning: "The full name, where the usual one is an abbreviation."),
      Shape.Field(
        label: "kind", type: "OrganisationKind", required: true,
        meaning: "What kind of organisation it is; some rules depend on it."),
      Shape.Field(
        label: "legalForm", type: "Text?", required: false,
        meaning: "Legal form, such as \"société coopérative (SC)\"."),
      Shape.Field(
        label: "seat", type: "Address?", required: false,
        meaning: "Where it has its seat."),
      Shape.Field(
        label: "country", type: "Country?", required: false,
        meaning: "The country whose law applies, where no seat is stated."),
      Shape.Field(
        label: "enterpriseNumber", type: "EnterpriseNumber?", required: false,
        meaning: ""),
      Shape.Field(
        label: "contacts", type: "[Contact]", required: false,
        meaning: "Ways to reach the organisation itself, and its departments."),
      Shape.Field(
        label: "websites", type: "[Website]", required: false,
        meaning: "Its websites."),
      Shape.Field(
        label: "representative", type: "Contact?", required: false,
        meaning: "Its representative in the Union, where its seat is outside: Article 27."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let fullName: (Text?)? = binder.value(call, 1, default: nil)
    let kind: OrganisationKind? = binder.required(call, 2)
    let legalForm: (Text?)? = binder.value(call, 3, default: nil)
    let seat: (Address?)? = binder.value(call, 4, default: nil)
    let country: (Country?)? = binder.value(call, 5, default: nil)
    let enterpriseNumber: (EnterpriseNumber?)? = binder.value(call, 6, default: nil)
    let contacts: [Contact]? = binder.value(call, 7, default: [])
    let websites: [Website]? = binder.value(call, 8, default: [])
    let representative: (Contact?)? = binder.value(call, 9, default: nil)
    guard !call.isBroken, let name, let fullName, let kind, let legalForm, let seat, let country, let enterpriseNumber, let contacts, let websites, let representative else { return nil }
    self.init(name: name, fullName: fullName, kind: kind, legalForm: legalForm, seat: seat, country: country, enterpriseNumber: enterpriseNumber, contacts: contacts, websites: websites, representative: representative)
    place = binder.place(node)
  }
}

extension OrganisationKind: Shaped {
  static let shape = Shape(
    name: "OrganisationKind",
    cases: [
      Shape(
        name: "publicBody", fields: []),
      Shape(
        name: "federalBody", fields: []),
      Shape(
        name: "careInstitution", fields: [
          Shape.Field(
            label: "public", type: "Bool", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "healthFund", fields: []),
      Shape(
        name: "company", fields: []),
      Shape(
        name: "cooperative", fields: []),
      Shape(
        name: "association", fields: []),
      Shape(
        name: "companyGroup", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .publicBody
    case 1:
      self = .federalBody
    case 2:
      let publicValue: Bool? = binder.required(call, 0)
      guard !call.isBroken, let publicValue else { return nil }
      self = .careInstitution(public: publicValue)
    case 3:
      self = .healthFund
    case 4:
      self = .company
    case 5:
      self = .cooperative
    case 6:
      self = .association
    default:
      self = .companyGroup
    }
  }
}

extension Address: Shaped {
  static let shape = Shape(
    name: "Address", fields: [
      Shape.Field(
        label: "street", type: "Text", required: true,
        meaning: "Street and number."),
      Shape.Field(
        label: "line", type: "Text?", required: false,
        meaning: "Box, floor or department, on a line of its own."),
      Shape.Field(
        label: "postcode", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "town", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "country", type: "Country", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let street: Text? = binder.required(call, 0)
    let line: (Text?)? = binder.value(call, 1, default: nil)
    let postcode: String? = binder.required(call, 2)
    let town: Text? = binder.required(call, 3)
    let country: Country? = binder.required(call, 4)
    guard !call.isBroken, let street, let line, let postcode, let town, let country else { return nil }
    self.init(street: street, line: line, postcode: postcode, town: town, country: country)
    place = binder.place(node)
  }
}

extension Contact: Shaped {
  static let shape = Shape(
    name: "Contact", fields: [
      Shape.Field(
        label: "role", type: "ContactRole", required: false,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text?", required: false,
        meaning: "Department or role, such as \"Direction générale\"."),
      Shape.Field(
        label: "email", type: "Email?", required: false,
        meaning: ""),
      Shape.Field(
        label: "phone", type: "Phone?", required: false,
        meaning: ""),
      Shape.Field(
        label: "post", type: "Address?", required: false,
        meaning: ""),
      Shape.Field(
        label: "form", type: "WebAddress?", required: false,
        meaning: "A page with a form."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified it, which a contact that names a person needs."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let role: ContactRole? = binder.value(call, 0, default: .general)
    let name: (Text?)? = binder.value(call, 1, default: nil)
    let email: (Email?)? = binder.value(call, 2, default: nil)
    let phone: (Phone?)? = binder.value(call, 3, default: nil)
    let post: (Address?)? = binder.value(call, 4, default: nil)
    let form: (WebAddress?)? = binder.value(call, 5, default: nil)
    let reviewedOn: (Day?)? = binder.value(call, 6, default: nil)
    guard !call.isBroken, let role, let name, let email, let phone, let post, let form, let reviewedOn else { return nil }
    self.init(role: role, name: name, email: email, phone: phone, post: post, form: form, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension ContactRole: Shaped {
  static let shape = Shape(
    name: "ContactRole",
    cases: [
      Shape(
        name: "general", fields: []),
      Shape(
        name: "requests", fields: []),
      Shape(
        name: "dpo", fields: []),
      Shape(
        name: "complaints", fields: []),
      Shape(
        name: "security", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .general
    case 1:
      self = .requests
    case 2:
      self = .dpo
    case 3:
      self = .complaints
    default:
      self = .security
    }
  }
}

extension Website: Shaped {
  static let shape = Shape(
    name: "Website", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: "What it is called, such as \"MyInami\"."),
      Shape.Field(
        label: "url", type: "Text", required: true,
        meaning: "Its address, which may differ by language."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let url: Text? = binder.required(call, 1)
    guard !call.isBroken, let name, let url else { return nil }
    self.init(name: name, url: url)
    place = binder.place(node)
  }
}

extension Group: Shaped {
  static let shape = Shape(
    name: "Group", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "members", type: "[Member]", required: false,
        meaning: "The entities; leave it empty when the notice does not name them."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let members: [Member]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let name, let members else { return nil }
    self.init(name: name, members: members)
    place = binder.place(node)
  }
}

extension Member: Shaped {
  static let shape = Shape(
    name: "Member", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "seat", type: "Address?", required: false,
        meaning: ""),
      Shape.Field(
        label: "enterpriseNumber", type: "EnterpriseNumber?", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let name: Text? = binder.required(call, 1)
    let seat: (Address?)? = binder.value(call, 2, default: nil)
    let enterpriseNumber: (EnterpriseNumber?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let id, let name, let seat, let enterpriseNumber else { return nil }
    self.init(id: id, name: name, seat: seat, enterpriseNumber: enterpriseNumber)
    place = binder.place(node)
  }
}

extension JointControl: Shaped {
  static let shape = Shape(
    name: "JointControl",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "with", fields: [
          Shape.Field(
            label: nil, type: "JointArrangement", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: JointArrangement? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .with(value0)
    }
  }
}

extension JointArrangement: Shaped {
  static let shape = Shape(
    name: "JointArrangement", fields: [
      Shape.Field(
        label: "partners", type: "[Text]", required: false,
        meaning: "The other controllers; leave it empty when the notice does not name them."),
      Shape.Field(
        label: "essence", type: "Text?", required: false,
        meaning: "Who answers for what."),
      Shape.Field(
        label: "contactPoint", type: "Text?", required: false,
        meaning: "Whom people may turn to."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let partners: [Text]? = binder.value(call, 0, default: [])
    let essence: (Text?)? = binder.value(call, 1, default: nil)
    let contactPoint: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let partners, let essence, let contactPoint else { return nil }
    self.init(partners: partners, essence: essence, contactPoint: contactPoint)
    place = binder.place(node)
  }
}

extension DataProtectionOfficer: Shaped {
  static let shape = Shape(
    name: "DataProtectionOfficer",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "designated", fields: [
          Shape.Field(
            label: nil, type: "Contact", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "notRequired", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Contact? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .designated(value0)
    default:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .notRequired(because: becauseValue)
    }
  }
}

extension Cookies: Shaped {
  static let shape = Shape(
    name: "Cookies",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "used", fields: [
          Shape.Field(
            label: nil, type: "CookieUse", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: CookieUse? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .used(value0)
    }
  }
}

extension CookieUse: Shaped {
  static let shape = Shape(
    name: "CookieUse", fields: [
      Shape.Field(
        label: "list", type: "[Cookie]", required: false,
        meaning: "The cookies, one by one; empty when the notice does not list them, which is a finding."),
      Shape.Field(
        label: "choice", type: "CookieChoice", required: false,
        meaning: "How people accept, refuse and change their mind."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let list: [Cookie]? = binder.value(call, 0, default: [])
    let choice: CookieChoice? = binder.value(call, 1, default: .undeclared)
    guard !call.isBroken, let list, let choice else { return nil }
    self.init(list: list, choice: choice)
    place = binder.place(node)
  }
}

extension Cookie: Shaped {
  static let shape = Shape(
    name: "Cookie", fields: [
      Shape.Field(
        label: "name", type: "String", required: true,
        meaning: "Its name, or a pattern such as `_pk_id.*`."),
      Shape.Field(
        label: "provider", type: "CookieProvider", required: true,
        meaning: "Who sets it."),
      Shape.Field(
        label: "category", type: "CookieCategory", required: true,
        meaning: ""),
      Shape.Field(
        label: "lifetime", type: "CookieLifetime", required: true,
        meaning: ""),
      Shape.Field(
        label: "purpose", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "sharedWith", type: "Text?", required: false,
        meaning: "Whether others read it too, and who."),
      Shape.Field(
        label: "withoutConsent", type: "Text?", required: false,
        meaning: "Why it is set without consent although it is not strictly necessary, where the law allows that: in France for measuring one's own audience."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: String? = binder.required(call, 0)
    let provider: CookieProvider? = binder.required(call, 1)
    let category: CookieCategory? = binder.required(call, 2)
    let lifetime: CookieLifetime? = binder.required(call, 3)
    let purpose: Text? = binder.required(call, 4)
    let sharedWith: (Text?)? = binder.value(call, 5, default: nil)
    let withoutConsent: (Text?)? = binder.value(call, 6, default: nil)
    guard !call.isBroken, let name, let provider, let category, let lifetime, let purpose, let sharedWith, let withoutConsent else { return nil }
    self.init(name: name, provider: provider, category: category, lifetime: lifetime, purpose: purpose, sharedWith: sharedWith, withoutConsent: withoutConsent)
    place = binder.place(node)
  }
}

extension CookieProvider: Shaped {
  static let shape = Shape(
    name: "CookieProvider",
    cases: [
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "thirdParty", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .controller
    default:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .thirdParty(value0)
    }
  }
}

extension CookieCategory: Shaped {
  static let shape = Shape(
    name: "CookieCategory",
    cases: [
      Shape(
        name: "necessary", fields: []),
      Shape(
        name: "preferences", fields: []),
      Shape(
        name: "statistics", fields: []),
      Shape(
        name: "marketing", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .necessary
    case 1:
      self = .preferences
    case 2:
      self = .statistics
    default:
      self = .marketing
    }
  }
}

extension CookieLifetime: Shaped {
  static let shape = Shape(
    name: "CookieLifetime",
    cases: [
      Shape(
        name: "session", fields: []),
      Shape(
        name: "lasts", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .session
    default:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .lasts(value0)
    }
  }
}

extension CookieChoice: Shaped {
  static let shape = Shape(
    name: "CookieChoice",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "askedFirst", fields: []),
      Shape(
        name: "settings", fields: [
          Shape.Field(
            label: nil, type: "WebAddress", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "browserOnly", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .askedFirst
    case 2:
      let value0: WebAddress? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .settings(value0)
    default:
      self = .browserOnly
    }
  }
}

extension Country: Shaped {
  static let shape = Shape(
    name: "Country",
    cases: [
      Shape(
        name: "austria", fields: []),
      Shape(
        name: "belgium", fields: []),
      Shape(
        name: "bulgaria", fields: []),
      Shape(
        name: "croatia", fields: []),
      Shape(
        name: "cyprus", fields: []),
      Shape(
        name: "czechia", fields: []),
      Shape(
        name: "denmark", fields: []),
      Shape(
        name: "estonia", fields: []),
      Shape(
        name: "finland", fields: []),
      Shape(
        name: "france", fields: []),
      Shape(
        name: "germany", fields: []),
      Shape(
        name: "greece", fields: []),
      Shape(
        name: "hungary", fields: []),
      Shape(
        name: "iceland", fields: []),
      Shape(
        name: "ireland", fields: []),
      Shape(
        name: "italy", fields: []),
      Shape(
        name: "latvia", fields: []),
      Shape(
        name: "liechtenstein", fields: []),
      Shape(
        name: "lithuania", fields: []),
      Shape(
        name: "luxembourg", fields: []),
      Shape(
        name: "malta", fields: []),
      Shape(
        name: "netherlands", fields: []),
      Shape(
        name: "norway", fields: []),
      Shape(
        name: "poland", fields: []),
      Shape(
        name: "portugal", fields: []),
      Shape(
        name: "romania", fields: []),
      Shape(
        name: "slovakia", fields: []),
      Shape(
        name: "slovenia", fields: []),
      Shape(
        name: "spain", fields: []),
      Shape(
        name: "sweden", fields: []),
      Shape(
        name: "andorra", fields: []),
      Shape(
        name: "argentina", fields: []),
      Shape(
        name: "australia", fields: []),
      Shape(
        name: "brazil", fields: []),
      Shape(
        name: "canada", fields: []),
      Shape(
        name: "china", fields: []),
      Shape(
        name: "faroeIslands", fields: []),
      Shape(
        name: "guernsey", fields: []),
      Shape(
        name: "hongKong", fields: []),
      Shape(
        name: "india", fields: []),
      Shape(
        name: "isleOfMan", fields: []),
      Shape(
        name: "israel", fields: []),
      Shape(
        name: "japan", fields: []),
      Shape(
        name: "jersey", fields: []),
      Shape(
        name: "morocco", fields: []),
      Shape(
        name: "newZealand", fields: []),
      Shape(
        name: "philippines", fields: []),
      Shape(
        name: "serbia", fields: []),
      Shape(
        name: "singapore", fields: []),
      Shape(
        name: "southAfrica", fields: []),
      Shape(
        name: "southKorea", fields: []),
      Shape(
        name: "switzerland", fields: []),
      Shape(
        name: "tunisia", fields: []),
      Shape(
        name: "turkey", fields: []),
      Shape(
        name: "ukraine", fields: []),
      Shape(
        name: "unitedKingdom", fields: []),
      Shape(
        name: "unitedStates", fields: []),
      Shape(
        name: "uruguay", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .austria
    case 1:
      self = .belgium
    case 2:
      self = .bulgaria
    case 3:
      self = .croatia
    case 4:
      self = .cyprus
    case 5:
      self = .czechia
    case 6:
      self = .denmark
    case 7:
      self = .estonia
    case 8:
      self = .finland
    case 9:
      self = .france
    case 10:
      self = .germany
    case 11:
      self = .greece
    case 12:
      self = .hungary
    case 13:
      self = .iceland
    case 14:
      self = .ireland
    case 15:
      self = .italy
    case 16:
      self = .latvia
    case 17:
      self = .liechtenstein
    case 18:
      self = .lithuania
    case 19:
      self = .luxembourg
    case 20:
      self = .malta
    case 21:
      self = .netherlands
    case 22:
      self = .norway
    case 23:
      self = .poland
    case 24:
      self = .portugal
    case 25:
      self = .romania
    case 26:
      self = .slovakia
    case 27:
      self = .slovenia
    case 28:
      self = .spain
    case 29:
      self = .sweden
    case 30:
      self = .andorra
    case 31:
      self = .argentina
    case 32:
      self = .australia
    case 33:
      self = .brazil
    case 34:
      self = .canada
    case 35:
      self = .china
    case 36:
      self = .faroeIslands
    case 37:
      self = .guernsey
    case 38:
      self = .hongKong
    case 39:
      self = .india
    case 40:
      self = .isleOfMan
    case 41:
      self = .israel
    case 42:
      self = .japan
    case 43:
      self = .jersey
    case 44:
      self = .morocco
    case 45:
      self = .newZealand
    case 46:
      self = .philippines
    case 47:
      self = .serbia
    case 48:
      self = .singapore
    case 49:
      self = .southAfrica
    case 50:
      self = .southKorea
    case 51:
      self = .switzerland
    case 52:
      self = .tunisia
    case 53:
      self = .turkey
    case 54:
      self = .ukraine
    case 55:
      self = .unitedKingdom
    case 56:
      self = .unitedStates
    default:
      self = .uruguay
    }
  }
}

extension DataSubjects: Shaped {
  static let shape = Shape(
    name: "DataSubjects", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "description", type: "Text?", required: false,
        meaning: "Who belongs to it."),
      Shape.Field(
        label: "minors", type: "Bool", required: false,
        meaning: "Whether children are among them, so that Article 12(1) asks for words they understand."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let description: (Text?)? = binder.value(call, 2, default: nil)
    let minors: Bool? = binder.value(call, 3, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let id, let label, let description, let minors, let audiences else { return nil }
    self.init(id: id, label: label, description: description, minors: minors, audiences: audiences)
    place = binder.place(node)
  }
}

extension DataGroup: Shaped {
  static let shape = Shape(
    name: "DataGroup", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "What the group holds, in words."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    guard !call.isBroken, let id, let label else { return nil }
    self.init(id: id, label: label)
    place = binder.place(node)
  }
}

extension DataCategory: Shaped {
  static let shape = Shape(
    name: "DataCategory", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "examples", type: "Text?", required: false,
        meaning: "What it holds: a few examples."),
      Shape.Field(
        label: "group", type: "Ref<DataGroup>?", required: false,
        meaning: "The group it belongs to."),
      Shape.Field(
        label: "special", type: "[SpecialCategory]", required: false,
        meaning: "What makes it a special category under Article 9(1)."),
      Shape.Field(
        label: "criminal", type: "Bool", required: false,
        meaning: "Whether it holds criminal convictions and offences: Article 10."),
      Shape.Field(
        label: "nationalNumber", type: "Bool", required: false,
        meaning: "Whether it holds the national register number (in Belgium: law of 8 August 1983)."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
      Shape.Field(
        label: "authorisation", type: "NumberAuthorisation?", required: false,
        meaning: "What allows the national register number to be used."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let examples: (Text?)? = binder.value(call, 2, default: nil)
    let group: (Ref<DataGroup>?)? = binder.value(call, 3, default: nil)
    let special: [SpecialCategory]? = binder.value(call, 4, default: [])
    let criminal: Bool? = binder.value(call, 5, default: false)
    let nationalNumber: Bool? = binder.value(call, 6, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 7, default: [])
    let authorisation: (NumberAuthorisation?)? = binder.value(call, 8, default: nil)
    guard !call.isBroken, let id, let label, let examples, let group, let special, let criminal, let nationalNumber, let audiences, let authorisation else { return nil }
    self.init(id: id, label: label, examples: examples, group: group, special: special, criminal: criminal, nationalNumber: nationalNumber, audiences: audiences, authorisation: authorisation)
    place = binder.place(node)
  }
}

extension NumberAuthorisation: Shaped {
  static let shape = Shape(
    name: "NumberAuthorisation", fields: [
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that allows it."),
      Shape.Field(
        label: "decision", type: "Text?", required: false,
        meaning: "The decision that allows it, with its date and number."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let laws: [Citation]? = binder.value(call, 0, default: [])
    let decision: (Text?)? = binder.value(call, 1, default: nil)
    guard !call.isBroken, let laws, let decision else { return nil }
    self.init(laws: laws, decision: decision)
    place = binder.place(node)
  }
}

extension SpecialCategory: Shaped {
  static let shape = Shape(
    name: "SpecialCategory",
    cases: [
      Shape(
        name: "racialOrEthnicOrigin", fields: []),
      Shape(
        name: "politicalOpinions", fields: []),
      Shape(
        name: "beliefs", fields: []),
      Shape(
        name: "tradeUnionMembership", fields: []),
      Shape(
        name: "genetic", fields: []),
      Shape(
        name: "biometric", fields: []),
      Shape(
        name: "health", fields: []),
      Shape(
        name: "sexLife", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .racialOrEthnicOrigin
    case 1:
      self = .politicalOpinions
    case 2:
      self = .beliefs
    case 3:
      self = .tradeUnionMembership
    case 4:
      self = .genetic
    case 5:
      self = .biometric
    case 6:
      self = .health
    default:
      self = .sexLife
    }
  }
}

extension DataSource: Shaped {
  static let shape = Shape(
    name: "DataSource", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "origin", type: "Origin", required: true,
        meaning: "Whether the person, somebody else, or a device gives them."),
      Shape.Field(
        label: "publiclyAccessible", type: "Accessibility", required: false,
        meaning: "Whether anybody may consult it: Article 14(2)(f)."),
      Shape.Field(
        label: "via", type: "Text?", required: false,
        meaning: "Through whom they come, such as the Crossroads Bank."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Which data come from there."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let origin: Origin? = binder.required(call, 2)
    let publiclyAccessible: Accessibility? = binder.value(call, 3, default: .undeclared)
    let via: (Text?)? = binder.value(call, 4, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 5, default: [])
    let audiences: [Ref<Audience>]? = binder.value(call, 6, default: [])
    guard !call.isBroken, let id, let label, let origin, let publiclyAccessible, let via, let data, let audiences else { return nil }
    self.init(id: id, label: label, origin: origin, publiclyAccessible: publiclyAccessible, via: via, data: data, audiences: audiences)
    place = binder.place(node)
  }
}

extension Origin: Shaped {
  static let shape = Shape(
    name: "Origin",
    cases: [
      Shape(
        name: "person", fields: []),
      Shape(
        name: "others", fields: []),
      Shape(
        name: "automatic", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .person
    case 1:
      self = .others
    default:
      self = .automatic
    }
  }
}

extension Accessibility: Shaped {
  static let shape = Shape(
    name: "Accessibility",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "open", fields: []),
      Shape(
        name: "closed", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .open
    default:
      self = .closed
    }
  }
}

extension Obligation: Shaped {
  static let shape = Shape(
    name: "Obligation",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "voluntary", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "required", fields: [
          Shape.Field(
            label: nil, type: "RequiredData", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .voluntary(because: becauseValue)
    default:
      let value0: RequiredData? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .required(value0)
    }
  }
}

extension RequiredData: Shaped {
  static let shape = Shape(
    name: "RequiredData", fields: [
      Shape.Field(
        label: "by", type: "[DutyOrigin]", required: true,
        meaning: "What the duty rests on."),
      Shape.Field(
        label: "what", type: "Text?", required: false,
        meaning: "What must be given, where that needs saying."),
      Shape.Field(
        label: "consequences", type: "Text?", required: false,
        meaning: "What follows if it is not given."),
      Shape.Field(
        label: "exception", type: "Text?", required: false,
        meaning: "When it need not be given all the same."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let by: [DutyOrigin]? = binder.required(call, 0)
    let what: (Text?)? = binder.value(call, 1, default: nil)
    let consequences: (Text?)? = binder.value(call, 2, default: nil)
    let exception: (Text?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let by, let what, let consequences, let exception else { return nil }
    self.init(by: by, what: what, consequences: consequences, exception: exception)
    place = binder.place(node)
  }
}

extension DutyOrigin: Shaped {
  static let shape = Shape(
    name: "DutyOrigin",
    cases: [
      Shape(
        name: "law", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "enteringContract", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .law
    case 1:
      self = .contract
    default:
      self = .enteringContract
    }
  }
}

extension Language: Shaped {
  static let shape = Shape(
    name: "Language",
    cases: [
      Shape(
        name: "fr", fields: []),
      Shape(
        name: "nl", fields: []),
      Shape(
        name: "de", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .fr
    case 1:
      self = .nl
    default:
      self = .de
    }
  }
}

extension FrameworkLaw: Shaped {
  static let shape = Shape(
    name: "FrameworkLaw", fields: [
      Shape.Field(
        label: nil, type: "Citation", required: true,
        meaning: ""),
      Shape.Field(
        label: "alias", type: "Text?", required: false,
        meaning: "What the notice calls it from here on, such as \"Loi sur les hôpitaux\"."),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What it is about here."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let law: Citation? = binder.required(call, 0)
    let alias: (Text?)? = binder.value(call, 1, default: nil)
    let about: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let law, let alias, let about else { return nil }
    self.init(law, alias: alias, about: about)
    place = binder.place(node)
  }
}

extension Definition: Shaped {
  static let shape = Shape(
    name: "Definition", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "term", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "meaning", type: "Text", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let term: Text? = binder.required(call, 1)
    let meaning: Text? = binder.required(call, 2)
    guard !call.isBroken, let id, let term, let meaning else { return nil }
    self.init(id: id, term: term, meaning: meaning)
    place = binder.place(node)
  }
}

extension Notice: Shaped {
  static let shape = Shape(
    name: "Notice", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: "Short name in addresses: the folder's own name, lower case."),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "What the document calls itself, such as \"Déclaration de confidentialité\"."),
      Shape.Field(
        label: "standing", type: "Standing", required: false,
        meaning: "Whether this is the organisation's own notice or an example."),
      Shape.Field(
        label: "sourceLanguage", type: "Language", required: true,
        meaning: "Language the prose is written in first; the others are translations of it."),
      Shape.Field(
        label: "languages", type: "[Language]", required: false,
        meaning: "Languages of this notice, where it has fewer than the site."),
      Shape.Field(
        label: "summary", type: "Text?", required: false,
        meaning: "One or two sentences that say what the notice is about, shown under its title."),
      Shape.Field(
        label: "surfaces", type: "[Surface]", required: false,
        meaning: "Where people meet the processing: website, app, premises, paper."),
      Shape.Field(
        label: "banner", type: "Banner?", required: false,
        meaning: "A line that an umbrella organisation asks for above every page."),
      Shape.Field(
        label: "controller", type: "Controller", required: true,
        meaning: "Who decides why and how the data are processed: Article 13(1)(a)."),
      Shape.Field(
        label: "group", type: "Group?", required: false,
        meaning: "The group this notice speaks for, where it speaks for several legal entities."),
      Shape.Field(
        label: "jointControl", type: "JointControl", required: false,
        meaning: "Whether purposes and means are decided together with others: Article 26."),
      Shape.Field(
        label: "dpo", type: "DataProtectionOfficer", required: false,
        meaning: "The data protection officer: Articles 13(1)(b) and 37(7)."),
      Shape.Field(
        label: "audiences", type: "[Audience]", required: false,
        meaning: "Kinds of reader to whom different parts of the notice speak."),
      Shape.Field(
        label: "people", type: "[DataSubjects]", required: false,
        meaning: "Whose data are processed."),
      Shape.Field(
        label: "dataGroups", type: "[DataGroup]", required: false,
        meaning: "Groups of data categories that purposes may name as a whole."),
      Shape.Field(
        label: "data", type: "[DataCategory]", required: false,
        meaning: "Which data are processed: Article 14(1)(d)."),
      Shape.Field(
        label: "sources", type: "[DataSource]", required: false,
        meaning: "Where the data come from: Article 14(2)(f)."),
      Shape.Field(
        label: "obligation", type: "Obligation", required: false,
        meaning: "Whether people must give their data, and what follows if they do not: Article 13(2)(e)."),
      Shape.Field(
        label: "purposes", type: "[Purpose]", required: false,
        meaning: "Why the data are processed, and on which legal basis: Article 13(1)(c) and (d)."),
      Shape.Field(
        label: "recipients", type: "[Recipient]", required: false,
        meaning: "Who receives the data: Article 13(1)(e)."),
      Shape.Field(
        label: "access", type: "[AccessRule]", required: false,
        meaning: "Who within the organisation may see or change which data."),
      Shape.Field(
        label: "transfers", type: "Transfers", required: false,
        meaning: "Transfers to countries outside the European Economic Area: Article 13(1)(f)."),
      Shape.Field(
        label: "retention", type: "[Retention]", required: false,
        meaning: "How long the data are kept: Article 13(2)(a)."),
      Shape.Field(
        label: "automatedDecisions", type: "AutomatedDecisions", required: false,
        meaning: "Decisions taken by machines alone: Articles 13(2)(f) and 22."),
      Shape.Field(
        label: "security", type: "Security?", required: false,
        meaning: "How the data are protected: Article 32."),
      Shape.Field(
        label: "rights", type: "Rights?", required: false,
        meaning: "How people exercise their rights: Article 12, and what is special about them here."),
      Shape.Field(
        label: "cookies", type: "Cookies", required: false,
        meaning: "Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC."),
      Shape.Field(
        label: "framework", type: "[FrameworkLaw]", required: false,
        meaning: "Laws the notice rests on, and what it calls them."),
      Shape.Field(
        label: "definitions", type: "[Definition]", required: false,
        meaning: "Terms the notice defines."),
      Shape.Field(
        label: "companions", type: "[Companion]", required: false,
        meaning: "Other pages or documents that belong to the same information."),
      Shape.Field(
        label: "outline", type: "Outline?", required: false,
        meaning: "Which sections the notice has, in which order, and how they are numbered."),
      Shape.Field(
        label: "changes", type: "[Change]", required: false,
        meaning: "Versions of the notice, the oldest first; the last is the one in the sources."),
      Shape.Field(
        label: "appearance", type: "Appearance?", required: false,
        meaning: "Colours and logo."),
      Shape.Field(
        label: "waivers", type: "[Waiver]", required: false,
        meaning: "Findings that somebody has decided to live with."),
      Shape.Field(
        label: "authority", type: "NamedAuthority?", required: false,
        meaning: "The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77."),
      Shape.Field(
        label: "noRecipients", type: "Text?", required: false,
        meaning: "Why nobody receives the data, where that is so; `recipients` is then left out."),
      Shape.Field(
        label: "protocols", type: "Protocols", required: false,
        meaning: "Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified that the notice still says what is done, where nothing had to change."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let standing: Standing? = binder.value(call, 2, default: .official)
    let sourceLanguage: Language? = binder.required(call, 3)
    let languages: [Language]? = binder.value(call, 4, default: [])
    let summary: (Text?)? = binder.value(call, 5, default: nil)
    let surfaces: [Surface]? = binder.value(call, 6, default: [.website])
    let banner: (Banner?)? = binder.value(call, 7, default: nil)
    let controller: Controller? = binder.required(call, 8)
    let group: (Group?)? = binder.value(call, 9, default: nil)
    let jointControl: JointControl? = binder.value(call, 10, default: .undeclared)
    let dpo: DataProtectionOfficer? = binder.value(call, 11, default: .undeclared)
    let audiences: [Audience]? = binder.value(call, 12, default: [])
    let people: [DataSubjects]? = binder.value(call, 13, default: [])
    let dataGroups: [DataGroup]? = binder.value(call, 14, default: [])
    let data: [DataCategory]? = binder.value(call, 15, default: [])
    let sources: [DataSource]? = binder.value(call, 16, default: [])
    let obligation: Obligation? = binder.value(call, 17, default: .undeclared)
    let purposes: [Purpose]? = binder.value(call, 18, default: [])
    let recipients: [Recipient]? = binder.value(call, 19, default: [])
    let access: [AccessRule]? = binder.value(call, 20, default: [])
    let transfers: Transfers? = binder.value(call, 21, default: .undeclared)
    let retention: [Retention]? = binder.value(call, 22, default: [])
    let automatedDecisions: AutomatedDecisions? = binder.value(call, 23, default: .undeclared)
    let security: (Security?)? = binder.value(call, 24, default: nil)
    let rights: (Rights?)? = binder.value(call, 25, default: nil)
    let cookies: Cookies? = binder.value(call, 26, default: .undeclared)
    let framework: [FrameworkLaw]? = binder.value(call, 27, default: [])
    let definitions: [Definition]? = binder.value(call, 28, default: [])
    let companions: [Companion]? = binder.value(call, 29, default: [])
    let outline: (Outline?)? = binder.value(call, 30, default: nil)
    let changes: [Change]? = binder.value(call, 31, default: [])
    let appearance: (Appearance?)? = binder.value(call, 32, default: nil)
    let waivers: [Waiver]? = binder.value(call, 33, default: [])
    let authority: (NamedAuthority?)? = binder.value(call, 34, default: nil)
    let noRecipients: (Text?)? = binder.value(call, 35, default: nil)
    let protocols: Protocols? = binder.value(call, 36, default: .undeclared)
    let reviewedOn: (Day?)? = binder.value(call, 37, default: nil)
    guard !call.isBroken, let id, let title, let standing, let sourceLanguage, let languages, let summary, let surfaces, let banner, let controller, let group, let jointControl, let dpo, let audiences, let people, let dataGroups, let data, let sources, let obligation, let purposes, let recipients, let access, let transfers, let retention, let automatedDecisions, let security, let rights, let cookies, let framework, let definitions, let companions, let outline, let changes, let appearance, let waivers, let authority, let noRecipients, let protocols, let reviewedOn else { return nil }
    self.init(id: id, title: title, standing: standing, sourceLanguage: sourceLanguage, languages: languages, summary: summary, surfaces: surfaces, banner: banner, controller: controller, group: group, jointControl: jointControl, dpo: dpo, audiences: audiences, people: people, dataGroups: dataGroups, data: data, sources: sources, obligation: obligation, purposes: purposes, recipients: recipients, access: access, transfers: transfers, retention: retention, automatedDecisions: automatedDecisions, security: security, rights: rights, cookies: cookies, framework: framework, definitions: definitions, companions: companions, outline: outline, changes: changes, appearance: appearance, waivers: waivers, authority: authority, noRecipients: noRecipients, protocols: protocols, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension NamedAuthority: Shaped {
  static let shape = Shape(
    name: "NamedAuthority", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "address", type: "Address", required: true,
        meaning: "Where it has its seat."),
      Shape.Field(
        label: "phone", type: "Phone?", required: false,
        meaning: ""),
      Shape.Field(
        label: "email", type: "Email?", required: false,
        meaning: ""),
      Shape.Field(
        label: "site", type: "Text", required: true,
        meaning: "Its website, which may differ by language."),
      Shape.Field(
        label: "verifiedOn", type: "Day", required: true,
        meaning: "Day on which someone last compared this with the authority's own pages."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let address: Address? = binder.required(call, 1)
    let phone: (Phone?)? = binder.value(call, 2, default: nil)
    let email: (Email?)? = binder.value(call, 3, default: nil)
    let site: Text? = binder.required(call, 4)
    let verifiedOn: Day? = binder.required(call, 5)
    guard !call.isBroken, let name, let address, let phone, let email, let site, let verifiedOn else { return nil }
    self.init(name: name, address: address, phone: phone, email: email, site: site, verifiedOn: verifiedOn)
    place = binder.place(node)
  }
}

extension Standing: Shaped {
  static let shape = Shape(
    name: "Standing",
    cases: [
      Shape(
        name: "official", fields: []),
      Shape(
        name: "example", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .official
    default:
      self = .example
    }
  }
}

extension Surface: Shaped {
  static let shape = Shape(
    name: "Surface",
    cases: [
      Shape(
        name: "website", fields: []),
      Shape(
        name: "app", fields: []),
      Shape(
        name: "premises", fields: []),
      Shape(
        name: "paper", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .website
    case 1:
      self = .app
    case 2:
      self = .premises
    default:
      self = .paper
    }
  }
}

extension Banner: Shaped {
  static let shape = Shape(
    name: "Banner", fields: [
      Shape.Field(
        label: "text", type: "Text", required: true,
        meaning: "What it says."),
      Shape.Field(
        label: "link", type: "Text", required: true,
        meaning: "Name of the link that follows the text."),
      Shape.Field(
        label: "url", type: "WebAddress", required: true,
        meaning: "Where the link leads."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let link: Text? = binder.required(call, 1)
    let url: WebAddress? = binder.required(call, 2)
    guard !call.isBroken, let text, let link, let url else { return nil }
    self.init(text: text, link: link, url: url)
    place = binder.place(node)
  }
}

extension Audience: Shaped {
  static let shape = Shape(
    name: "Audience", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "How the notice addresses it, as a heading: \"Vous êtes assuré social\"."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    guard !call.isBroken, let id, let label else { return nil }
    self.init(id: id, label: label)
    place = binder.place(node)
  }
}

extension Companion: Shaped {
  static let shape = Shape(
    name: "Companion", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What a reader finds there."),
      Shape.Field(
        label: "url", type: "WebAddress?", required: false,
        meaning: "Where it stands; leave it out when the organisation does not state it."),
      Shape.Field(
        label: "forMinors", type: "Bool", required: false,
        meaning: "Whether it is written for children: Article 12(1)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let about: (Text?)? = binder.value(call, 2, default: nil)
    let url: (WebAddress?)? = binder.value(call, 3, default: nil)
    let forMinors: Bool? = binder.value(call, 4, default: false)
    guard !call.isBroken, let id, let title, let about, let url, let forMinors else { return nil }
    self.init(id: id, title: title, about: about, url: url, forMinors: forMinors)
    place = binder.place(node)
  }
}

extension Change: Shaped {
  static let shape = Shape(
    name: "Change", fields: [
      Shape.Field(
        label: "version", type: "Day", required: true,
        meaning: "Day from which it holds; it is the version's name and part of its address."),
      Shape.Field(
        label: "published", type: "Day?", required: false,
        meaning: "Day on which it was made public, where that is another one."),
      Shape.Field(
        label: "summary", type: "Text", required: true,
        meaning: "What changed, for the people concerned."),
      Shape.Field(
        label: "approvedBy", type: "Text?", required: false,
        meaning: "Body that approved it, such as the board."),
      Shape.Field(
        label: "opinionOf", type: "Text?", required: false,
        meaning: "Body whose opinion was asked, and when it has to be."),
      Shape.Field(
        label: "raised", type: "Text?", required: false,
        meaning: "Why people must be told of it although no fact says so: what is computed from the facts can be raised to a material change, never lowered."),
      Shape.Field(
        label: "announced", type: "Text?", required: false,
        meaning: "How people are told of a material change: by e-mail, by letter, in a message of the application."),
      Shape.Field(
        label: "leadDays", type: "Int?", required: false,
        meaning: "Whole days between that announcement and the day from which the version holds."),
      Shape.Field(
        label: "revision", type: "Int?", required: false,
        meaning: "2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let version: Day? = binder.required(call, 0)
    let published: (Day?)? = binder.value(call, 1, default: nil)
    let summary: Text? = binder.required(call, 2)
    let approvedBy: (Text?)? = binder.value(call, 3, default: nil)
    let opinionOf: (Text?)? = binder.value(call, 4, default: nil)
    let raised: (Text?)? = binder.value(call, 5, default: nil)
    let announced: (Text?)? = binder.value(call, 6, default: nil)
    let leadDays: (Int?)? = binder.value(call, 7, default: nil)
    let revision: (Int?)? = binder.value(call, 8, default: nil)
    guard !call.isBroken, let version, let published, let summary, let approvedBy, let opinionOf, let raised, let announced, let leadDays, let revision else { return nil }
    self.init(version: version, published: published, summary: summary, approvedBy: approvedBy, opinionOf: opinionOf, raised: raised, announced: announced, leadDays: leadDays, revision: revision)
    place = binder.place(node)
  }
}

extension Appearance: Shaped {
  static let shape = Shape(
    name: "Appearance", fields: [
      Shape.Field(
        label: "accent", type: "Colour", required: true,
        meaning: "Colour of links, headings and the line at the top, on a light page."),
      Shape.Field(
        label: "accentDark", type: "Colour", required: true,
        meaning: "The same on a dark page."),
      Shape.Field(
        label: "logo", type: "String?", required: false,
        meaning: "Name of a picture beside `notice.swift`, SVG or PNG: \"logo.svg\"."),
      Shape.Field(
        label: "logoText", type: "Text?", required: false,
        meaning: "What the logo says, for people who do not see it; left out where it says only the name that stands beside it."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let accent: Colour? = binder.required(call, 0)
    let accentDark: Colour? = binder.required(call, 1)
    let logo: (String?)? = binder.value(call, 2, default: nil)
    let logoText: (Text?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let accent, let accentDark, let logo, let logoText else { return nil }
    self.init(accent: accent, accentDark: accentDark, logo: logo, logoText: logoText)
    place = binder.place(node)
  }
}

extension Waiver: Shaped {
  static let shape = Shape(
    name: "Waiver", fields: [
      Shape.Field(
        label: nil, type: "String", required: true,
        meaning: "Identifier of the rule, such as \"WHO-ENTERPRISE-NO\"."),
      Shape.Field(
        label: "about", type: "String?", required: false,
        meaning: "What the finding is about, as the report names it (\"purpose:quality\"); every finding of the rule if left out."),
      Shape.Field(
        label: "because", type: "String", required: true,
        meaning: "Why."),
      Shape.Field(
        label: "until", type: "Day", required: true,
        meaning: "The last day on which it holds."),
      Shape.Field(
        label: "by", type: "String", required: true,
        meaning: "Who decided: a role, not a person."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let rule: String? = binder.required(call, 0)
    let about: (String?)? = binder.value(call, 1, default: nil)
    let because: String? = binder.required(call, 2)
    let until: Day? = binder.required(call, 3)
    let by: String? = binder.required(call, 4)
    guard !call.isBroken, let rule, let about, let because, let until, let by else { return nil }
    self.init(rule, about: about, because: because, until: until, by: by)
    place = binder.place(node)
  }
}

extension Outline: Shaped {
  static let shape = Shape(
    name: "Outline", fields: [
      Shape.Field(
        label: "numbering", type: "Numbering", required: false,
        meaning: ""),
      Shape.Field(
        label: "subsections", type: "SubsectionNumbering", required: false,
        meaning: "How the subsections of numbered sections are counted."),
      Shape.Field(
        label: "headings", type: "HeadingStyle", required: false,
        meaning: ""),
      Shape.Field(
        label: "purposes", type: "PurposeArrangement", required: false,
        meaning: "How purposes are arranged."),
      Shape.Field(
        label: "sections", type: "[Section]", required: false,
        meaning: "The sections; a complete standard order if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let numbering: Numbering? = binder.value(call, 0, default: .none)
    let subsections: SubsectionNumbering? = binder.value(call, 1, default: .none)
    let headings: HeadingStyle? = binder.value(call, 2, default: .nouns)
    let purposes: PurposeArrangement? = binder.value(call, 3, default: .inOrder)
    let sections: [Section]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let numbering, let subsections, let headings, let purposes, let sections else { return nil }
    self.init(numbering: numbering, subsections: subsections, headings: headings, purposes: purposes, sections: sections)
    place = binder.place(node)
  }
}

extension Numbering: Shaped {
  static let shape = Shape(
    name: "Numbering",
    cases: [
      Shape(
        name: "none", fields: []),
      Shape(
        name: "numbers", fields: []),
      Shape(
        name: "articles", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .none
    case 1:
      self = .numbers
    default:
      self = .articles
    }
  }
}

extension SubsectionNumbering: Shaped {
  static let shape = Shape(
    name: "SubsectionNumbering",
    cases: [
      Shape(
        name: "none", fields: []),
      Shape(
        name: "letters", fields: []),
      Shape(
        name: "numbers", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .none
    case 1:
      self = .letters
    default:
      self = .numbers
    }
  }
}

extension HeadingStyle: Shaped {
  static let shape = Shape(
    name: "HeadingStyle",
    cases: [
      Shape(
        name: "nouns", fields: []),
      Shape(
        name: "questions", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .nouns
    default:
      self = .questions
    }
  }
}

extension PurposeArrangement: Shaped {
  static let shape = Shape(
    name: "PurposeArrangement",
    cases: [
      Shape(
        name: "inOrder", fields: []),
      Shape(
        name: "byLegalBasis", fields: []),
      Shape(
        name: "byAudience", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .inOrder
    case 1:
      self = .byLegalBasis
    default:
      self = .byAudience
    }
  }
}

extension Section: Shaped {
  static let shape = Shape(
    name: "Section", fields: [
      Shape.Field(
        label: nil, type: "SectionKind", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text?", required: false,
        meaning: "A title of the notice's own instead of the standard one."),
      Shape.Field(
        label: "sections", type: "[Section]", required: false,
        meaning: "Sections inside this one."),
      Shape.Field(
        label: "forMinors", type: "Bool", required: false,
        meaning: "Whether it is written for children: Article 12(1)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let kind: SectionKind? = binder.required(call, 0)
    let title: (Text?)? = binder.value(call, 1, default: nil)
    let sections: [Section]? = binder.value(call, 2, default: [])
    let forMinors: Bool? = binder.value(call, 3, default: false)
    guard !call.isBroken, let kind, let title, let sections, let forMinors else { return nil }
    self.init(kind, title: title, sections: sections, forMinors: forMinors)
    place = binder.place(node)
  }
}

extension SectionKind: Shaped {
  static let shape = Shape(
    name: "SectionKind",
    cases: [
      Shape(
        name: "own", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "introduction", fields: []),
      Shape(
        name: "scope", fields: []),
      Shape(
        name: "definitions", fields: []),
      Shape(
        name: "framework", fields: []),
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "people", fields: []),
      Shape(
        name: "data", fields: []),
      Shape(
        name: "sources", fields: []),
      Shape(
        name: "obligation", fields: []),
      Shape(
        name: "purposes", fields: []),
      Shape(
        name: "recipients", fields: []),
      Shape(
        name: "access", fields: []),
      Shape(
        name: "transfers", fields: []),
      Shape(
        name: "retention", fields: []),
      Shape(
        name: "automatedDecisions", fields: []),
      Shape(
        name: "security", fields: []),
      Shape(
        name: "rights", fields: []),
      Shape(
        name: "objection", fields: []),
      Shape(
        name: "withdrawal", fields: []),
      Shape(
        name: "requests", fields: []),
      Shape(
        name: "complaint", fields: []),
      Shape(
        name: "cookies", fields: []),
      Shape(
        name: "changes", fields: []),
      Shape(
        name: "contact", fields: []),
      Shape(
        name: "companions", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .own(value0)
    case 1:
      self = .introduction
    case 2:
      self = .scope
    case 3:
      self = .definitions
    case 4:
      self = .framework
    case 5:
      self = .controller
    case 6:
      self = .people
    case 7:
      self = .data
    case 8:
      self = .sources
    case 9:
      self = .obligation
    case 10:
      self = .purposes
    case 11:
      self = .recipients
    case 12:
      self = .access
    case 13:
      self = .transfers
    case 14:
      self = .retention
    case 15:
      self = .automatedDecisions
    case 16:
      self = .security
    case 17:
      self = .rights
    case 18:
      self = .objection
    case 19:
      self = .withdrawal
    case 20:
      self = .requests
    case 21:
      self = .complaint
    case 22:
      self = .cookies
    case 23:
      self = .changes
    case 24:
      self = .contact
    default:
      self = .companions
    }
  }
}

extension Purpose: Shaped {
  static let shape = Shape(
    name: "Purpose", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "A short title that says what is done for whom."),
      Shape.Field(
        label: "description", type: "Text?", required: false,
        meaning: "What that means in practice."),
      Shape.Field(
        label: "activities", type: "[Activity]", required: false,
        meaning: "What is done for it, one by one."),
      Shape.Field(
        label: "grounds", type: "[Ground]", required: false,
        meaning: "Legal bases; a purpose may have several, each for its own part."),
      Shape.Field(
        label: "special", type: "[SpecialGround]", required: false,
        meaning: "Grounds for special categories of data: Article 9(2)."),
      Shape.Field(
        label: "criminal", type: "[CriminalGround]", required: false,
        meaning: "What allows the processing of convictions and offences: Article 10."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Data used for it."),
      Shape.Field(
        label: "groups", type: "[Ref<DataGroup>]", required: false,
        meaning: "Groups of data used for it."),
      Shape.Field(
        label: "conditionalData", type: "[ConditionalData]", required: false,
        meaning: "Data used only in some cases, with the case."),
      Shape.Field(
        label: "people", type: "[Ref<DataSubjects>]", required: false,
        meaning: "People it concerns."),
      Shape.Field(
        label: "recipients", type: "[Ref<Recipient>]", required: false,
        meaning: "Who receives the data for it."),
      Shape.Field(
        label: "retention", type: "[Ref<Retention>]", required: false,
        meaning: "How long the data are kept for it."),
      Shape.Field(
        label: "directMarketing", type: "Bool", required: false,
        meaning: "Whether it is direct marketing, to which people may object without a reason: Article 21(2)."),
      Shape.Field(
        label: "profiling", type: "Bool", required: false,
        meaning: "Whether people are profiled for it: Article 4(4)."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
      Shape.Field(
        label: "further", type: "FurtherUse?", required: false,
        meaning: "That data collected for another purpose are used for this one too: Articles 13(3) and 14(4)."),
      Shape.Field(
        label: "childConsent", type: "ChildConsent", required: false,
        meaning: "Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let description: (Text?)? = binder.value(call, 2, default: nil)
    let activities: [Activity]? = binder.value(call, 3, default: [])
    let grounds: [Ground]? = binder.value(call, 4, default: [])
    let special: [SpecialGround]? = binder.value(call, 5, default: [])
    let criminal: [CriminalGround]? = binder.value(call, 6, default: [])
    let data: [Ref<DataCategory>]? = binder.value(call, 7, default: [])
    let groups: [Ref<DataGroup>]? = binder.value(call, 8, default: [])
    let conditionalData: [ConditionalData]? = binder.value(call, 9, default: [])
    let people: [Ref<DataSubjects>]? = binder.value(call, 10, default: [])
    let recipients: [Ref<Recipient>]? = binder.value(call, 11, default: [])
    let retention: [Ref<Retention>]? = binder.value(call, 12, default: [])
    let directMarketing: Bool? = binder.value(call, 13, default: false)
    let profiling: Bool? = binder.value(call, 14, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 15, default: [])
    let further: (FurtherUse?)? = binder.value(call, 16, default: nil)
    let childConsent: ChildConsent? = binder.value(call, 17, default: .undeclared)
    guard !call.isBroken, let id, let title, let description, let activities, let grounds, let special, let criminal, let data, let groups, let conditionalData, let people, let recipients, let retention, let directMarketing, let profiling, let audiences, let further, let childConsent else { return nil }
    self.init(id: id, title: title, description: description, activities: activities, grounds: grounds, special: special, criminal: criminal, data: data, groups: groups, conditionalData: conditionalData, people: people, recipients: recipients, retention: retention, directMarketing: directMarketing, profiling: profiling, audiences: audiences, further: further, childConsent: childConsent)
    place = binder.place(node)
  }
}

extension FurtherUse: Shaped {
  static let shape = Shape(
    name: "FurtherUse", fields: [
      Shape.Field(
        label: "of", type: "[Ref<Purpose>]", required: false,
        meaning: "The purposes for which they were collected, where they are among those of this notice."),
      Shape.Field(
        label: "information", type: "Text?", required: false,
        meaning: "How people are told before it begins."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let of: [Ref<Purpose>]? = binder.value(call, 0, default: [])
    let information: (Text?)? = binder.value(call, 1, default: nil)
    guard !call.isBroken, let of, let information else { return nil }
    self.init(of: of, information: information)
    place = binder.place(node)
  }
}

extension ChildConsent: Shaped {
  static let shape = Shape(
    name: "ChildConsent",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "notOffered", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "from", fields: [
          Shape.Field(
            label: "age", type: "Int", required: true,
            meaning: ""),
          Shape.Field(
            label: "parents", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .notOffered(because: becauseValue)
    default:
      let ageValue: Int? = binder.required(call, 0)
      let parentsValue: Text? = binder.required(call, 1)
      guard !call.isBroken, let ageValue, let parentsValue else { return nil }
      self = .from(age: ageValue, parents: parentsValue)
    }
  }
}

extension Activity: Shaped {
  static let shape = Shape(
    name: "Activity", fields: [
      Shape.Field(
        label: nil, type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let laws: [Citation]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let text, let laws else { return nil }
    self.init(text, laws: laws)
    place = binder.place(node)
  }
}

extension Ground: Shaped {
  static let shape = Shape(
    name: "Ground", fields: [
      Shape.Field(
        label: nil, type: "LegalBasis", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that asks for it or entrusts the task: Article 6(3)."),
      Shape.Field(
        label: "explanation", type: "Text?", required: false,
        meaning: "What the law asks for or the contract is about, where it needs words."),
      Shape.Field(
        label: "interest", type: "Text?", required: false,
        meaning: "The interest pursued, for `.legitimateInterests`: Article 13(1)(d)."),
      Shape.Field(
        label: "balancing", type: "Text?", required: false,
        meaning: "Why the interest does not override that of the people concerned."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When this basis serves, where the purpose has several."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "The data it serves for, where it is not all of them."),
      Shape.Field(
        label: "whose", type: "InterestHolder", required: false,
        meaning: "Whose interest it is, for `.legitimateInterests`: Article 13(1)(d)."),
      Shape.Field(
        label: "outsidePublicTask", type: "Text?", required: false,
        meaning: "Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1), last subparagraph."),
      Shape.Field(
        label: "channels", type: "[MarketingChannel]", required: false,
        meaning: "By which channels messages come on this basis, for direct marketing."),
      Shape.Field(
        label: "existingCustomers", type: "Text?", required: false,
        meaning: "That electronic messages go to existing customers only, about similar products, and how they refuse them: Article 13(2) of Directive 2002/58/EC."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let basis: LegalBasis? = binder.required(call, 0)
    let laws: [Citation]? = binder.value(call, 1, default: [])
    let explanation: (Text?)? = binder.value(call, 2, default: nil)
    let interest: (Text?)? = binder.value(call, 3, default: nil)
    let balancing: (Text?)? = binder.value(call, 4, default: nil)
    let condition: (Text?)? = binder.value(call, 5, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 6, default: [])
    let whose: InterestHolder? = binder.value(call, 7, default: .controller)
    let outsidePublicTask: (Text?)? = binder.value(call, 8, default: nil)
    let channels: [MarketingChannel]? = binder.value(call, 9, default: [])
    let existingCustomers: (Text?)? = binder.value(call, 10, default: nil)
    guard !call.isBroken, let basis, let laws, let explanation, let interest, let balancing, let condition, let data, let whose, let outsidePublicTask, let channels, let existingCustomers else { return nil }
    self.init(basis, laws: laws, explanation: explanation, interest: interest, balancing: balancing, condition: condition, data: data, whose: whose, outsidePublicTask: outsidePublicTask, channels: channels, existingCustomers: existingCustomers)
    place = binder.place(node)
  }
}

extension InterestHolder: Shaped {
  static let shape = Shape(
    name: "InterestHolder",
    cases: [
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "thirdParty", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .controller
    default:
      self = .thirdParty
    }
  }
}

extension MarketingChannel: Shaped {
  static let shape = Shape(
    name: "MarketingChannel",
    cases: [
      Shape(
        name: "post", fields: []),
      Shape(
        name: "phone", fields: []),
      Shape(
        name: "automatedCall", fields: []),
      Shape(
        name: "email", fields: []),
      Shape(
        name: "textMessage", fields: []),
      Shape(
        name: "inPerson", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .post
    case 1:
      self = .phone
    case 2:
      self = .automatedCall
    case 3:
      self = .email
    case 4:
      self = .textMessage
    default:
      self = .inPerson
    }
  }
}

extension LegalBasis: Shaped {
  static let shape = Shape(
    name: "LegalBasis",
    cases: [
      Shape(
        name: "consent", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "legalObligation", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "publicTask", fields: []),
      Shape(
        name: "legitimateInterests", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .consent
    case 1:
      self = .contract
    case 2:
      self = .legalObligation
    case 3:
      self = .vitalInterests
    case 4:
      self = .publicTask
    default:
      self = .legitimateInterests
    }
  }
}

extension SpecialGround: Shaped {
  static let shape = Shape(
    name: "SpecialGround", fields: [
      Shape.Field(
        label: nil, type: "SpecialException", required: true,
        meaning: ""),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "The data it serves for."),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: ""),
      Shape.Field(
        label: "secrecy", type: "Text?", required: false,
        meaning: "Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let exception: SpecialException? = binder.required(call, 0)
    let data: [Ref<DataCategory>]? = binder.value(call, 1, default: [])
    let laws: [Citation]? = binder.value(call, 2, default: [])
    let condition: (Text?)? = binder.value(call, 3, default: nil)
    let secrecy: (Text?)? = binder.value(call, 4, default: nil)
    guard !call.isBroken, let exception, let data, let laws, let condition, let secrecy else { return nil }
    self.init(exception, data: data, laws: laws, condition: condition, secrecy: secrecy)
    place = binder.place(node)
  }
}

extension SpecialException: Shaped {
  static let shape = Shape(
    name: "SpecialException",
    cases: [
      Shape(
        name: "explicitConsent", fields: []),
      Shape(
        name: "socialProtection", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "nonProfitBody", fields: []),
      Shape(
        name: "madePublic", fields: []),
      Shape(
        name: "legalClaims", fields: []),
      Shape(
        name: "publicInterest", fields: []),
      Shape(
        name: "care", fields: []),
      Shape(
        name: "publicHealth", fields: []),
      Shape(
        name: "research", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .explicitConsent
    case 1:
      self = .socialProtection
    case 2:
      self = .vitalInterests
    case 3:
      self = .nonProfitBody
    case 4:
      self = .madePublic
    case 5:
      self = .legalClaims
    case 6:
      self = .publicInterest
    case 7:
      self = .care
    case 8:
      self = .publicHealth
    default:
      self = .research
    }
  }
}

extension CriminalGround: Shaped {
  static let shape = Shape(
    name: "CriminalGround", fields: [
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that authorises it."),
      Shape.Field(
        label: "explanation", type: "Text?", required: false,
        meaning: ""),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let laws: [Citation]? = binder.value(call, 0, default: [])
    let explanation: (Text?)? = binder.value(call, 1, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 2, default: [])
    guard !call.isBroken, let laws, let explanation, let data else { return nil }
    self.init(laws: laws, explanation: explanation, data: data)
    place = binder.place(node)
  }
}

extension ConditionalData: Shaped {
  static let shape = Shape(
    name: "ConditionalData", fields: [
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: ""),
      Shape.Field(
        label: "groups", type: "[Ref<DataGroup>]", required: false,
        meaning: ""),
      Shape.Field(
        label: "condition", type: "Text", required: true,
        meaning: "The case."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let data: [Ref<DataCategory>]? = binder.value(call, 0, default: [])
    let groups: [Ref<DataGroup>]? = binder.value(call, 1, default: [])
    let condition: Text? = binder.required(call, 2)
    guard !call.isBroken, let data, let groups, let condition else { return nil }
    self.init(data: data, groups: groups, condition: condition)
    place = binder.place(node)
  }
}

extension Recipient: Shaped {
  static let shape = Shape(
    name: "Recipient", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "role", type: "RecipientRole", required: false,
        meaning: "Whether it decides itself, works on instructions, or only holds others together."),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What it receives the data for, or what it does."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When the data are disclosed."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "What it receives, where it is not everything."),
      Shape.Field(
        label: "members", type: "[Recipient]", required: false,
        meaning: "Recipients it is made of."),
      Shape.Field(
        label: "open", type: "Bool", required: false,
        meaning: "Whether the notice leaves the list open (\"and others\"), which is a finding."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let name: Text? = binder.required(call, 1)
    let role: RecipientRole? = binder.value(call, 2, default: .controller)
    let about: (Text?)? = binder.value(call, 3, default: nil)
    let condition: (Text?)? = binder.value(call, 4, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 5, default: [])
    let members: [Recipient]? = binder.value(call, 6, default: [])
    let open: Bool? = binder.value(call, 7, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 8, default: [])
    guard !call.isBroken, let id, let name, let role, let about, let condition, let data, let members, let open, let audiences else { return nil }
    self.init(id: id, name: name, role: role, about: about, condition: condition, data: data, members: members, open: open, audiences: audiences)
    place = binder.place(node)
  }
}

extension RecipientRole: Shaped {
  static let shape = Shape(
    name: "RecipientRole",
    cases: [
      Shape(
        name: "category", fields: []),
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "processor", fields: []),
      Shape(
        name: "jointController", fields: []),
      Shape(
        name: "authority", fields: []),
      Shape(
        name: "person", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .category
    case 1:
      self = .controller
    case 2:
      self = .processor
    case 3:
      self = .jointController
    case 4:
      self = .authority
    default:
      self = .person
    }
  }
}

extension AccessRule: Shaped {
  static let shape = Shape(
    name: "AccessRule", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "who", type: "Text", required: true,
        meaning: "The service or function."),
      Shape.Field(
        label: "may", type: "Text", required: true,
        meaning: "What it may do, and for what."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Which data; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let who: Text? = binder.required(call, 1)
    let may: Text? = binder.required(call, 2)
    let data: [Ref<DataCategory>]? = binder.value(call, 3, default: [])
    guard !call.isBroken, let id, let who, let may, let data else { return nil }
    self.init(id: id, who: who, may: may, data: data)
    place = binder.place(node)
  }
}

extension Protocols: Shaped {
  static let shape = Shape(
    name: "Protocols",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "published", fields: [
          Shape.Field(
            label: nil, type: "Website", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Website? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .published(value0)
    default:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    }
  }
}

extension Transfers: Shaped {
  static let shape = Shape(
    name: "Transfers",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "to", fields: [
          Shape.Field(
            label: nil, type: "[Transfer]", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: [Transfer]? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .to(value0)
    }
  }
}

extension Transfer: Shaped {
  static let shape = Shape(
    name: "Transfer", fields: [
      Shape.Field(
        label: "country", type: "Country?", required: false,
        meaning: "The country; leave it out when the notice does not name it."),
      Shape.Field(
        label: "tool", type: "TransferTool", required: false,
        meaning: "What makes it lawful."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When or why data go there."),
      Shape.Field(
        label: "recipients", type: "[Ref<Recipient>]", required: false,
        meaning: "Who receives them there."),
      Shape.Field(
        label: "copy", type: "Text?", required: false,
        meaning: "How to obtain a copy of the safeguards, or where they are available."),
      Shape.Field(
        label: "measures", type: "Text?", required: false,
        meaning: "Additional measures taken."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let country: (Country?)? = binder.value(call, 0, default: nil)
    let tool: TransferTool? = binder.value(call, 1, default: .undeclared)
    let condition: (Text?)? = binder.value(call, 2, default: nil)
    let recipients: [Ref<Recipient>]? = binder.value(call, 3, default: [])
    let copy: (Text?)? = binder.value(call, 4, default: nil)
    let measures: (Text?)? = binder.value(call, 5, default: nil)
    guard !call.isBroken, let country, let tool, let condition, let recipients, let copy, let measures else { return nil }
    self.init(country: country, tool: tool, condition: condition, recipients: recipients, copy: copy, measures: measures)
    place = binder.place(node)
  }
}

extension TransferTool: Shaped {
  static let shape = Shape(
    name: "TransferTool",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "adequacy", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "standardClauses", fields: []),
      Shape(
        name: "bindingRules", fields: []),
      Shape(
        name: "publicInstrument", fields: []),
      Shape(
        name: "codeOrCertificate", fields: []),
      Shape(
        name: "derogation", fields: [
          Shape.Field(
            label: nil, type: "Derogation", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .adequacy(value0)
    case 2:
      self = .standardClauses
    case 3:
      self = .bindingRules
    case 4:
      self = .publicInstrument
    case 5:
      self = .codeOrCertificate
    default:
      let value0: Derogation? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .derogation(value0)
    }
  }
}

extension Derogation: Shaped {
  static let shape = Shape(
    name: "Derogation",
    cases: [
      Shape(
        name: "explicitConsent", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "contractInInterest", fields: []),
      Shape(
        name: "publicInterest", fields: []),
      Shape(
        name: "legalClaims", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "publicRegister", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .explicitConsent
    case 1:
      self = .contract
    case 2:
      self = .contractInInterest
    case 3:
      self = .publicInterest
    case 4:
      self = .legalClaims
    case 5:
      self = .vitalInterests
    default:
      self = .publicRegister
    }
  }
}

extension Retention: Shaped {
  static let shape = Shape(
    name: "Retention", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "What is kept, as a heading of its row: \"Dossier médical\"."),
      Shape.Field(
        label: "period", type: "Period", required: true,
        meaning: ""),
      Shape.Field(
        label: "from", type: "Text?", required: false,
        meaning: "The event from which the period runs."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Data it holds for."),
      Shape.Field(
        label: "people", type: "[Ref<DataSubjects>]", required: false,
        meaning: "People it holds for."),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that sets it."),
      Shape.Field(
        label: "exceptions", type: "[Text]", required: false,
        meaning: "When data are kept longer."),
      Shape.Field(
        label: "afterwards", type: "Text?", required: false,
        meaning: "What happens afterwards, and within which time."),
      Shape.Field(
        label: "approvedBy", type: "Text?", required: false,
        meaning: "Who has to agree to the destruction."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let period: Period? = binder.required(call, 2)
    let from: (Text?)? = binder.value(call, 3, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 4, default: [])
    let people: [Ref<DataSubjects>]? = binder.value(call, 5, default: [])
    let laws: [Citation]? = binder.value(call, 6, default: [])
    let exceptions: [Text]? = binder.value(call, 7, default: [])
    let afterwards: (Text?)? = binder.value(call, 8, default: nil)
    let approvedBy: (Text?)? = binder.value(call, 9, default: nil)
    guard !call.isBroken, let id, let label, let period, let from, let data, let people, let laws, let exceptions, let afterwards, let approvedBy else { return nil }
    self.init(id: id, label: label, period: period, from: from, data: data, people: people, laws: laws, exceptions: exceptions, afterwards: afterwards, approvedBy: approvedBy)
    place = binder.place(node)
  }
}

extension Period: Shaped {
  static let shape = Shape(
    name: "Period",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "exactly", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "atMost", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "atLeast", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "between", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "criterion", fields: [
          Shape.Field(
            label: nil, type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .exactly(value0)
    case 2:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .atMost(value0)
    case 3:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .atLeast(value0)
    case 4:
      let value0: Duration? = binder.required(call, 0)
      let value1: Duration? = binder.required(call, 1)
      guard !call.isBroken, let value0, let value1 else { return nil }
      self = .between(value0, value1)
    default:
      let value0: Text? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .criterion(value0)
    }
  }
}

extension Duration: Shaped {
  static let shape = Shape(
    name: "Duration",
    cases: [
      Shape(
        name: "hours", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "days", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "weeks", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "months", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "years", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .hours(value0)
    case 1:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .days(value0)
    case 2:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .weeks(value0)
    case 3:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .months(value0)
    default:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .years(value0)
    }
  }
}

extension AutomatedDecisions: Shaped {
  static let shape = Shape(
    name: "AutomatedDecisions",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "made", fields: [
          Shape.Field(
            label: nil, type: "[AutomatedDecision]", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: [AutomatedDecision]? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .made(value0)
    }
  }
}

extension AutomatedDecision: Shaped {
  static let shape = Shape(
    name: "AutomatedDecision", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "logic", type: "Text", required: true,
        meaning: "The logic involved."),
      Shape.Field(
        label: "consequences", type: "Text", required: true,
        meaning: "What it means for the person, and its envisaged consequences."),
      Shape.Field(
        label: "safeguards", type: "Text", required: true,
        meaning: "How a person obtains human intervention, gives a view, and contests it."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let logic: Text? = binder.required(call, 2)
    let consequences: Text? = binder.required(call, 3)
    let safeguards: Text? = binder.required(call, 4)
    guard !call.isBroken, let id, let title, let logic, let consequences, let safeguards else { return nil }
    self.init(id: id, title: title, logic: logic, consequences: consequences, safeguards: safeguards)
    place = binder.place(node)
  }
}

extension Security: Shaped {
  static let shape = Shape(
    name: "Security", fields: [
      Shape.Field(
        label: "measures", type: "[Measure]", required: false,
        meaning: "Measures, one by one."),
      Shape.Field(
        label: "certificates", type: "[Certificate]", required: false,
        meaning: "Certificates held."),
      Shape.Field(
        label: "residualRisk", type: "Text?", required: false,
        meaning: "What no measure can exclude."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let measures: [Measure]? = binder.value(call, 0, default: [])
    let certificates: [Certificate]? = binder.value(call, 1, default: [])
    let residualRisk: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let measures, let certificates, let residualRisk else { return nil }
    self.init(measures: measures, certificates: certificates, residualRisk: residualRisk)
    place = binder.place(node)
  }
}

extension Measure: Shaped {
  static let shape = Shape(
    name: "Measure", fields: [
      Shape.Field(
        label: nil, type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "parts", type: "[Measure]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let parts: [Measure]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let text, let parts else { return nil }
    self.init(text, parts: parts)
    place = binder.place(node)
  }
}

extension Certificate: Shaped {
  static let shape = Shape(
    name: "Certificate", fields: [
      Shape.Field(
        label: "standard", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "scope", type: "Text?", required: false,
        meaning: "What is certified."),
      Shape.Field(
        label: "since", type: "String?", required: false,
        meaning: "Since when: a year and month, `\"2014-06\"`, or a day."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified that it still holds."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let standard: Text? = binder.required(call, 0)
    let scope: (Text?)? = binder.value(call, 1, default: nil)
    let since: (String?)? = binder.value(call, 2, default: nil)
    let reviewedOn: (Day?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let standard, let scope, let since, let reviewedOn else { return nil }
    self.init(standard: standard, scope: scope, since: since, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension Rights: Shaped {
  static let shape = Shape(
    name: "Rights", fields: [
      Shape.Field(
        label: "requests", type: "[Contact]", required: false,
        meaning: "Where requests go; the data protection officer if left out."),
      Shape.Field(
        label: "identityCheck", type: "IdentityCheck", required: false,
        meaning: "When the organisation asks for proof of identity: Article 12(6)."),
      Shape.Field(
        label: "notApplicable", type: "[RightException]", required: false,
        meaning: "Rights that do not apply here although the legal bases suggest them, with the reason."),
      Shape.Field(
        label: "additional", type: "[AdditionalRight]", required: false,
        meaning: "Rights that national law adds."),
      Shape.Field(
        label: "shorterDeadlines", type: "[ShorterDeadline]", required: false,
        meaning: "A deadline shorter than the month of Article 12(3), and for what."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let requests: [Contact]? = binder.value(call, 0, default: [])
    let identityCheck: IdentityCheck? = binder.value(call, 1, default: .undeclared)
    let notApplicable: [RightException]? = binder.value(call, 2, default: [])
    let additional: [AdditionalRight]? = binder.value(call, 3, default: [])
    let shorterDeadlines: [ShorterDeadline]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let requests, let identityCheck, let notApplicable, let additional, let shorterDeadlines else { return nil }
    self.init(requests: requests, identityCheck: identityCheck, notApplicable: notApplicable, additional: additional, shorterDeadlines: shorterDeadlines)
    place = binder.place(node)
  }
}

extension Right: Shaped {
  static let shape = Shape(
    name: "Right",
    cases: [
      Shape(
        name: "access", fields: []),
      Shape(
        name: "rectification", fields: []),
      Shape(
        name: "erasure", fields: []),
      Shape(
        name: "restriction", fields: []),
      Shape(
        name: "portability", fields: []),
      Shape(
        name: "objection", fields: []),
      Shape(
        name: "withdrawal", fields: []),
      Shape(
        name: "humanIntervention", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .access
    case 1:
      self = .rectification
    case 2:
      self = .erasure
    case 3:
      self = .restriction
    case 4:
      self = .portability
    case 5:
      self = .objection
    case 6:
      self = .withdrawal
    default:
      self = .humanIntervention
    }
  }
}

extension RightException: Shaped {
  static let shape = Shape(
    name: "RightException", fields: [
      Shape.Field(
        label: nil, type: "Right", required: true,
        meaning: ""),
      Shape.Field(
        label: "because", type: "Text", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let right: Right? = binder.required(call, 0)
    let because: Text? = binder.required(call, 1)
    guard !call.isBroken, let right, let because else { return nil }
    self.init(right, because: because)
    place = binder.place(node)
  }
}

extension IdentityCheck: Shaped {
  static let shape = Shape(
    name: "IdentityCheck",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "onReasonableDoubt", fields: []),
      Shape(
        name: "always", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .onReasonableDoubt
    default:
      self = .always
    }
  }
}

extension AdditionalRight: Shaped {
  static let shape = Shape(
    name: "AdditionalRight",
    cases: [
      Shape(
        name: "postMortemDirectives", fields: []),
      Shape(
        name: "patientFile", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .postMortemDirectives
    default:
      self = .patientFile
    }
  }
}

extension ShorterDeadline: Shaped {
  static let shape = Shape(
    name: "ShorterDeadline", fields: [
      Shape.Field(
        label: "requests", type: "Text", required: true,
        meaning: "What kind of request it is for."),
      Shape.Field(
        label: "within", type: "Duration", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let requests: Text? = binder.required(call, 0)
    let within: Duration? = binder.required(call, 1)
    let laws: [Citation]? = binder.value(call, 2, default: [])
    guard !call.isBroken, let requests, let within, let laws else { return nil }
    self.init(requests: requests, within: within, laws: laws)
    place = binder.place(node)
  }
}

extension Site: Shaped {
  static let shape = Shape(
    name: "Site", fields: [
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "Title of the page on which a reader chooses an organisation."),
      Shape.Field(
        label: "baseURL", type: "WebAddress", required: true,
        meaning: "Address at which `public/` is served, with the slash at its end. Only the sitemap and the search engines' alternates use it; every other link is relative."),
      Shape.Field(
        label: "languages", type: "[Language]", required: false,
        meaning: "Languages every notice is published in, in the order in which they are offered."),
      Shape.Field(
        label: "theme", type: "String", required: false,
        meaning: "Folder under `themes/` that gives the pages their form."),
      Shape.Field(
        label: "comparisons", type: "Comparisons", required: false,
        meaning: "Which versions of a notice are compared on pages of their own."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let title: Text? = binder.required(call, 0)
    let baseURL: WebAddress? = binder.required(call, 1)
    let languages: [Language]? = binder.value(call, 2, default: [.fr, .nl, .de])
    let theme: String? = binder.value(call, 3, default: "default")
    let comparisons: Comparisons? = binder.value(call, 4, default: .neighbours)
    guard !call.isBroken, let title, let baseURL, let languages, let theme, let comparisons else { return nil }
    self.init(title: title, baseURL: baseURL, languages: languages, theme: theme, comparisons: comparisons)
    place = binder.place(node)
  }
}

extension Comparisons: Shaped {
  static let shape = Shape(
    name: "Comparisons",
    cases: [
      Shape(
        name: "neighbours", fields: []),
      Shape(
        name: "everyPair", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .neighbours
    default:
      self = .everyPair
    }
  }
}

extension SectionTitle: Shaped {
  static let shape = Shape(
    name: "SectionTitle", fields: [
      Shape.Field(
        label: nil, type: "SectionKind", required: true,
        meaning: ""),
      Shape.Field(
        label: "noun", type: "Text", required: true,
        meaning: "For headings in nouns: \"Durée de conservation\"."),
      Shape.Field(
        label: "question", type: "Text", required: true,
        meaning: "For headings in questions: \"Combien de temps conservons-nous vos données ?\""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let kind: SectionKind? = binder.required(call, 0)
    let noun: Text? = binder.required(call, 1)
    let question: Text? = binder.required(call, 2)
    guard !call.isBroken, let kind, let noun, let question else { return nil }
    self.init(kind, noun: noun, question: question)
    place = binder.place(node)
  }
}
