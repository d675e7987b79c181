import NoticeModel

let price = Text(fr: ¿)
let share = $share
