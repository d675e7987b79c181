import NoticeModel

let name = if true { Text("IMA") } else { Text("Partenamut") }
