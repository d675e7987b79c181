import NoticeModel

let office = Contact(phone: "02 274 48 00")
