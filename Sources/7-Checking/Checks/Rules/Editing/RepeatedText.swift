import Diagnostics
import NoticeModel

/// No block of prose stands twice.
struct RepeatedText: NoticeRule {
  let page = RuleDescription(
    "ED-DUPLICATE", .editing, "A block that stands twice",
    basis: ["GDPR 12(1)"], trigger: "a paragraph of prose with 15 words or more",
    requirement: "it stands once in a language",
    remedy: "keep it where it belongs, and refer to it with {ref:…} elsewhere",
    reason: "Readers look for the difference between the two, and one of them will be forgotten at the next change.",
    confidence: .practice)

  static let least = 15

  func check(_ subject: Subject) -> [Finding] {
    var first: [Key: (text: NoticeText, range: Range<Int>)] = [:]
    var reported: Set<String> = []
    var found: [Finding] = []
    for text in subject.texts.items where text.isProse {
      for range in text.paragraphs where range.count > 60 {
        let key = Key(language: text.language, bytes: text.folded.bytes[range])
        guard let earlier = first[key] else {
          first[key] = (text, range)
          continue
        }
        guard StopWords.count(text.folded.bytes, range).words >= Self.least, reported.insert(text.entity).inserted
        else {
          continue
        }
        found.append(
          subject.finding(
            page, "this paragraph stands twice", at: text.location(range), language: text.language,
            entity: text.entity,
            related: [RelatedPlace("it stands here first", at: earlier.text.location(earlier.range))]))
      }
    }
    return found
  }

  private struct Key: Hashable {
    var language: Language?
    var bytes: ArraySlice<UInt8>
  }
}
