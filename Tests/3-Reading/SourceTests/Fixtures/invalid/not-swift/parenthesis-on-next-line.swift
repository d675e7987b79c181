import NoticeModel

let names = [Text
  ("IMA")]
