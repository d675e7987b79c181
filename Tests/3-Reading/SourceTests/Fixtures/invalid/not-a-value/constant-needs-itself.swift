import NoticeModel

let a = b
let b = [c]
let c = a
let d = d
