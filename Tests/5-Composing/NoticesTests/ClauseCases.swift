import NoticeModel

/// One clause with a notice that declares what it needs, and the same notice once it no longer does.
struct ClauseCase: CustomStringConvertible, Sendable {
  let clause: String
  /// Changes the notice of the fixture `everything`, which declares most facts already.
  let declare: @Sendable (inout Notice) -> Void
  let deny: @Sendable (inout Notice) -> Void
  var description: String { clause }

  init(
    _ clause: String, declared declare: @escaping @Sendable (inout Notice) -> Void = { _ in },
    denied deny: @escaping @Sendable (inout Notice) -> Void
  ) {
    self.clause = clause
    self.declare = declare
    self.deny = deny
  }

  static let all = ofController + ofData + ofPurposes + ofRecipients + ofTransfers + ofRights + ofRequests + ofCookies

  // MARK: - Who

  private static let ofController = [
    ClauseCase("controller/introduction", declared: { $0.controller.kind = .company }) {
      $0.controller.kind = .companyGroup
    },
    ClauseCase(
      "controller/introduction-by-name",
      declared: {
        $0.controller.kind = .company
        $0.controller.nameWithArticle = Text("la Clinique")
      }
    ) { $0.controller.nameWithArticle = nil },
    ClauseCase(
      "controller/defined",
      declared: {
        $0.controller.kind = .company
        $0.definitions = [Definition(id: "controller", term: Text("controller"), meaning: Text("who decides"))]
      }
    ) { $0.definitions = [] },
    ClauseCase(
      "controller/defined-by-name",
      declared: {
        $0.controller.kind = .company
        $0.controller.nameWithArticle = Text("la Clinique")
        $0.definitions = [Definition(id: "controller", term: Text("controller"), meaning: Text("who decides"))]
      }
    ) { $0.definitions = [] },
    ClauseCase("controller/group") { $0.controller.kind = .company },
    ClauseCase("controller/joint", declared: { $0.jointControl = .with(JointArrangement()) }) {
      $0.jointControl = .undeclared
    },
    ClauseCase(
      "controller/joint-partner", declared: { $0.jointControl = .with(JointArrangement(partners: [Text("A")])) }
    ) {
      $0.jointControl = .with(JointArrangement())
    },
    ClauseCase("controller/joint-partners") { $0.jointControl = .with(JointArrangement(partners: [Text("A")])) },
    ClauseCase("controller/joint-rights") { $0.jointControl = .none(because: Text("nobody")) },
    ClauseCase("contact/introduction") {
      $0.controller.contacts = []
      $0.controller.seat = nil
      $0.dpo = .undeclared
      $0.rights = nil
    },
    ClauseCase("contact/dpo") { $0.dpo = .notRequired(because: Text("few data")) },
    ClauseCase(
      "contact/dpos",
      declared: {
        $0.dpo = .several([
          Contact(role: .dpo, scope: Text("A"), email: "a@example.org"),
          Contact(role: .dpo, scope: Text("B"), email: "b@example.org"),
        ])
      }
    ) { $0.dpo = .designated(Contact(role: .dpo, email: "a@example.org")) },
    ClauseCase("complaint/courts", declared: { $0.controller.kind = .association }) {
      $0.controller.kind = .publicBody
    },
    ClauseCase("complaint/courts-public", declared: { $0.controller.kind = .careInstitution(public: true) }) {
      $0.controller.kind = .careInstitution(public: false)
    },
    ClauseCase("complaint/authority-be") {
      $0.authority = nil
      $0.controller.representative = nil
    },
    ClauseCase(
      "complaint/authority-fr",
      declared: {
        $0.authority = nil
        $0.controller.seat = nil
        $0.controller.country = .france
      }
    ) { $0.controller.country = .belgium },
  ]

  // MARK: - Which data

