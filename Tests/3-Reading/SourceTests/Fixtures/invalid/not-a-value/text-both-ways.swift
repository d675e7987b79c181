import NoticeModel

let name = Text("Fonds", nl: "Ziekenfonds")
