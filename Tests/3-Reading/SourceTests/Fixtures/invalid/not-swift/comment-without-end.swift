import NoticeModel

let name = Text("IMA")
/* Who decides.
let other = Text("IMA")
