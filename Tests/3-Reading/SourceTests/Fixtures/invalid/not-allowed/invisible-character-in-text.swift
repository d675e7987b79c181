import NoticeModel

let name = Text("Fonds de san​té­")
