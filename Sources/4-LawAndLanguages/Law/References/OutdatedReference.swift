import Languages
import NoticeModel

/// Something that notices say of laws and authorities although it no longer holds, or never did.
///
/// The table is kept by hand, one file for each family. `id` is the rule that reports it. How it stands in the texts of a
/// language is told in the folder of that language.
package struct OutdatedReference: Sendable {
  /// Identifier of the rule, such as "REF-BE-1992".
  package var id: String
  /// What is cited, in a few words.
  package var name: String
  /// How it stands in texts.
  package var wordings: [OutdatedWording]
  /// The law in the registry, where it has a record: citing it by identifier is the same as by words.
  package var law: String?
  /// An article of that law, where only this no longer holds.
  package var article: String?
  /// What is the case: goes on from "…: ".
  package var truth: String
  /// What to write.
  package var replacement: String
  /// The first day on which it is outdated; `nil` for what was never right.
  package var from: Day?
  /// Where that can be read.
  package var source: String
  package var confidence: Confidence
  /// Whether it blocks publication: never on a fact that is not sure.
  package var blocks: Bool
  /// Words that show, in the same sentence, that the writer knows; in addition to "abrogé" and the like.
  package var allowedWith: [String]

  init(
    _ id: String, _ name: String, everywhere: [OutdatedWording] = [], law: String? = nil, article: String? = nil,
    truth: String,
    replacement: String, from: Day? = nil, source: String, confidence: Confidence = .high, blocks: Bool = true,
    allowedWith: [String] = []
  ) {
    self.id = id
    self.name = name
    let words = Language.allCases.map { (language: $0, words: rules(for: $0).names.outdated[id]) }
    wordings = everywhere + words.flatMap { language, words in (words?.wordings ?? []).map { $0.of(language) } }
    self.law = law
    self.article = article
    self.truth = truth
    self.replacement = replacement
    self.from = from
    self.source = source
    self.confidence = confidence
    self.blocks = blocks && confidence == .high
    self.allowedWith = allowedWith + words.flatMap { $0.words?.knowing ?? [] }
  }

  /// The whole table.
  package static let all: [OutdatedReference] =
    belgianReferences + europeanReferences + frenchReferences + neighbouringReferences
}
