import NoticeModel

let name = Text(
  fr: """
    Une ligne,

    une autre \
    et la fin.
    """,
  nl: "Een regel"
)
// end
