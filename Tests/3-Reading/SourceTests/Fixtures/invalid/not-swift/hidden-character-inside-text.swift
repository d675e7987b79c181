import NoticeModel

let name = Text("Fondsde santé")
