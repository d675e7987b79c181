import NoticeModel

let folder = \
