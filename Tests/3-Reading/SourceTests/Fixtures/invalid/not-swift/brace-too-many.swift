import NoticeModel

let name = Text("IMA")
}
