import NoticeModel

#if DEBUG
let name = Text("IMA")
#endif
