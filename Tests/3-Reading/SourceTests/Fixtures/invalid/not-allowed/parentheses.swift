import NoticeModel

let name = (Text("IMA"))
let names = [(Text("IMA"), Text("Partenamut"))]
