import NoticeModel

let name = Text(fr = "Fonds de santé", nl: "Ziekenfonds")
