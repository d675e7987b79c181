import NoticeModel

let deadline = ShorterDeadline(requests: Text("…"), within: .days)
