import NoticeModel

let office = Contact(form: "https://www.example.org/our form")
