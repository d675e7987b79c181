import NoticeModel

let office = Contact(role: .boss)
