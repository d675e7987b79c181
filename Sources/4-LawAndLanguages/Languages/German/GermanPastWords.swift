extension PastWords {
  static let german = PastWords(
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
