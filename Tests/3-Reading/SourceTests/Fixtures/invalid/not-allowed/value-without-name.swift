import NoticeModel

Text("IMA")
