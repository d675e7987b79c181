import Diagnostics
import Languages
import NoticeModel

/// What identifies a device is not called anonymous.
struct AnonymousClaim: NoticeRule {
  let page = RuleDescription(
    "DATA-ANON-CLAIM", .data, "Data called anonymous that are not",
    basis: ["GDPR 4(1)", "GDPR recitals 26 and 30", "CJEU C-582/14"],
    severity: .warning,
    trigger: "a passage of prose, or a category of data, calls data anonymous",
    requirement: "no IP address and no identifier of a device or cookie among them",
    remedy: "call them personal data, or leave the word anonymous to data in which nobody can be recognised",
    reason: "An IP address can lead to a person; whoever reads that data are anonymous does not use the rights.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] { inProse(subject) + inData(subject) }

  private func inProse(_ subject: Subject) -> [Finding] {
    subject.prosePassages(in: Self.mentionsAnonymity).compactMap { passage in
      guard let words = Self.contradiction(in: passage.text, passage.language) else { return nil }
      return subject.finding(
        page, "this passage calls data anonymous, “\(passage.text[words.identifier])” among them",
        at: passage.location(words.claim), language: passage.language,
        entity: "text:\(passage.language.rawValue)/\(passage.section).md")
    }
  }

  private func inData(_ subject: Subject) -> [Finding] {
    subject.notice.data.compactMap { category in
      for language in subject.languages {
        let text = [category.label[language], category.examples?[language]].compactMap { $0 }.joined(separator: ": ")
        guard let words = Self.contradiction(in: text, language) else { continue }
        return subject.finding(
          page, "the data `\(category.id)` are called anonymous, “\(text[words.identifier])” among them",
          at: category.place, entity: "data:\(category.id)")
      }
      return nil
    }
  }

  /// A claim that data are anonymous, and what identifies a device beside it.
  private static func contradiction(
    in text: String, _ language: Language
  ) -> (claim: Range<String.Index>, identifier: Range<String.Index>)? {
    guard mentionsAnonymity(Array(text.utf8)) else { return nil }
    guard let claim = text.matches(of: pattern(of: language)).map(\.range).first(where: { !isTakenBack($0, in: text) })
    else { return nil }
    let identifiers =
      /(?i)(?:adresses? IP|IP-adress(?:en?)|IP-adres|identifiants? de cookies?|cookie-?ID|cookie-?identifi\w+|cookie-?kennung\w*)/
    guard
      let identifier = text.matches(of: identifiers).map(\.range).first(where: { !isDenied($0, in: text, language) })
    else { return nil }
    return (claim, identifier)
  }

  private static let stems = [Array("nonym".utf8), Array("noniem".utf8)]

  /// Whether the word can stand in a text at all; most texts need not be searched by a pattern, which is slow.
  private static func mentionsAnonymity(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { start in
      bytes[start] == UInt8(ascii: "n") && stems.contains { bytes[start...].starts(with: $0) }
    }
  }

  /// Whether a "not" stands shortly before.
  private static func isTakenBack(_ claim: Range<String.Index>, in text: String) -> Bool {
    text[..<claim.lowerBound].suffix(30).contains(/(?i)\b(?:pas|non|aucune?|niet|geen|nicht|keine?[nmrs]?)\b/)
  }

  /// Whether it is said not to be among the data: "neither name nor IP address".
  private static func isDenied(_ identifier: Range<String.Index>, in text: String, _ language: Language) -> Bool {
    let before = bareWords(String(text[..<identifier.lowerBound].suffix(40)))
    return rules(for: language).statements.denyingParts.contains {
      before == bareWords($0) || before.hasSuffix(" " + bareWords($0))
    }
  }

  /// The word "anonymous". Data made anonymous are another matter.
  private static func pattern(of language: Language) -> Regex<Substring> {
    patterns[language]!
  }

  nonisolated(unsafe) private static let patterns: [Language: Regex<Substring>] = Dictionary(
    uniqueKeysWithValues: Language.allCases.compactMap { language in
      let words = rules(for: language).phrases.anonymous.joined(separator: "|")
      return (try? Regex("\\b(?:\(words))\\b", as: Substring.self)).map { (language, $0.ignoresCase()) }
    })
}
