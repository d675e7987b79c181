import NoticeModel

let name = Text(true ? "IMA" : "Partenamut")
