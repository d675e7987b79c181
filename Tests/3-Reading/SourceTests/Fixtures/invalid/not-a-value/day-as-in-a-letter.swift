import NoticeModel

let change = Change(version: "10/09/2025", summary: Text("…"))
