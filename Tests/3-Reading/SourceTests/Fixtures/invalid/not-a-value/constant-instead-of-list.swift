import NoticeModel

let office = Contact(email: "dpo@example.org")
let rights = Rights(requests: office)
