import Languages
import NoticeModel

/// Words that speak of protected data or of children stand beside the flag that says so.
struct SensitiveWordsMarked: NoticeRule {
  let page = RuleDescription(
    "DATA-SENSITIVE", .data, "Words that speak of protected data or of children",
    basis: ["GDPR 9(1)", "GDPR 10", "GDPR 87", "GDPR 12(1)", "CJEU C-184/20"], severity: .warning,
    trigger: """
      the name or the examples of data, the title, description or activities of a purpose, or the name or description of \
      people say origin, opinions, religion, trade union, genes, fingerprints, health, orientation, convictions, a \
      national number or children
      """,
    requirement: """
      the flag that says so: special:, criminal: or nationalNumber: in the data, also in those that the purpose uses; \
      minors: in the people
      """,
    remedy: "mark the data or the people; where the words mean something else, say what",
    reason: "What the law asks for such data and for children is only asked where the facts say that there are some.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    inData(subject) + inPurposes(subject) + children(subject)
  }

  private static let topicsOfData = SensitiveTopic.allCases.filter { $0 != .children }

  // MARK: - Data

  private func inData(_ subject: Subject) -> [Finding] {
    // Data that a ground for protected data names, but no flag marks, are found by WHY-SPECIAL and WHY-CRIMINAL.
    let grounds = subject.notice.purposes.flatMap { $0.special.flatMap(\.data) + $0.criminal.flatMap(\.data) }
    let named = Set(grounds.map(\.id))
    return subject.notice.data.filter { !($0.special.isEmpty && !$0.criminal && named.contains($0.id)) }.flatMap {
      data in
      Self.topicsOfData.compactMap { topic in
        guard !topic.isMarked(data), let hit = subject.sensitiveWord(topic, in: data) else { return nil }
        return finding(
          "“\(hit.word)” in the data `\(data.id)` speaks of \(topic.what), and nothing marks them as such", hit,
          "data:\(data.id)/\(topic.rawValue)", subject,
          help: "write \(topic.mark(in: data)) in the category of data; where the word means something else, say what")
      }
    }
  }

  // MARK: - Purposes

  private func inPurposes(_ subject: Subject) -> [Finding] {
    // A purpose with a ground for protected data says that it uses some; WHY-SPECIAL and WHY-CRIMINAL look at which.
    subject.notice.purposes.filter { $0.special.isEmpty && $0.criminal.isEmpty }.flatMap { purpose in
      Self.topicsOfData.compactMap { topic -> Finding? in
        let texts = [purpose.title, purpose.description] + purpose.activities.map(\.text)
        guard let hit = SensitiveText.first(topic, in: texts, names: false, subject.languages) else { return nil }
        let used = subject.data(of: purpose)
        let data = used.isEmpty ? subject.notice.data : used
        guard !data.isEmpty,
          !data.contains(where: { topic.isMarked($0) || subject.sensitiveWord(topic, in: $0) != nil })
        else { return nil }
        return finding(
          "“\(hit.word)” in the purpose `\(purpose.id)` speaks of \(topic.what), and none of the data that it uses are "
            + "marked as such", hit, "purpose:\(purpose.id)/\(topic.rawValue)", subject,
          help:
            "name the data that it uses in data:, marked in their category; where the word means something else, say what"
        )
      }
    }
  }

  // MARK: - Children

  /// People called children who are not marked; where none are, children in the words of data and purposes.
  private func children(_ subject: Subject) -> [Finding] {
    let people = subject.notice.people.filter { !$0.minors }.compactMap { people -> Finding? in
      let hit =
        SensitiveText.first(.children, in: [people.label], names: true, subject.languages)
        ?? SensitiveText.first(.children, in: [people.description], names: false, subject.languages)
      guard let hit else { return nil }
      return finding(
        "“\(hit.word)” in the people `\(people.id)` speaks of children, and nothing marks them as such", hit,
        "people:\(people.id)/children", subject,
        help: "write minors: true in the people; where no children are meant, say who is")
    }
    guard people.isEmpty, !subject.notice.people.contains(where: \.minors) else { return people }
    let texts =
      subject.notice.data.map { (entity: "data:\($0.id)", texts: [$0.label, $0.examples]) }
      + subject.notice.purposes.map { (entity: "purpose:\($0.id)", texts: [$0.title]) }
    return texts.compactMap { entity, texts in
      guard let hit = SensitiveText.first(.children, in: texts, names: false, subject.languages) else { return nil }
      return finding(
        "“\(hit.word)” speaks of children, and no people are marked as such", hit, "\(entity)/children", subject,
        help: "write minors: true in the people that it concerns; where no children are meant, say who is")
    }
  }

  private func finding(
    _ message: String, _ hit: SensitiveText.Hit, _ entity: String, _ subject: Subject, help: String
  ) -> Finding {
    subject.finding(
      page, message, at: hit.text.place, field: hit.text.every == nil ? hit.language : nil, entity: entity, help: help)
  }
}

extension Subject {
  /// A word in the name or the examples of data that says that they are specially protected.
  func sensitiveWord(_ topic: SensitiveTopic, in data: DataCategory) -> SensitiveText.Hit? {
    SensitiveText.first(topic, in: [data.label, data.examples], names: true, languages)
  }
}
