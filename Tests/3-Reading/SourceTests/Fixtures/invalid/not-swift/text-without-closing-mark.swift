import NoticeModel

let name = Text("Partenamut)
let other = Text("IMA")
