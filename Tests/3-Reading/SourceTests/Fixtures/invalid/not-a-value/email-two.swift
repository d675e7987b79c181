import NoticeModel

let office = Contact(email: "dpo@example.org, info@example.org")
