import NoticeModel

let name = Text(fr: "Le mot "santé" est clair", nl: "Duidelijk")
