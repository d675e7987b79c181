import NoticeModel

let name = Text("IMA")
let other = name.fr
let third = Text("IMA").fr
let number = 3.advanced
