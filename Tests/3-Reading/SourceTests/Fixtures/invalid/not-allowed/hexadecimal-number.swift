import NoticeModel

let period = ShorterDeadline(requests: Text("…"), within: .years(0x10))
