extension NoAnswerWords {
  static let german = NoAnswerWords(
    answers: [
      "nicht zutreffend", "nicht anwendbar", "trifft nicht zu", "entfällt", "k. A.", "keine Angabe", "keine Angaben",
      "keine", "keiner", "kein", "nichts", "dito", "idem", "dasselbe", "unbekannt", "nicht bekannt", "nicht bestimmt",
      "nicht festgelegt", "offen", "noch offen", "zu bestimmen", "noch zu bestimmen",
      "je nach Fall", "gegebenenfalls", "ja", "nein", "s. o.", "s. u.", "siehe", "wie oben",
      "wie unten", "n. z.", "gilt nicht",
    ],
    see: "siehe sehen lesen vgl vergleiche bitte besuchen",
    anywhere: """
      auf in im der die das den dem des unsere unserer unserem unseren unsere ihre ihrer sie oben unten weiter vorher nachher \
      dort anderswo obige folgende andere seite seiten site website websites webseite webseiten internetseite internetseiten \
      homepage internet intranet erklarung datenschutzerklarung richtlinie richtlinien dokument dokumente allgemeine \
      geschaftsbedingungen agb anlage anlagen anhang fur mehr weitere informationen details vertrag hausordnung o u
      """)
}
