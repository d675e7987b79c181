import NoticeModel

@available(*, deprecated)
let name = Text("IMA")
