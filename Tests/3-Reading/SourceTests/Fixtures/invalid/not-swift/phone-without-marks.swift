import NoticeModel

let office = Contact(phone: +32 2 274 48 00)
