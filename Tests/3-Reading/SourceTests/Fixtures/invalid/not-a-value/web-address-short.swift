import NoticeModel

let office = Contact(form: "www.example.org/dpo")
