extension German {
  var readability: Readability { Self.measure }

  private static let measure = Readability(
    formula: "Amstad", source: "T. Amstad: Wie verständlich sind unsere Zeitungen? (Zürich, 1978)",
    base: 180, perSentence: 1, perWord: 58.5, vowels: "aeiouyäöüéèà",
    sounds: ["aa", "ee", "oo", "ie", "ei", "ai", "au", "eu", "äu", "ey", "ay"], runs: false, apart: "",
    silentEndings: [],
    passive: PassiveWords(
      verbs: ["wird", "werden", "wurde", "wurden", "worden"],
      participleStarts: [
        "ge", "be", "ver", "er", "ent", "zer", "über", "unter", "auf", "ab", "an", "aus", "ein", "weiter", "mit", "zu",
      ],
      participleEnds: ["t", "en"],
      others: ["gesetz", "bericht", "antrag", "gericht", "geben", "unseren", "einen", "anderen"],
      nounEnds: ["heit", "keit"], before: 12, behind: 15))
}
