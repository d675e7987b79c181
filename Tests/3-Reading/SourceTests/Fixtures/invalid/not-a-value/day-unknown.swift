import NoticeModel

let change = Change(version: "2025-02-30", summary: Text("…"))
