import NoticeModel

let floor = Text(2e)
let room = Text(fr: 12bis)
