import NoticeModel

let name = Text(fr: #"Le mot "santé""#, nl: ##"Het woord"##)
let about = Text(#"""
  Ce que nous faisons.
  """#)
