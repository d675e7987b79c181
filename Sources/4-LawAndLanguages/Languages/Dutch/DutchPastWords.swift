extension PastWords {
  static let dutch = PastWords(
    anywhere: ["opgeheven", "opheffing", "vroegere wet", "vroegere richtlijn", "voormalige wet"],
    after: [
      "vervangen door", "vervangen werd", "vervangen is", "opgevolgd door", "niet meer van kracht",
      "niet langer van kracht", "niet meer van toepassing", "niet langer van toepassing", "bestaat niet meer",
      "geldt niet meer", "ingetrokken door",
    ],
    afterUnlessBasis: ["vervangen", "vervangt", "vervangend", "opgevolgd"],
    before: ["vroegere", "voormalige", "voorheen", "vroeger", "ex", "vervangt", "vervangen", "intrekking"],
    between: ["de", "het", "van", "door", "wet", "richtlijn", "europese", "belgische", "commissie"],
    basis: [
      "volgens", "overeenkomstig", "krachtens", "grond", "ingevolge", "conform", "naleving", "basis", "toepassing",
    ], denying: ["niet", "nooit", "geenszins"], notDenying: ["meer", "langer", "alleen", "enkel", "slechts"])
}
