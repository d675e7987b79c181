import NoticeModel

let office = Contact(email: "dpo\n\u{1B}[31m@example.org")
