import NoticeModel

let data = DataCategory(id: "health", nl: "Gezondheid", fr: "Santé", xx: "Salute", examples: "…")
let activity = Activity(fr: 3)
