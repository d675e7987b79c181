import Languages
import Markup
import NoticeModel
import Source

/// A comparison under way: the two sides, and the changes found so far.
struct Comparison {
  let old: Side
  let new: Side
  let words: WordList<ChangeKey>
  /// The languages of both. A language that the notice is new in says once what all the others have said: that is one
  /// change, `languages`, and none of the facts.
  let common: [Language]
  private(set) var changes: [FactChange] = []

  init(old: Side, new: Side, common: [Language], words: WordList<ChangeKey>) {
    self.old = old
    self.new = new
    self.words = words
    self.common = common
  }

  /// Those of some languages in which both notices are published; all of them where there is none.
  static func common(of languages: [Language], _ old: Notice, _ site: [Language]) -> [Language] {
    let common = languages.filter((old.languages.isEmpty ? site : old.languages).contains)
    return common.isEmpty ? languages : common
  }

  // MARK: - Reporting

  /// Reports a fact that came or went: its words, and behind a colon what it is.
  mutating func report(_ kind: ChangeKind, _ entity: String, it: Words? = nil, value: Words? = nil) {
    add(kind, entity, it, behind: value ?? [:])
  }

  /// How the old and the new value of a fact are set apart from the words around them.
  enum ValueMarks {
    /// In quotation marks: what the notice says, also several names in a row.
    case quoted
    /// Not at all: figures, and standard words.
    case none
  }

  /// Reports a fact that reads otherwise, unless it reads the same; one that was or is not there is "not stated".
  mutating func compare(
    _ kind: ChangeKind, _ entity: String, it: Words? = nil, _ from: Words?, _ to: Words?, marks: ValueMarks = .quoted
  ) {
    guard !alike(from, to) else { return }
    // A capital in an address or a number leads nowhere else.
    let isWording = kind.isMaterial && from != nil && to != nil && alikeButForCapitals(from, to)
    let (kind, it) = isWording ? (.wording, nil) : (kind, it)
    let nothing = phrase(words[.nothing])
    let (before, after) = (from.map { marked($0, marks) } ?? nothing, to.map { marked($0, marks) } ?? nothing)
    var behind: Words = [:]
    // Where it reads the same in a language, nothing is to be told in it.
    for language in new.languages where before[language] != after[language] {
      if common.contains(language) {
        behind[language] = fill(words[.replaced], language, ["old": before[language], "new": after[language]])
      } else if kind.name != ChangeKind.wording.name {
        // The old words are not there in a language that the notice is new in, and no reader of it knew them.
        behind[language] = after[language]
      }
    }
    add(kind, entity, it, behind: behind, in: new.languages.filter { behind[$0] != nil })
  }

  /// Reports a text that says something else; one that says the same in other letters, or whose translation alone
  /// differs, is a matter of wording.
  mutating func compare(
    _ kind: ChangeKind, _ entity: String, it: Words? = nil, _ from: Text?, _ to: Text?
  ) {
    let kind = TextDifference(from, to, in: new.notice.sourceLanguage, common)
      .map { $0 == .wording ? .wording : kind }
    if let kind {
      compare(
        kind, entity, it: kind.name == ChangeKind.wording.name ? nil : it, from.map(old.text), to.map(new.text))
    }
  }

  /// Reports a length of time as "from 3 to 5 years".
  mutating func report(_ kind: ChangeKind, _ entity: String, it: Words, from: Duration, to: Duration) {
    var behind: Words = [:]
    for language in new.languages {
      let lengths = rules(for: language).lengths(from: from, to: to)
      behind[language] = fill(words[.lengthened], language, ["old": [.text(lengths.old)], "new": [.text(lengths.new)]])
    }
    add(kind, entity, it, behind: behind)
  }

  private mutating func add(
    _ kind: ChangeKind, _ entity: String, _ it: Words?, behind: Words, in languages: [Language]? = nil
  ) {
    var said: Words = [:]
    for language in languages ?? new.languages {
      let head = fill(words[kind.words], language, ["it": it?[language]]).capitalised
      let tail = behind[language] ?? []
      let all = head + (tail.isEmpty ? [] : [.text(rules(for: language).colon)] + tail)
      said[language] = rules(for: language).typography(all)
    }
    changes.append(FactChange(kind: kind.name, entity: entity, isMaterial: kind.isMaterial, words: said))
  }

  // MARK: - Words

  private func marked(_ value: Words, _ marks: ValueMarks) -> Words {
    guard marks == .quoted else { return value }
    return Dictionary(
      uniqueKeysWithValues: value.map { language, words in
        (language, words.isEmpty ? words : rules(for: language).quotedWhole(words))
      })
  }

  /// A word of the site in each language.
  func phrase(_ text: Text) -> Words {
    Dictionary(uniqueKeysWithValues: new.languages.map { ($0, fill(text, $0, [:])) })
  }

  /// A word of the site with what it stands for in its places.
  func phrase(_ text: Text, it: Words) -> Words {
    Dictionary(uniqueKeysWithValues: new.languages.map { ($0, fill(text, $0, ["it": it[$0]])) })
  }

  private func fill(_ text: Text, _ language: Language, _ values: [String: [Inline]?]) -> [Inline] {
    (text[language] ?? "").filled(with: values.compactMapValues { $0 })
  }
}
