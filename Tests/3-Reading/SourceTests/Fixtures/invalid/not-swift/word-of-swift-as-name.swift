import NoticeModel

let class = Text("IMA")
