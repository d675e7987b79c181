import NoticeModel

let name Text("IMA")
let other: Text("Partenamut")
let third == Text("ISoSL")
let fourth
