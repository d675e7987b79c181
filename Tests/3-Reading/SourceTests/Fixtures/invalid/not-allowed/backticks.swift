import NoticeModel

let `class` = Text("IMA")
let site = Website(`name`: Text("IMA"), url: Text("https://www.example.org/"))
let office = Contact(role: .`dpo`)
