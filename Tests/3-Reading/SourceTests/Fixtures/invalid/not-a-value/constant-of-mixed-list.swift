import NoticeModel

let both = [Text("IMA"), "Partenamut", Text("ISoSL")]
