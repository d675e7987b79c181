import NoticeModel

/// How long a law allows or demands that some data are kept.
package struct RetentionBound: Sendable {
  package var id: String
  package var country: Country
  /// The provision that sets it.
  package var law: Citation
  /// What is kept, as a message calls it.
  package var what: String
  package var atLeast: Duration?
  package var atMost: Duration?
  /// First day on which it holds.
  package var from: Day
  /// Parts of words that say, in a label in lower case, that these data are meant.
  var words: [Language: [String]]
  package var confidence: Confidence

  /// Whether a label means these data.
  package func isNamed(in label: Text) -> Bool {
    words.contains { language, parts in
      guard let label = label[language]?.lowercased().replacing("’", with: "'") else { return false }
      return parts.contains { label.contains($0) }
    }
  }
}

/// Periods that a law sets for data that many notices name.
package let retentionBounds: [RetentionBound] = [
  // Three months in the places that a royal decree names (railway stations, airports, nuclear sites and the like).
  RetentionBound(
    id: "be-cameras", country: .belgium, law: "be-2007-cameras/6", what: "images of surveillance cameras",
    atMost: .months(1), from: "2018-05-25",
    words: [
      .fr: ["caméra", "vidéosurveillance"], .nl: ["bewakingscamera", "camerabeeld"],
      .de: ["überwachungskamera", "videoüberwachung", "kamerabilder"],
    ], confidence: .high),
  RetentionBound(
    id: "be-patient-file", country: .belgium, law: "be-2019-quality/35", what: "the patient file",
    atLeast: .years(30), atMost: .years(50), from: "2022-01-01",
    words: [
      .fr: ["dossier de patient", "dossier du patient", "dossier médical"],
      .nl: ["patiëntendossier", "medisch dossier"],
      .de: ["patientenakte", "krankenakte"],
    ], confidence: .medium),
]
