import NoticeModel

let name = \Text.fr
