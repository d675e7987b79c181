import NoticeModel

let name = Text(fr: "Fonds", nl: "Fonds", xx: "Fondo")
