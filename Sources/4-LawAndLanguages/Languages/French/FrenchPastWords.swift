extension PastWords {
  static let french = PastWords(
    anywhere: ["abrog*", "ancienne loi", "ancienne directive", "ancien décret", "ancien arrêté"],
    after: ["remplacé", "remplacée", "remplacés", "remplacées"].flatMap { participle in
      ["par", "depuis", "dès", "en", "le"].map { "\(participle) \($0)" }
    } + [
      "n'est plus en vigueur", "ne sont plus en vigueur", "n'est plus applicable", "n'est plus d'application",
      "ne s'applique plus", "n'existe plus", "a cessé d'exister", "a cessé de s'appliquer",
    ],
    afterUnlessBasis: [],
    before: [
      "ancien", "ancienne", "anciens", "anciennes", "anciennement", "autrefois", "ex", "remplace", "remplacent",
      "remplaçant", "remplacé", "remplacée", "succède", "succédé", "succédant",
    ],
    between: [
      "le", "la", "les", "l", "à", "a", "au", "de", "du", "d", "loi", "directive", "européenne", "belge", "commission",
    ],
    basis: [], denying: ["pas", "jamais", "nullement", "aucunement"], notDenying: ["seulement", "uniquement"])
}
