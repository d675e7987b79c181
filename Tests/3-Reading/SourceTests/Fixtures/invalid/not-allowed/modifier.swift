import NoticeModel

public let name = Text("IMA")
