import Days
import Diagnostics
import Law
import NoticeModel
import Notices
import Source

/// Texts as a rule sees them that needs nothing else: those of a notice, or the clauses that all notices share.
package struct TextSubject: Sendable {
  /// Identifier of the organisation whose texts they are, or `Finding.site`.
  let owner: String
  /// The texts, searched once for all rules.
  let texts: NoticeTexts
  /// The languages in which the texts are to be written.
  private let languages: [Language]
  /// The language that the others are compared with.
  let sourceLanguage: Language
  /// Facts that are no texts, such as e-mail addresses.
  let fields: [WrittenField]
  /// Laws cited by identifier, in the texts and as facts.
  private(set) var lawMentions: [LawMention]
  /// From where on texts are hard to read.
  let plainLanguage: PlainLanguage
  /// The day the check speaks for.
  let asOf: AsOf

  /// The texts of a notice. Laws that are cited as facts are added with `add`.
  init(_ resolved: ResolvedNotice, sources: SiteSources, asOf: AsOf) {
    owner = resolved.notice.id
    texts = NoticeTexts(resolved, sources: sources)
    languages = resolved.documents.map(\.language)
    sourceLanguage = resolved.notice.sourceLanguage
    fields = sources.writtenFields(in: resolved.notice.place)
    lawMentions = LawMention.written(
      in: texts, laws: LawRegistry.standard.adding(sources.site.laws + resolved.notice.laws))
    plainLanguage = sources.site.plainLanguage ?? PlainLanguage()
    self.asOf = asOf
  }

  /// The clauses that all notices share, in the languages of the site.
  init(clausesOf sources: SiteSources, comparedWith language: Language, asOf: AsOf) {
    owner = Finding.site
    languages = Language.allCases.filter { sources.clauses[$0] != nil }
    texts = NoticeTexts(prose: sources.clauses, languages: languages, sources: sources)
    sourceLanguage = language
    fields = []
    lawMentions = LawMention.written(in: texts, laws: LawRegistry.standard.adding(sources.site.laws))
    plainLanguage = sources.site.plainLanguage ?? PlainLanguage()
    self.asOf = asOf
  }

  mutating func add(_ mentions: [LawMention]) { lawMentions += mentions }

  /// A finding at a place in a text.
  func finding(
    _ page: RuleDescription, _ message: String, at location: Location, language: Language? = nil, entity: String,
    field: String? = nil, severity: Diagnostic.Severity? = nil, help: String? = nil, related: [RelatedPlace] = []
  ) -> Finding {
    var help = help ?? page.remedy
    // What is pasted has the languages of this notice.
    if languages != Language.usual { help = help.replacing(Text.form(), with: Text.form(languages)) }
    return Finding(
      diagnostic: Diagnostic(
        severity ?? page.severity, rule: page.id, message, help: help, at: location, related: related),
      notice: owner, language: language, entity: entity, field: field)
  }
}
