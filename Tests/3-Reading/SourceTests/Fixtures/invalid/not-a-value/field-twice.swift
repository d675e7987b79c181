import NoticeModel

let office = Contact(email: "a@example.org", email: "b@example.org")
