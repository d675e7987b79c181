import NoticeModel

var name = Text("IMA")
