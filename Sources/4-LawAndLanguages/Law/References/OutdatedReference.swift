import NoticeModel

/// Something that notices say of laws and authorities although it no longer holds, or never did.
///
/// The table is kept by hand, one file for each family. `id` is the rule that reports it.
package struct OutdatedReference: Sendable {
  /// Identifier of the rule, such as "REF-BE-1992".
  package var id: String
  /// What is cited, in a few words.
  package var name: String
  /// How it stands in texts.
  package var wordings: [Wording]
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
    _ id: String, _ name: String, _ wordings: [Wording], law: String? = nil, article: String? = nil, truth: String,
    replacement: String, from: Day? = nil, source: String, confidence: Confidence = .high, blocks: Bool = true,
    allowedWith: [String] = []
  ) {
    self.id = id
    self.name = name
    self.wordings = wordings
    self.law = law
    self.article = article
    self.truth = truth
    self.replacement = replacement
    self.from = from
    self.source = source
    self.confidence = confidence
    self.blocks = blocks && confidence == .high
    self.allowedWith = allowedWith
  }

  /// Words of one language, or of every one.
  ///
  /// Case, accents, kinds of space and apostrophe make no difference; `*` stands for any further letters, and
  /// `@` for the day in every usual form.
  package struct Wording: Sendable {
    package var language: Language?
    package var phrases: [String]
    /// The day that `@` stands for.
    package var day: Day?
    /// Of these, one has to stand in the same sentence: what tells one law of a day from another.
    package var with: [String]
    /// What is the case, where this wording is wrong in a way of its own.
    package var truth: String?
    /// Whether this wording blocks, where that differs from the rest.
    package var blocks: Bool?
    /// The day of the law that is meant, for a name without one that later laws have too: another day behind it
    /// makes it theirs.
    package var nameOf: Day?
    /// Words that show, in the same sentence, that such a name means a later law.
    package var unless: [String]

    init(
      _ language: Language?, _ phrases: [String], day: Day? = nil, with: [String] = [], truth: String? = nil,
      blocks: Bool? = nil, nameOf: Day? = nil, unless: [String] = []
    ) {
      self.language = language
      self.phrases = phrases
      self.day = day
      self.with = with
      self.truth = truth
      self.blocks = blocks
      self.nameOf = nameOf
      self.unless = unless
    }
  }

  /// The whole table.
  package static let all: [OutdatedReference] =
    belgianReferences + europeanReferences + frenchReferences + neighbouringReferences
}
