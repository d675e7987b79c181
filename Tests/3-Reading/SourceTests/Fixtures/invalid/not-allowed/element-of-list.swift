import NoticeModel

let name = [Text("IMA")][0]
