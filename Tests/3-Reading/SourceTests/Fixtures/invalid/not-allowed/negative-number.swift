import NoticeModel

let period = ShorterDeadline(requests: Text("…"), within: .days(-5))
