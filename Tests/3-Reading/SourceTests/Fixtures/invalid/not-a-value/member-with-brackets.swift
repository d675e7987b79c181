import NoticeModel

let office = Contact(role: .dpo())
