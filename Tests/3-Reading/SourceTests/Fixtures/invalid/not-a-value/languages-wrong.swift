import NoticeModel

let data = DataCategory(id: "health", nl: "Gezondheid", fr: "Santé", it: "Salute", examples: "…")
let activity = Activity(fr: 3)
