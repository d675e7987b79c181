import NoticeModel

// An official notice that states next to nothing: no page says so in its place.
let notice = Notice(
  id: "gaps",
  title: Text("G"),
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
