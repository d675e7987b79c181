import NoticeModel

let name = try Text("IMA")
let other = self
