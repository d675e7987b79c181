import NoticeModel

let name =​ Text("Fonds")
