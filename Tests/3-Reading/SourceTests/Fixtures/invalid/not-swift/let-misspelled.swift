import NoticeModel

Let name = Text("IMA")
const other = Text("Partenamut")
imprt NoticeModel
