import NoticeModel

let name = Text(
  fr:
  nl: "Ziekenfonds",
  de:
)
