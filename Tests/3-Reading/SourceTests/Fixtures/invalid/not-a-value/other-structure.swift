import NoticeModel

let office = Contact(post: Contact(email: "dpo@example.org"))
