import Languages
import Markup
import NoticeModel
import Notices
import Terminology

/// How long a notice is in one language, and how hard to read, as a whole and by section.
///
/// The figures are of all that a reader meets, standard texts included. Labels, cells and items of a few words count
/// for the length alone, since they are no sentences.
package struct NoticeReadability: Sendable, Equatable {
  package var language: Language
  /// The name of the formula.
  package var formula: String
  package var whole: Figures
  package var sections: [Section]

  package struct Section: Sendable, Equatable {
    package var id: String
    package var figures: Figures
  }

  package struct Figures: Sendable, Equatable {
    package var words: Int
    /// By the formula of the language, the higher the easier; `nil` for what is too short to be measured.
    package var index: Int?
    /// LIX, the lower the easier.
    package var lix: Int?
    package var longSentences: Int
    /// Passive sentences in a hundred, as far as endings show them.
    package var passives: Int?
    /// Terms of the glossary in a hundred words; `nil` where there is no glossary.
    package var terms: Int?
  }

  /// Words that people read in a minute, silently and without searching: 238 in English (Brysbaert 2019), fewer where
  /// words are longer.
  private static let wordsPerMinute = 200

  /// Minutes that it takes to read the whole, at least one.
  package var minutes: Int { max(1, (whole.words + Self.wordsPerMinute / 2) / Self.wordsPerMinute) }
}

extension NoticeReadability {
  /// - Parameters:
  ///   - limits: those of the site.
  ///   - terms: those of the organisation and of the site.
  package init(_ document: Document, limits: PlainLanguage?, terms: TermList) {
    let language = document.language
    let empty = TextCounts(limits ?? PlainLanguage(), TechnicalTerms(terms, language), in: language)
    self.language = language
    formula = rules(for: language).readability.formula
    var whole = Measured(language: language, counts: empty)
    sections = document.sections.map { section in
      var own = Measured(language: language, counts: empty)
      own.add(section)
      whole.words += own.words
      whole.counts = whole.counts + own.counts
      return Section(id: section.id, figures: own.figures)
    }
    self.whole = whole.figures
  }
}

/// What is measured of a part of a document.
private struct Measured {
  var language: Language
  var counts: TextCounts
  var words = 0

  /// Fewer words are a label.
  private static let least = 6

  var figures: NoticeReadability.Figures {
    NoticeReadability.Figures(
      words: words, index: counts.index, lix: counts.lix, longSentences: counts.longSentences,
      passives: counts.passivePercentage, terms: counts.termPercentage)
  }

  mutating func add(_ section: DocumentSection) {
    add(section.title)
    for item in section.facts { add(item) }
    for node in section.content {
      switch node {
      case .block(let block): add(block)
      case .section(let section): add(section)
      }
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    let text = inlines.plainText
    let all = CountedWords(text).count
    words += all
    guard all >= Self.least else { return }
    let written = NoticeText(shown: text, in: language)
    for sentence in written.paragraphs.flatMap(written.countedSentences) {
      counts.add(written.words(of: sentence))
    }
  }

  private mutating func add(_ item: DefinitionItem) {
    add(item.term)
    item.meaning.forEach { add($0) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let inlines): add(inlines)
    case .list(_, _, let items): items.joined().forEach { add($0) }
    case .table(let table):
      add(table.caption)
      table.columns.forEach { add($0) }
      table.rows.joined().joined().forEach { add($0) }
    case .quote(let blocks): blocks.forEach { add($0) }
    case .definitions(let items): items.forEach { add($0) }
    case .tree(let items): items.forEach { add($0) }
    case .callout(let callout):
      add(callout.title)
      callout.blocks.forEach { add($0) }
    case .card(let card):
      add(card.title)
      card.rows.forEach { add($0) }
    case .code, .rule, .versions: break
    }
  }

  private mutating func add(_ item: TreeItem) {
    add(item.name)
    item.details.forEach { add($0) }
    item.members.forEach { add($0) }
  }
}
