import Diagnostics
import Languages
import NoticeModel

/// No text gives the organisation more time to reply than the law, or lets that time begin late.
struct LateReplies: TextRule {
  let page = RuleDescription(
    "RIGHT-LATE", .right, "A text allows for late replies",
    basis: ["GDPR 12(3)", "EDPB Guidelines 01/2022, section 5.3"], severity: .warning,
    trigger: "a sentence says within which time requests are answered, or when that time begins",
    requirement: "one month at most, from the day on which the request is received; a longer time is told as an "
      + "extension by two months, with its reasons; time waits only for who has been asked at once, on reasonable "
      + "doubt, who they are",
    remedy: "write {duration:1 month}, from the day on which the request is received",
    reason: "Who reads a longer time waits, and complains too late.")

  func check(_ subject: TextSubject) -> [Finding] { long(subject) + late(subject) }

  private func long(_ subject: TextSubject) -> [Finding] {
    subject.texts.sentences(stating: .reply).compactMap { found in
      guard let duration = Self.time(in: found) else { return nil }
      return subject.finding(
        page,
        "a reply within “\(found.text.written(duration.place))” comes later than the month that the law allows",
        at: found.text.location(duration.place), language: found.text.language, entity: found.text.entity)
    }
  }

  private func late(_ subject: TextSubject) -> [Finding] {
    subject.texts.sentences(stating: .lateStart).map { found in
      subject.finding(
        page, "here the time for a reply begins later than on the day on which the request is received",
        at: found.text.location(found.words), language: found.text.language, entity: found.text.entity)
    }
  }

  /// The time within which a sentence says that people get an answer, where it is over a month.
  private static func time(in found: StatedSentence) -> WrittenDuration? {
    let bytes = found.text.folded.bytes
    guard isOfRequests(found) else { return nil }
    return WrittenDuration.all(in: bytes, found.sentence.indices, found.language).first { duration in
      guard duration.duration.days.lowerBound > Duration.months(1).days.upperBound else { return false }
      let before = bytes[max(found.sentence.startIndex, duration.place.lowerBound - 32)..<duration.place.lowerBound]
      return within[found.language]?.places(in: before).contains { before[$0.upperBound...].allSatisfy { $0 == 0x20 } }
        ?? false
    }
  }

  /// Whether it speaks of the requests of those who use their rights: it says so, or its section is on them.
  private static func isOfRequests(_ found: StatedSentence) -> Bool {
    found.isInSectionOnRights || requests[found.language]?.isFound(in: found.sentence) ?? false
  }

  private static let within = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).statements.within)) })

  private static let requests = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).statements.requests)) })
}
