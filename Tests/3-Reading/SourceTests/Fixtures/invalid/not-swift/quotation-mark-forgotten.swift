import NoticeModel

let name = Text(fr: "Le groupe, nl: "De groep", de: "Die Gruppe")
