import NoticeModel

let change = Change(version: 20251010, summary: Text("…"))
