import NoticeModel

let home = Address(street: Text("a"), postcode: "b", town: Text("c"), country: Country("BE"))
