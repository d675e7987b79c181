import NoticeModel

let notice = Notice(
  id: "broken",
  title: Text("Broken"),
  sourceLanguage: .fr,
  controller: Controller(name: Text("Broken"), kind: .compnay),
  data: [,]
)
