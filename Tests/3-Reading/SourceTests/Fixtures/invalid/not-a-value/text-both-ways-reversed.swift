import NoticeModel

let name = Text(fr: "Fonds", "Ziekenfonds")
