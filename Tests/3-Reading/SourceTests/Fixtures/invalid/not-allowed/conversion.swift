import NoticeModel

let name = Text("IMA") as Text
