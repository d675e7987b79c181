import NoticeModel

let site = Contact(role: ., email: "a@example.org")
