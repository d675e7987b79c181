import NoticeModel

/// Words that say, in the same sentence, that a law or an authority is of the past.
///
/// The list is narrow: "anciens membres" or "vous remplacez votre carte" say nothing of the law beside them.
package struct PastWords: Sendable {
  /// Wherever they stand in the sentence.
  package var anywhere: [String]
  /// Only behind the reference.
  package var after: [String]
  /// Behind the reference, unless the sentence rests on it: "nach dem Gesetz … wird Ihre Karte ersetzt".
  package var afterUnlessBasis: [String]
  /// Single words, only directly before the reference, apart from the words of `between`.
  package var before: [String]
  package var between: [String]
  /// Words that, before the reference, make it what the sentence rests on.
  package var basis: [String]
  /// Words that deny what follows them, unless one of `notDenying` comes right behind: "nicht mehr".
  package var denying: [String]
  package var notDenying: [String]

  package static func of(_ language: Language) -> PastWords {
    switch language {
    case .fr: return french
    case .nl: return dutch
    case .de: return german
    }
  }

  private static let french = PastWords(
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

  private static let dutch = PastWords(
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

  private static let german = PastWords(
    anywhere: [
      "aufgehoben*", "außer Kraft", "frühere* Gesetz*", "ehemalige* Gesetz*", "frühere* Richtlinie",
      "ehemalige* Richtlinie",
    ],
    after: [
      "ersetzt durch", "ersetzt wurde", "ersetzt worden", "abgelöst durch", "abgelöst wurde", "nicht mehr in Kraft",
      "nicht mehr anwendbar", "gilt nicht mehr", "gelten nicht mehr", "besteht nicht mehr", "gibt es nicht mehr",
    ],
    afterUnlessBasis: ["ersetzt", "ersetzte", "ersetzten", "abgelöst"],
    before: [
      "frühere", "früheren", "früherer", "früheres", "früherem", "früher", "ehemalige", "ehemaligen", "ehemaliger",
      "ehemaliges", "ehemaligem", "ehemals", "vormals", "ersetzt", "ersetzte", "Aufhebung", "Nachfolger",
      "Nachfolgerin",
    ],
    between: [
      "der", "die", "das", "dem", "den", "des", "Gesetz", "Gesetzes", "Richtlinie", "EU", "europäische", "europäischen",
      "belgische", "belgischen",
    ],
    basis: ["nach", "gemäß", "laut", "aufgrund", "Grundlage", "entsprechend", "Anwendung"],
    denying: ["nicht", "nie", "niemals", "keineswegs"], notDenying: ["mehr", "länger", "nur", "allein"])
}
