import NoticeModel

let change = Change(
  version: "2026-01-01", summary: Text("Rien."), raised: Text("Oui."), leadDays: 30 jours)
