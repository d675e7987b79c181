import NoticeModel

let counter = Cookie(
  name: "_count",
  provider: .controller,
  category: .statistics,
  lifetime: .lasts(.months(13)),
  purpose: Text("…"),
  withoutConsent: Text("…")
)

let newsletter = Purpose(id: "newsletter", title: Text("…"), childConsent: .notOffered(because: Text("…")))

let notice = Notice(
  id: "example",
  title: Text("Example"),
  sourceLanguage: .fr,
  controller: Controller(
    name: Text("Example"),
    kind: .company,
    contacts: [Contact(email: "info@example.org", reviewedOn: "2026-01-31")]
  ),
  purposes: [newsletter],
  cookies: .used(CookieUse(list: [counter])),
  outline: Outline(sections: [Section(.own("for-children"), title: Text("…"), forMinors: true)]),
  waivers: [
    Waiver("WHY-BASIS", about: "purpose:newsletter", because: "…", until: "2027-01-31", by: "…")
  ],
  noRecipients: Text("…")
)
