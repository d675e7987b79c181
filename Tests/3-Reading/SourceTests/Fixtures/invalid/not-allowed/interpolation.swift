import NoticeModel

let office = "Liège"
let name = Text(fr: "Le siège de \(office)", nl: "Luik")
