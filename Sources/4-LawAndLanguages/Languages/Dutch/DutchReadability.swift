extension Dutch {
  var readability: Readability { Self.measure }

  private static let measure = Readability(
    formula: "Flesch-Douma",
    source: "W. H. Douma: De leesbaarheid van landbouwbladen (Wageningen, 1960)",
    base: 206.84, perSentence: 0.93, perWord: 77, vowels: "aeiouyàáâäéèêëíîïóôöúûü",
    sounds: [
      "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou",
    ],
    runs: false, apart: "", silentEndings: [],
    passive: PassiveWords(
      verbs: ["worden", "wordt", "werd", "werden"],
      participleStarts: [
        "ge", "be", "ver", "ont", "her", "over", "onder", "aange", "afge", "doorge", "meege", "opge", "inge", "uitge",
        "toege", "bijge", "voorge",
      ],
      participleEnds: ["d", "t", "en"], others: ["gegevens", "behoud", "beheer", "geval", "bericht", "verzoek"],
      nounEnds: ["heid", "heden"], before: 10, behind: 15))
}
