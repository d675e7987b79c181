import NoticeModel

let office = Contact(name: nil, email: "dpo@example.org")
