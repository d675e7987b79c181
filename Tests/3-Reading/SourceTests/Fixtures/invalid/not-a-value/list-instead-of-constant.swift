import NoticeModel

let offices = [Contact(email: "dpo@example.org")]
let officers = Rights(requests: [offices])
