import NoticeModel

let labels = Labels(
  yes: Text(fr: "Oui, bien sûr", nl: "Ja, zeker", de: "Ja, natürlich"),
  email: Text("E-mail")
)

let changes = ChangeWords(
  nothing: Text(fr: "rien", nl: "niets", de: "nichts")
)

let words = ThemeWords(
  skip: Text(fr: "Contenu", nl: "Inhoud", de: "Inhalt"),
  redline: RedlineWords(
    none: Text(fr: "Rien ne change.", nl: "Niets verandert.", de: "Nichts ändert sich.")
  ),
  versions: VersionWords(
    from: Text(fr: "Dès le {date}", nl: "Vanaf {date}", de: "Ab dem {date}")
  )
)
