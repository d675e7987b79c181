import NoticeModel

struct Office {
  let name: String
}

let other = Text("Partenamut")
