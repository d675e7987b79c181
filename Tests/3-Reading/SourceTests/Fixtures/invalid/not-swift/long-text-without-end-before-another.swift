import NoticeModel

let about = Text(
  fr: """
    Ce que nous faisons.
  nl: """
    Wat wij doen.
    """
)
