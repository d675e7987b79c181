import NoticeModel

let home = Address(road: Text("Rue de la Loi 1"), postcode: "1000", town: Text("Bruxelles"), country: .belgium)
