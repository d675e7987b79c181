import NoticeModel

let none = []
