import NoticeModel

let plain = Text("Le mot \"santé\", un \\ et l\u{2019}euro \u{20AC}, d\'abord\tet\nensuite\r.")
let empty = ""
let marks = Text(fr: "« santé »", nl: "„gezondheid”", de: "„Gesundheit“ ’s")
let references = Text("Voir {ref:retention}, {{date}} et [nous](https://www.example.org/?a=1&b=(2))")
let long = Text(
  fr: """
    Première ligne,
      deuxième ligne, en retrait.

    Une ligne vide précède ; "guillemets", \""" et \t échappés.
    Cette ligne \
    continue, et \u{00e9}crit.
    """,
  nl: """
    """,
  de: """

    Leer davor.

    """
)
let atMargin = Text("""
Sans retrait.
	Avec une tabulation.
""")
let tabs = Text(
	fr: """
	Un.
		Deux.
	""")
let spaceInLine = Text("""
  Un espace à la fin 
    
  et un caractère de contrôle hors ASCII : \u{85}.
  """)
let longNames = ["""
  a
  """, """
  b
  """]
