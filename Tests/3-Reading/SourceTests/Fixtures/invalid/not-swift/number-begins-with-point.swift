import NoticeModel

let deadline = ShorterDeadline(requests: Text("…"), within: .years(.5))
