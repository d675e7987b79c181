extension English {
  var readability: Readability { Self.measure }

  private static let measure = Readability(
    formula: "Flesch",
    source: "R. Flesch: A new readability yardstick, Journal of Applied Psychology 32 (1948)",
    base: 206.835, perSentence: 1.015, perWord: 84.6, vowels: "aeiouy",
    sounds: [
      "you", "yea", "eau", "ial", "ion", "iew", "iev", "iel", "ief", "iec", "eop", "uar", "ya", "ye", "yo", "ai", "ay",
      "au", "ea", "ee", "ei", "ey", "eu", "oa", "oi", "oo", "ou", "oy", "ui", "uy",
    ],
    runs: false, apart: "", silentEndings: ["es", "ed", "e"],
    spokenEndings: ["ted", "ded", "ses", "xes", "zes", "ces", "ges", "ches", "shes"]
      + ["b", "c", "d", "f", "g", "k", "p", "t", "z"].flatMap { [$0 + "le", $0 + "les", $0 + "led"] },
    passive: PassiveWords(
      verbs: ["is", "are", "was", "were", "be", "been", "being"], participleStarts: [], participleEnds: ["ed", "en"],
      irregular: [
        "sent", "kept", "held", "made", "told", "paid", "sold", "lost", "built", "found", "bound", "brought", "met",
        "set",
        "put", "read", "shown", "known", "drawn", "done", "dealt", "withdrawn", "bought", "sought", "understood",
        "used",
      ],
      others: [
        "need", "indeed", "exceed", "proceed", "hundred", "children", "women", "often", "between", "seven", "eleven",
        "token", "citizen", "screen", "green", "speed", "kitchen", "happen", "listen",
      ],
      nounEnds: [], before: 0, behind: 3))
}
