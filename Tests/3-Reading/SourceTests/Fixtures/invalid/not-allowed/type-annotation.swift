import NoticeModel

let name: Text = Text("IMA")
let names: [Text] = [Text("IMA")]
