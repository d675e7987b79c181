import NoticeModel

let office = Contact(post: .belgium)
