import NoticeModel

let labels = [
  Label(.yes, fr: "Oui, bien sûr", nl: "Ja, zeker", de: "Ja, natürlich"),
  Label(.email, "E-mail"),
]

let changes = [
  ChangeWord(.nothing, fr: "rien", nl: "niets", de: "nichts")
]

let words = [
  ThemeWord(.skip, fr: "Contenu", nl: "Inhoud", de: "Inhalt")
]

let redline = [
  RedlineWord(.none, fr: "Rien ne change.", nl: "Niets verandert.", de: "Nichts ändert sich.")
]

let versions = [
  VersionWord(.from, fr: "Dès le {date}", nl: "Vanaf {date}", de: "Ab dem {date}")
]
