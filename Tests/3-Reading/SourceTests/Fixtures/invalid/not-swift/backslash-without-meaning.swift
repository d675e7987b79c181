import NoticeModel

let folder = Text("C:\Documents")
