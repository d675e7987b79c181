import NoticeModel

let office = Contact(role: default)
