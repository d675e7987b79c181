import NoticeModel

func name() -> Text {
  let inner = Text("IMA")
  return inner
}

let other = Text("Partenamut")
