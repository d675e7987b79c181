import NoticeModel

let home = Address(street: Text("Rue de la Loi 1"))
