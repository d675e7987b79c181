import Diagnostics
import Languages
import Law
import Markdown
import Markup
import NoticeModel
import Source

/// Everything that composing one notice in one language needs, and the ways from facts to text.
///
/// A class: it is handed on with every text, and each copy of a structure would mean ARC traffic for all its parts.
final class Composer {
  // Within the composer a text is one whose references have no words yet; `ReferenceWriter` gives them.
  typealias Inline = Unresolved.Inline
  typealias Block = Unresolved.Block
  typealias Table = Unresolved.Table
  typealias TreeItem = Unresolved.TreeItem
  typealias DefinitionItem = Unresolved.DefinitionItem
  typealias Callout = Unresolved.Callout
  typealias Card = Unresolved.Card
  typealias DocumentSection = Unresolved.DocumentSection
  typealias DocumentNode = Unresolved.DocumentNode

  let sources: SiteSources
  let source: NoticeSource
  let graph: NoticeGraph
  let plan: SectionPlan
  let language: Language
  let rules: any LanguageRules
  let clauses: ClauseLibrary
  /// Those of the registry, and those that the site and the notice declare.
  let registry: LawRegistry
  let findings: Findings
  /// The text that is being read, and those whose references led to it.
  private var beingRead: [String] = []
  /// How many facts the page has said so far to be "not stated".
  var gaps = 0
  /// Gives references their words; it knows them once the places of the document are numbered.
  var references: ReferenceWriter
  /// Whether the sections of the document are being composed: elsewhere nothing is spelled out.
  var isComposingDocument = false
  /// Whether references to places are their names: the words stand elsewhere than in the document.
  var namesPlaces = false
  /// Abbreviations that the document has spelled out.
  private var spelledOut: Set<String> = []
  /// Findings about references whose place may be missing. Whether it is, is known once everything is composed.
  private var deferred: [DeferredDiagnostic] = []

  init(
    _ source: NoticeSource, _ language: Language, sources: SiteSources, graph: NoticeGraph, clauses: ClauseLibrary,
    findings: Findings
  ) {
    self.sources = sources
    self.source = source
    self.graph = graph
    self.plan = SectionPlan(source, language, sources: sources, findings: findings)
    self.language = language
    self.rules = Languages.rules(for: language)
    self.clauses = clauses
    registry = LawRegistry.standard.adding(sources.site.laws + source.notice.laws)
    self.findings = findings
    references = ReferenceWriter(targets: [:], rules: rules)
  }

  var notice: Notice { source.notice }
  var labels: WordList<LabelKey> { sources.labels }

  var country: Country? { notice.controller.applicableCountry }

  var authority: Authority? { AuthorityRegistry.standard.competent(for: notice) }

  // MARK: - Texts of the facts

  /// A text of the facts in this language.
  func text(_ text: Text) -> [Inline] {
    guard let written = text[language] else { return [] }
    guard !beingRead.contains(written) else {
      findings.add(
        Diagnostic(
          rule: .markdownRef, "this text refers to itself", help: "take out the reference that leads back to it",
          at: sources.location(of: text, language)))
      return []
    }
    beingRead.append(written)
    defer { beingRead.removeLast() }
    let read = InlineText(written, context: self)
    let file = sources.files.indices.contains(Int(text.place.file)) ? sources.files[Int(text.place.file)] : nil
    let (now, later) = read.diagnostics(at: sources.location(of: text, language), in: file)
    findings.add(now)
    deferred += later
    return read.inlines
  }

  func text(_ text: Text?) -> [Inline] { text.map { self.text($0) } ?? [] }

  /// A text of the facts as a paragraph of its own.
  func paragraph(_ text: Text?) -> [Block] {
    let inlines = self.text(text)
    return inlines.isEmpty ? [] : [.paragraph(inlines)]
  }

  // MARK: - Shared words

  /// A standard word of the composed sections.
  func label(_ key: LabelKey) -> [Inline] { text(labels[key]) }

  /// A standard text, where the notice declares what it stands on.
  func clause(_ clause: Clause) -> [Block] {
    guard clause.holds(notice) else { return [] }
    let name = name(of: clause)
    guard let document = clauses.document(name, language) else {
      findings.add(
        Diagnostic(
          rule: .sourceClause, "the clause `\(name)` is missing",
          help: "write content/clauses/\(language.rawValue)/\(name).md",
          at: Location(path: "content/clauses/\(language.rawValue)/\(name).md")))
      return []
    }
    var converter = MarkdownConverter(document, context: self)
    let blocks = converter.blocks()
    add(findingsOf: converter)
    return blocks
  }

  /// The name of the text of a clause that speaks of the organisation as the notice does.
  private func name(of clause: Clause) -> String {
    let name = clause.nameInThirdPerson
    guard notice.outline?.voice == .thirdPerson, clauses.document(name, language) != nil else { return clause.name }
    return name
  }

  /// The standard text that opens a section. A notice that introduces the section in its own words needs none.
  func introduction(_ clause: Clause, of section: SectionKind) -> [Block] {
    plan.hasProse(section) ? [] : self.clause(clause)
  }

  /// The full name of what has an abbreviation, the first time that the document has it.
  func spelledOut(_ abbreviation: String) -> FullName? {
    guard isComposingDocument, let full = rules.fullNames[abbreviation] else { return nil }
    return spelledOut.insert(abbreviation).inserted ? full : nil
  }

  // MARK: - References

  func add(findingsOf converter: MarkdownConverter) {
    findings.add(converter.diagnostics)
    deferred += converter.deferred
  }

  /// A text of the facts that speaks of the finished document, such as the summary of a version.
  func written(_ text: Text?) -> [Markup.Inline] { references.inlines(self.text(text)) }

  /// Reports the references whose places the notice does not show.
  func reportReferences(without anchors: [String: [Markup.Inline]]) {
    for finding in deferred where anchors[finding.place] == nil { findings.add(finding.diagnostic) }
    deferred = []
  }
}
