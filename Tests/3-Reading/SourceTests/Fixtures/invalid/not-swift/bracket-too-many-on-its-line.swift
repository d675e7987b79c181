import NoticeModel

let name = Text(
  fr: "Fonds de santé"
)
)
let other = Text("IMA")
