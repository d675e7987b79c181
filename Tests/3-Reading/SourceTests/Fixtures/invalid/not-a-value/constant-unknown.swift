import NoticeModel

let officer = Contact(email: "dpo@example.org")
let officers = DataProtectionOfficers(officer)
let use = Rights(requests: [oficer])
