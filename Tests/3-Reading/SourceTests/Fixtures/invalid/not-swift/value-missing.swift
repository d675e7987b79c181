import NoticeModel

let name =
let other = Text("Partenamut")
let third =
