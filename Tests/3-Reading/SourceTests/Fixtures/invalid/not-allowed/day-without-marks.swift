import NoticeModel

let change = Change(version: 2025-10-10, summary: Text("…"))