  private static let ofData = [
    ClauseCase("people/introduction") { $0.people = [] },
    ClauseCase("data/introduction") { $0.data = [] },
    ClauseCase("data/special") { $0.data.removeAll { !$0.special.isEmpty } },
    ClauseCase("data/criminal") { $0.data.removeAll(where: \.criminal) },
    ClauseCase("sources/introduction") { $0.sources.removeAll { $0.origin == .others } },
    ClauseCase("obligation/law") { $0.obligation = .required(RequiredData(by: [.contract, .enteringContract])) },
    ClauseCase("obligation/contract") { $0.obligation = .required(RequiredData(by: [.law])) },
    ClauseCase("obligation/entering-contract") { $0.obligation = .voluntary(because: Text("free")) },
    ClauseCase("obligation/duty", declared: { $0.obligation = .required(RequiredData(by: [])) }) {
      $0.obligation = .undeclared
    },
  ]

  // MARK: - Why

  private static let ofPurposes =
    [ClauseCase("purposes/introduction") { $0.purposes = [] }]
    + [
      ("consent", LegalBasis.consent), ("contract", .contract), ("legal-obligation", .legalObligation),
      ("vital-interests", .vitalInterests), ("public-task", .publicTask),
      ("legitimate-interests", .legitimateInterests),
    ].map { name, basis in ClauseCase("grounds/\(name)") { $0.removeGrounds { $0.basis == basis } } }

  // MARK: - To whom, and for how long

  private static let ofRecipients = [
    ClauseCase("recipients/introduction") { $0.recipients = [] },
    ClauseCase("recipients/processors") { $0.recipients = [Recipient(id: "other", name: Text("other"))] },
    ClauseCase("recipients/open") { $0.recipients[0].open = false },
    ClauseCase("recipients/protocols") { $0.protocols = .none(because: Text("none")) },
    ClauseCase("access/introduction") { $0.access = [] },
    ClauseCase("retention/introduction") { $0.retention = [] },
    ClauseCase("automated-decisions/introduction") { $0.automatedDecisions = .none(because: Text("none")) },
    ClauseCase("security/introduction") { $0.security = nil },
  ]

  private static let ofTransfers =
    [ClauseCase("transfers/introduction") { $0.transfers = .none(because: Text("none")) }]
    + [
      "adequacy", "standard-clauses", "binding-rules", "public-instrument", "code-or-certificate", "explicit-consent",
      "contract", "contract-in-interest", "public-interest", "legal-claims", "vital-interests", "public-register",
      "compelling-interests",
    ].map { name in
      ClauseCase("transfers/\(name)") { $0.transfers = .to([Transfer(country: .japan)]) }
    }

  // MARK: - Rights

  private static let ofRights = [
    ClauseCase("rights/portability", declared: { $0.rights?.notApplicable = [] }) {
      $0.removeGrounds { [.consent, .contract].contains($0.basis) }
      $0.removeExplicitConsent()
    },
    ClauseCase("rights/portability-public-task", declared: { $0.rights?.notApplicable = [] }) {
      $0.removeGrounds { $0.basis == .publicTask }
    },
    ClauseCase("rights/withdrawal") {
      $0.removeGrounds { $0.basis == .consent }
      $0.removeExplicitConsent()
    },
    ClauseCase("rights/withdrawal-by-request") {
      $0.rights?.requests = []
      $0.dpo = .undeclared
      $0.controller.contacts = []
    },
    ClauseCase("rights/human-intervention") { $0.automatedDecisions = .undeclared },
    ClauseCase("rights/human-intervention-if-any", declared: { $0.automatedDecisions = .undeclared }) {
      $0.automatedDecisions = .none(because: Text("none"))
    },
    ClauseCase("rights/post-mortem-directives") { $0.rights?.additional = [.patientFile] },
    ClauseCase("rights/patient-file") { $0.rights?.additional = [] },
    ClauseCase("objection/introduction") {
      $0.removeGrounds { [.publicTask, .legitimateInterests].contains($0.basis) }
    },
    ClauseCase(
      "objection/any-basis",
      declared: {
        $0.controller.kind = .publicBody
        $0.removeGrounds { _ in true }
      }
    ) { $0.controller.kind = .company },
    ClauseCase(
      "objection/legitimate-interests",
      declared: {
        $0.controller.kind = .company
        $0.removeGrounds { _ in true }
      }
    ) { $0.purposes[0].grounds = [Ground(.publicTask)] },
    ClauseCase("objection/profiling") { $0.purposes[0].profiling = false },
    ClauseCase("objection/consequence") {
      $0.removeGrounds { [.publicTask, .legitimateInterests].contains($0.basis) }
    },
    ClauseCase("objection/without-reason", declared: { $0.purposes[0].objectionWithoutReason = true }) {
      $0.purposes[0].objectionWithoutReason = false
    },
    ClauseCase("objection/marketing") { $0.purposes[0].directMarketing = false },
  ]

