import NoticeModel

let home = Adress(street: Text("a"), postcode: "b", town: Text("c"), country: .france)
let land = Country("BE")
let mail = Email("dpo@example.org")
let other = Zebra(stripes: 5)
