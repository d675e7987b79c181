import NoticeModel

This notice is about health.
let name = Text("IMA")
