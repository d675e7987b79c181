import NoticeModel

let office = Contact(emial: "dpo@example.org")
