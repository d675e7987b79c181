import NoticeModel

let name = Text(de: "Krankenkasse", fr: "Fonds", nl: "Ziekenfonds")
