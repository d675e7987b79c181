import NoticeModel

let home = Address(street: Text("a"), postcode: 1000, town: Text("c"), country: .france)
