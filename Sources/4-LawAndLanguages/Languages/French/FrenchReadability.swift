extension French {
  var readability: Readability { Self.measure }

  private static let measure = Readability(
    formula: "Kandel-Moles",
    source: "L. Kandel, A. Moles: Application de l’indice de Flesch à la langue française, Cahiers études de "
      + "radio-télévision 19 (1958)",
    base: 207, perSentence: 1.015, perWord: 73.6, vowels: "aeiouyàâäéèêëîïôöùûüœæ", sounds: [], runs: true,
    apart: "éïëü", silentEndings: ["es", "e"],
    passive: PassiveWords(
      verbs: ["est", "sont", "était", "étaient", "sera", "seront", "serait", "soit", "soient", "été", "être"],
      participleStarts: [],
      participleEnds: [
        "é", "ée", "és", "ées", "reçue", "reçues", "rendu", "rendue", "tenu", "tenue", "tenus", "tenues",
        "mises", "prise", "prises", "transmis", "transmise", "transmises", "soumis", "soumise", "écrit", "écrite",
        "faites",
      ],
      irregular: ["reçu", "reçus"], others: ["santé", "liberté", "société", "intérêt", "déclarée"],
      nounEnds: ["ité", "ités"], before: 0, behind: 2))
}