  private static let ofRequests = [
    ClauseCase(
      "requests/ways",
      declared: {
        $0.askAt(email: true, form: true)
        $0.rights?.ways = [.form]
      }
    ) { $0.rights?.ways = [] },
    ClauseCase("requests/write-or-form", declared: { $0.askAt(email: true, form: true) }) { $0.askAt(email: true) },
    ClauseCase("requests/write", declared: { $0.askAt(email: true) }) { $0.askAt(form: true) },
    ClauseCase("requests/form", declared: { $0.askAt(form: true) }) { $0.askAt(email: true, form: true) },
    ClauseCase("requests/phone", declared: { $0.askAt() }) { $0.askAt(email: true) },
    ClauseCase("requests/identity", declared: { $0.rights?.identityCheck = .undeclared }) {
      $0.rights?.identityCheck = .always
    },
    ClauseCase("requests/identity-on-doubt", declared: { $0.rights?.identityCheck = .onReasonableDoubt }) {
      $0.rights?.identityCheck = .undeclared
    },
    ClauseCase("requests/identity-always") { $0.rights?.identityCheck = .onReasonableDoubt },
  ]

  // MARK: - Cookies

  private static let ofCookies =
    [
      ClauseCase("cookies/introduction") { $0.cookies = .undeclared },
      ClauseCase("cookies/none", declared: { $0.cookies = .none(because: Text("none")) }) { $0.cookies = .undeclared },
      ClauseCase("cookies/consent") { $0.cookies = .used(CookieUse(choice: .browserOnly)) },
      ClauseCase("cookies/refusal") { $0.cookies = .used(CookieUse(choice: .undeclared)) },
      ClauseCase("cookies/browser-only", declared: { $0.cookies = .used(CookieUse(choice: .browserOnly)) }) {
        $0.cookies = .used(CookieUse(choice: .askedFirst))
      },
      ClauseCase(
        "cookies/deletion",
        declared: {
          $0.cookies = .used(
            CookieUse(list: [
              Cookie(
                name: "basket", provider: .controller, category: .necessary, lifetime: .untilDeleted,
                purpose: Text("basket"), storage: .localStorage)
            ]))
        }
      ) { $0.cookies = .used(CookieUse()) },
      ClauseCase("cookies/statistics-be", declared: { $0.controller.seat?.country = .belgium }) {
        $0.controller.seat?.country = .luxembourg
      },
      ClauseCase("cookies/statistics-fr", declared: { $0.controller.seat?.country = .france }) {
        $0.controller.seat?.country = .luxembourg
      },
    ]
    + CookieCategory.allCases.map { category in
      ClauseCase("cookies/\(category.rawValue)") {
        guard case .used(var use) = $0.cookies else { return }
        use.list.removeAll { $0.category == category }
        $0.cookies = .used(use)
      }
    }
}

extension Notice {
  fileprivate mutating func removeGrounds(where isOfKind: (Ground) -> Bool) {
    for index in purposes.indices { purposes[index].grounds.removeAll(where: isOfKind) }
  }

  fileprivate mutating func removeExplicitConsent() {
    for index in purposes.indices { purposes[index].special.removeAll { $0.exception == .explicitConsent } }
    transfers = .undeclared
  }

  /// Gives requests one contact.
  fileprivate mutating func askAt(email: Bool = false, form: Bool = false) {
    rights?.requests = [
      Contact(
        role: .requests, email: email ? "a@example.org" : nil, phone: "+32 2 274 48 00",
        form: form ? "https://example.org/form" : nil)
    ]
  }
}
