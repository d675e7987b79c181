import NoticeModel

let name =Text("IMA")
let other= Text("Partenamut")
