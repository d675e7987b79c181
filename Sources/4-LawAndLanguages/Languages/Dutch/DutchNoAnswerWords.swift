extension NoAnswerWords {
  static let dutch = NoAnswerWords(
    answers: [
      "niet van toepassing", "nvt", "n.v.t.", "geen", "niets", "dito", "idem", "hetzelfde", "onbekend", "niet gekend",
      "niet bepaald", "niet meegedeeld", "niet gespecificeerd", "te bepalen", "nog te bepalen",
      "naargelang het geval", "in voorkomend geval", "ja", "nee", "neen", "zie", "zoals hierboven",
      "zoals hoger", "zoals hieronder",
    ],
    see: "zie raadpleeg lees bekijk cf kijk gelieve",
    anywhere: """
      aan de het een op in naar van onze ons uw hun deze dit die hoger lager boven onder hierboven hieronder hierna verder \
      infra supra vorige volgende andere elders eerder pagina paginas site sites website websites webstek internet intranet \
      verklaring privacyverklaring beleid privacybeleid reglement document documenten algemene voorwaarden bijlage bijlagen \
      voor meer informatie info details contract te raadplegen
      """)
}
