import NoticeModel

if true {
  print("IMA")
}
let name = Text("IMA")
