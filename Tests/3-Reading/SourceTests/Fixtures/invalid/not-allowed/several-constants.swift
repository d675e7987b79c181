import NoticeModel

let name = Text("IMA"), other = Text("Partenamut")
let (a, b) = (Text("IMA"), Text("Partenamut"))
