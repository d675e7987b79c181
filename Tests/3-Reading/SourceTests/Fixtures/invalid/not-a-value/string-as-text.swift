import NoticeModel

let home = Address(street: Text("a"), postcode: Text("1000"), town: Text("c"), country: .france)
