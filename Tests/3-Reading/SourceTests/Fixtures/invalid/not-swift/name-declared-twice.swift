import NoticeModel

let name = Text("IMA")
let name = Text("Partenamut")
