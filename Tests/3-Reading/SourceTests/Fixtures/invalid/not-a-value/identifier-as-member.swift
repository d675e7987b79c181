import NoticeModel

let source = DataCategory(id: "health", label: Text("Santé"), group: .a)
