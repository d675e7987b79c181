import NoticeModel

let period = ShorterDeadline(requests: Text("…"), within: .years(1.5))
