import NoticeModel

let office = Contact(post: "Rue de la Loi 1, 1000 Bruxelles")
