import NoticeModel

// An official notice of few words: nothing stands on its page that says nothing.
let notice = Notice(
  id: "sparse",
  title: Text("Sparse"),
  sourceLanguage: .fr,
  languages: [.fr],
  controller: Controller(name: Text("Sparse"), kind: .company, country: .france),
  jointControl: .with(JointArrangement(partners: [Text("Partner")])),
  audiences: [Audience(id: "clients", label: Text("Clients")), Audience(id: "visitors", label: Text("Visitors"))],
  people: [
    DataSubjects(id: "pupils", label: Text("pupils"), description: Text("in our schools")),
    DataSubjects(id: "others", label: Text("others")),
  ],
  dataGroups: [DataGroup(id: "A", label: Text("ordinary data")), DataGroup(id: "medical", label: Text("medical data"))],
  data: [
    DataCategory(id: "name", label: Text("name"), group: "A"),
    DataCategory(id: "file", label: Text("file"), group: "medical"),
  ],
  sources: [DataSource(id: "partner", label: Text("partner"), origin: .others)],
  obligation: .required(RequiredData(by: [])),
  purposes: [
    Purpose(id: "bare", title: Text("Bare"), audiences: ["clients", "visitors"]),
    Purpose(id: "paragraph", title: Text("News"), grounds: [Ground(.consent)], groups: ["A", "medical"], retention: ["open"]),
  ],
  recipients: [Recipient(id: "it", name: Text("IT"))],
  transfers: .to([
    Transfer(), Transfer(tool: .standardClauses),
    Transfer(tool: .derogation(.explicitConsent), condition: Text("if you agree")),
  ]),
  retention: [
    Retention(id: "open", label: Text("news"), period: .undeclared),
    Retention(
      id: "file", label: Text("file"), period: .exactly(.years(1)),
      exceptions: [Text("a dispute"), Text("an audit")], afterwards: Text("it is burnt.")
    ),
    Retention(
      id: "bill", label: Text("bill"), period: .exactly(.years(7)),
      exceptions: [Text("a dispute"), Text("a tax audit")], afterwards: Text("it is burnt.")
    ),
    Retention(id: "letter", label: Text("letter"), period: .exactly(.years(2)), exceptions: [Text("an audit")]),
  ],
  automatedDecisions: .made([]),
  security: Security(),
  cookies: .used(CookieUse()),
  outline: Outline(
    numbering: .articles,
    purposes: .byAudience,
    sections: [
      Section(.controller), Section(.people), Section(.data), Section(.sources), Section(.obligation), Section(.purposes), Section(.recipients),
      Section(.transfers), Section(.retention), Section(.rights), Section(.cookies), Section(.own("rules"), title: Text("Rules")),
    ]
  )
)
