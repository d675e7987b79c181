import NoticeModel

let data = DataCategory(id: "health", label: "Health", fr: "Santé", nl: "Gezondheid", de: "Gesundheit")
let activity = Activity("Souscription", nl: "Sluiten van het contract")
