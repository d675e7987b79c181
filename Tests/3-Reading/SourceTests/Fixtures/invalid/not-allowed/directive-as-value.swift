import NoticeModel

let name = Text(#file)
