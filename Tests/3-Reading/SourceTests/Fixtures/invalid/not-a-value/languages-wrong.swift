import NoticeModel

let data = DataCategory(id: "health", nl: "Gezondheid", fr: "Santé", en: "Health", examples: "…")
let activity = Activity(fr: 3)
