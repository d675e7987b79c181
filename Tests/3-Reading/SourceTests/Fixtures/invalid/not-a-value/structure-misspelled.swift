import NoticeModel

let office = Contact(post: Adress(street: Text("a"), postcode: "b", town: Text("c"), country: .france))
