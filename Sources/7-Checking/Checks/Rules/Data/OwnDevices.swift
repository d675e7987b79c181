import NoticeModel

/// What one's own device records of people comes from them.
struct OwnDevices: NoticeRule {
  let page = RuleDescription(
    "DATA-DEVICE", .data, "Devices that record people",
    basis: ["GDPR 13", "GDPR 14", "CJEU C-422/24"], severity: .warning,
    trigger: "a source is a camera, a badge, a log, the reader's own device or the like, and has origin: .others",
    requirement: "origin: .automatic, unless the device is that of somebody else",
    remedy: "write origin: .automatic in the source; where the device is that of others, say in the label whose it is",
    reason:
      "Data obtained by watching people are collected from them, so that they must be told at once (Article 13), and "
      + "not within a month (Article 14).", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.sources.filter { $0.origin == .others && $0.via == nil }.compactMap { source in
      guard let language = source.label.language(saying: \.devices, without: \.ofOthers, subject.languages) else {
        return nil
      }
      return subject.finding(
        page,
        "“\(source.label[language] ?? "")” records people itself, but the source `\(source.id)` is declared as "
          + "somebody else", of: source, .origin, entity: "source:\(source.id)")
    }
  }
}
