import NoticeModel

let deadline = ShorterDeadline(requests: Text("…"), within: .days(99999999999999999999))
