import NoticeModel

let office = Contact(post: [Address(street: Text("a"), postcode: "b", town: Text("c"), country: .france)])
