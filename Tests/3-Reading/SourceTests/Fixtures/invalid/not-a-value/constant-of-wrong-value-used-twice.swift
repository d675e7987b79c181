import NoticeModel

let mail = Contact(email: "dpo")
let first = Rights(requests: [mail])
let second = Rights(requests: [mail, mail])
