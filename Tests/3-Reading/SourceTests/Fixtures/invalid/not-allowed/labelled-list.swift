import NoticeModel

let names = ["fr": "IMA", "nl": "IMA"]
let others = [name: Text("IMA")]
let none = [:]
