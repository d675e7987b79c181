import NoticeModel

let office = Contact(email: "dpo(at)example.org")
