import NoticeModel

let clé = Text("Fonds")
