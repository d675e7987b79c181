import NoticeModel

/// Whoever films people says how they see that before they are filmed.
struct CameraInformation: NoticeRule {
  let page = RuleDescription(
    "DATA-CAMERA", .data, "Cameras and the sign that announces them",
    basis: [
      "GDPR 13", "EDPB Guidelines 3/2019 §110-119", "CJEU C-422/24", "Belgium: law of 21 March 2007, articles 5 and 6",
      "France: Code de la sécurité intérieure, L251-1 and following", "Germany: BDSG § 4(2)",
    ], severity: .warning,
    trigger: "data, a source or a purpose speak of surveillance cameras, or of cameras that people wear",
    requirement: "in the facts or the prose, that a sign or a pictogram announces them, or how else people know",
    remedy:
      "say so where you speak of the cameras, for instance in the description: of the purpose: a pictogram at each "
      + "entrance announces the cameras and says whom to ask",
    reason:
      "People who are filmed have to know before they come into the picture; the notice is the second layer of what "
      + "a sign tells first.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard let camera = firstCamera(subject), !tellsOfSign(subject) else { return [] }
    return [
      subject.finding(
        page, "the notice speaks of cameras, but not of the sign that announces them\(demand(subject))",
        at: camera.text.place, field: camera.text.every == nil ? camera.language : nil, entity: "notice/cameras")
    ]
  }

  private func firstCamera(_ subject: Subject) -> (text: Text, language: Language)? {
    let notice = subject.notice
    let texts: [Text?] =
      notice.data.flatMap { [$0.label, $0.examples] as [Text?] } + notice.sources.map(\.label)
      + notice.purposes.flatMap { [$0.title, $0.description] as [Text?] + $0.activities.map(\.text) }
    for text in texts.compactMap({ $0 }) {
      if let language = text.language(saying: \.cameras, without: \.otherCameras, subject.languages) {
        return (text, language)
      }
    }
    return nil
  }

  /// A sign, in a text that speaks of cameras or follows one that does.
  private func tellsOfSign(_ subject: Subject) -> Bool {
    subject.texts.items.contains { text in
      (text.language.map { [$0] } ?? subject.languages).contains { language in
        let words = FactPhrases.of(language)
        return words.cameras.isFound(in: text.folded.bytes[...])
          && words.cameraSigns.isFound(in: text.folded.bytes[...])
      }
    }
  }

  /// What the law of the country asks for, as the end of the message.
  private func demand(_ subject: Subject) -> String {
    switch subject.country {
    case .belgium: return ", which the law of 21 March 2007 asks for"
    case .france: return ", which the Code de la sécurité intérieure asks for where the public has access"
    case .germany: return ", which § 4(2) BDSG asks for at the earliest moment"
    default: return ""
    }
  }
}
