import NoticeModel

let names = [
  Text("IMA",
  Text("Partenamut"),
]
