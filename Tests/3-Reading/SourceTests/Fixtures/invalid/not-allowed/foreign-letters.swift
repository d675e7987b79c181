import NoticeModel

let 名前 = Text("IMA")
let office = Contact(role: .🎉)
