import NoticeModel

// The same as an example, which says what is not stated.
let notice = Notice(
  id: "gaps-example",
  title: Text("G"),
  standing: .example,
  sourceLanguage: .fr,
  controller: Controller(name: Text("Gaps"), kind: .company, country: .france),
  group: Group(name: Text("Groupe")),
  jointControl: .with(JointArrangement()),
  purposes: [Purpose(id: "one", title: Text("One"), grounds: [Ground(.consent)])],
  recipients: [Recipient(id: "it", name: Text("IT"), role: .processor)],
  transfers: .to([Transfer()]),
  retention: [Retention(id: "file", label: Text("File"), period: .undeclared)],
  cookies: .used(CookieUse()),
  companions: [Companion(id: "other", title: Text("Other"))]
)
