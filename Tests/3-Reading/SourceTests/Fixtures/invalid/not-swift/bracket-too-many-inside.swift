import NoticeModel

let dpo = Contact(
  role: .dpo,
  post: Address(
    street: Text("Rue de la Loi 1")),
    postcode: "1000",
    town: Text("Bruxelles"),
    country: .belgium
  ),
  form: "https://www.example.org/"
)
