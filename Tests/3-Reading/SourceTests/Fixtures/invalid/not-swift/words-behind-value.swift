import NoticeModel

let name = Text("IMA") of Niort
let other = Text("Partenamut")
