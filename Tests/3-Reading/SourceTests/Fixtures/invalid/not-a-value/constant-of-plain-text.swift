import NoticeModel

let mail = "dpo@example.org"
let name = "Service juridique"
let office = Contact(name: name, email: mail)
