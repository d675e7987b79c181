import NoticeModel

let name = Text(fr: "a\0b", nl: "a\u{0}b")
