import NoticeModel

let home = .belgium
let homes = [.belgium]
