import NoticeModel

let name = Text(fr: "Fonds", fr: "Caisse", nl: "Ziekenfonds")
