import NoticeModel

let home = Address(postcode: "1000", street: Text("Rue de la Loi 1"), town: Text("Bruxelles"), country: .belgium)
