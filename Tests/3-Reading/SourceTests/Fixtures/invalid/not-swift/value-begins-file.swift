import NoticeModel

"IMA"
let name = Text("IMA")
