import NoticeModel

let notice = Notice(
  id: "smallest",
  title: Text("Notice"),
  sourceLanguage: .fr,
  controller: Controller(name: Text("Exemple"), kind: .association)
)
