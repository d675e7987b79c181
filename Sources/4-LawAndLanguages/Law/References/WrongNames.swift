import NoticeModel

/// A name that is often written wrongly, with the right one.
package struct WrongName: Sendable {
  package var language: Language?
  /// As it is written wrongly; case and accents make no difference unless `exactly` is set.
  package var written: [String]
  package var right: String
  /// Whether only this spelling, with its accents and capitals, is wrong.
  package var exactly: Bool

  init(_ language: Language?, _ written: [String], _ right: String, exactly: Bool = false) {
    self.language = language
    self.written = written
    self.right = right
    self.exactly = exactly
  }

  package static let all: [WrongName] = [
    WrongName(
      .fr,
      [
        "Autorité de la protection des données", "Autorité de protection de données",
        "Autorité belge de la protection des données", "Autorité pour la protection des données",
      ], "Autorité de protection des données"),
    WrongName(
      .nl,
      [
        "gegevensbescherming autoriteit", "gegevensbeschermings autoriteit", "autoriteit voor gegevensbescherming",
        "gegevensbeschermingsautoriteit (APD)",
      ], "Gegevensbeschermingsautoriteit"),
    WrongName(
      .de, ["Datenschutz-Behörde", "Datenschutzsbehörde", "Behörde für den Datenschutz"], "Datenschutzbehörde"),
    WrongName(
      .fr,
      [
        "règlement général de protection des données", "règlement général de la protection des données",
        "règlement général pour la protection des données", "règlement général à la protection des données",
      ],
      "règlement général sur la protection des données"),
    WrongName(
      .nl,
      [
        "algemene verordening persoonsgegevens", "algemene verordening gegevens bescherming",
        "algemene verordening voor gegevensbescherming",
      ], "algemene verordening gegevensbescherming"),
    WrongName(.de, ["Datenschutzgrundverordnung", "Datenschutz Grundverordnung"], "Datenschutz-Grundverordnung"),
    WrongName(.fr, ["GDPR"], "RGPD"),
    WrongName(.nl, ["GDPR"], "AVG"),
    WrongName(.de, ["GDPR"], "DSGVO"),
    WrongName(.fr, ["Moniteur Belge"], "Moniteur belge", exactly: true),
    WrongName(.nl, ["Belgisch staatsblad", "belgisch staatsblad"], "Belgisch Staatsblad", exactly: true),
    WrongName(.fr, ["aout"], "août", exactly: true),
    WrongName(.fr, ["fevrier"], "février", exactly: true),
    WrongName(.fr, ["decembre"], "décembre", exactly: true),
    WrongName(.fr, ["chartre"], "charte"),
    WrongName(.fr, ["adéqution"], "adéquation"),
  ]
}
