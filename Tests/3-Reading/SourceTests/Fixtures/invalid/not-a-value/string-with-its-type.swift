import NoticeModel

let office = Contact(email: Email("dpo@example.org"))
