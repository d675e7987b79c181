import NoticeModel

let name = Text(
  fr: "Fonds de santé
    et de prévention",
  nl: "Ziekenfonds"
)
