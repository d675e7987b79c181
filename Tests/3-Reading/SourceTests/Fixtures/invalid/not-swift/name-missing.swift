import NoticeModel

let = Text("IMA")
let "IMA" = Text("IMA")
