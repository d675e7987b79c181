import NoticeModel

name = Text("IMA")
other: Text("Partenamut")
