import NoticeModel

let office = Contact(webpage: "https://www.example.org/")
