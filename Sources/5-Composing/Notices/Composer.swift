import Diagnostics
import Languages
import Law
import Markdown
import Markup
import NoticeModel
import Source

/// Everything that composing one notice in one language needs, and the ways from facts to text.
///
/// A class: it is handed on with every text, and a copy of the structure would count a reference to each of its
/// parts every time.
final class Composer {
  let sources: SiteSources
  let source: NoticeSource
  let graph: NoticeGraph
  let plan: SectionPlan
  let language: Language
  let rules: any LanguageRules
  let clauses: ClauseLibrary
  let findings: Findings
  /// The text that is being read, and those whose references led to it.
  private var beingRead: [String] = []
  /// How many facts were missing so far that the page of an example says are not stated.
  var gaps = 0
  /// What is wrong with references if their places are not shown, which is known once everything is composed.
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
    self.findings = findings
  }

  var notice: Notice { source.notice }
  var labels: WordList<LabelKey> { sources.labels }

  var country: Country { notice.country }

  var authority: Authority? { AuthorityRegistry.standard.competent(for: notice) }

  // MARK: - Texts of the facts

  /// A text of the facts in this language.
  func text(_ text: Text) -> [Inline] {
    guard let written = text[language] else { return [] }
    let field = text.every == nil ? language.rawValue : ""
    guard !beingRead.contains(written) else {
      findings.add(
        Diagnostic(
          rule: "MD-REF", "this text refers to itself", help: "take out the reference that leads back to it",
          at: sources.location(text.place, field: field)))
      return []
    }
    beingRead.append(written)
    defer { beingRead.removeLast() }
    let read = InlineText(written, context: self)
    let file = sources.files.indices.contains(Int(text.place.file)) ? sources.files[Int(text.place.file)] : nil
    let (now, later) = read.diagnostics(at: sources.location(text.place, field: field), in: file)
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
    let name = clause.name
    guard let document = clauses.document(name, language) else {
      findings.add(
        Diagnostic(
          rule: "SRC-CLAUSE", "the clause `\(name)` is missing",
          help: "write content/clauses/\(language.rawValue)/\(name).md",
          at: Location(path: "content/clauses/\(language.rawValue)/\(name).md")))
      return []
    }
    var converter = MarkdownConverter(document, context: self)
    let blocks = converter.blocks()
    add(findingsOf: converter)
    return blocks
  }

  /// The standard text that opens a section. A notice that introduces the section in its own words needs none.
  func introduction(_ clause: Clause, of section: SectionKind) -> [Block] {
    plan.hasProse(section) ? [] : self.clause(clause)
  }

  // MARK: - References

  func add(findingsOf converter: MarkdownConverter) {
    findings.add(converter.diagnostics)
    deferred += converter.deferred
  }

  /// Reports the references whose places the notice does not show.
  func reportReferences(without anchors: [String: [Inline]]) {
    for finding in deferred where anchors[finding.place] == nil { findings.add(finding.diagnostic) }
    deferred = []
  }
}
