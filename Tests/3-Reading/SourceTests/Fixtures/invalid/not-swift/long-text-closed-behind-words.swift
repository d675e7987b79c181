import NoticeModel

let about = Text("""
  Ce que nous faisons.""")
