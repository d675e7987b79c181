import Days
import Diagnostics
import Law
import NoticeModel
import Notices
import Source
import Terminology
import Versions

/// A notice as a rule sees it: its facts, its composed documents, its prose, and the day that counts.
package struct Subject: Sendable {
  package let resolved: ResolvedNotice
  package let sources: SiteSources
  /// What was released; `nil` where only the sources are judged.
  package let state: ReleaseState?
  /// The day the check speaks for.
  package let asOf: AsOf
  /// Which rights follow from the legal bases.
  package let rights: RightsEngine
  /// What was written for its readers.
  private(set) var written: TextSubject
  /// The glossary that holds for it.
  let terms: TermList

  package init(
    _ resolved: ResolvedNotice, state: ReleaseState? = nil, sources: SiteSources, terms: TermList = TermList([]),
    asOf: AsOf
  ) {
    self.resolved = resolved
    self.state = state
    self.sources = sources
    self.terms = terms
    self.asOf = asOf
    rights = RightsEngine(resolved.notice)
    written = TextSubject(resolved, sources: sources, asOf: asOf)
    written.add(citedLaws)
  }

  package var notice: Notice { resolved.notice }
  package var graph: NoticeGraph { resolved.graph }
  /// The texts that were written for readers, searched once for all rules.
  var texts: NoticeTexts { written.texts }
  package var documents: [Document] { resolved.documents }
  package var languages: [Language] { documents.map(\.language) }

  /// The country whose law applies: that of the seat, or the one declared.
  package var country: Country? { notice.controller.applicableCountry }

  /// Whether the controller is a public authority or body (Article 37(1)(a) GDPR).
  package var isPublicBody: Bool {
    switch notice.controller.kind {
    case .publicBody, .federalBody: return true
    case .careInstitution(let isPublic): return isPublic
    case .healthFund, .company, .cooperative, .association, .companyGroup: return false
    }
  }

  /// Data categories that a purpose uses: named, by group, and in some cases only.
  package func data(of purpose: Purpose) -> [DataCategory] {
    var ids = purpose.data.map(\.id) + purpose.conditionalData.flatMap { $0.data.map(\.id) }
    let groups = Set(purpose.groups.map(\.id) + purpose.conditionalData.flatMap { $0.groups.map(\.id) })
    ids += notice.data.filter { $0.group.map { groups.contains($0.id) } ?? false }.map(\.id)
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { graph.data[$0] }
  }

  /// All recipients, those inside others too.
  package var allRecipients: [Recipient] {
    func flat(_ recipients: [Recipient]) -> [Recipient] { recipients.flatMap { [$0] + flat($0.members) } }
    return flat(notice.recipients)
  }

  /// The transfers, where there are some.
  package var transfers: [Transfer] {
    if case .to(let transfers) = notice.transfers { return transfers }
    return []
  }

  // MARK: - Findings

  /// A finding at a field of a value (at the value itself where the field was left out).
  package func finding<Value: HasFields>(
    _ page: RuleDescription, _ message: String, of value: Value, _ field: Value.Field, entity: String,
    severity: Diagnostic.Severity? = nil, help: String? = nil, related: [RelatedPlace] = []
  ) -> Finding {
    finding(
      page, message, at: value.place, field: field, entity: entity, severity: severity, help: help, related: related)
  }

  /// A finding at a value, or at a field of one of which only the place is known.
  package func finding(
    _ page: RuleDescription, _ message: String, at place: Place, field: (any FieldName)? = nil, entity: String,
    severity: Diagnostic.Severity? = nil, help: String? = nil, related: [RelatedPlace] = []
  ) -> Finding {
    let location = field.map { sources.location(place, $0) } ?? sources.location(place)
    return written.finding(
      page, message, at: location, entity: entity, field: field?.rawValue, severity: severity, help: help,
      related: related)
  }

  /// A finding at a place in a text.
  package func finding(
    _ page: RuleDescription, _ message: String, at location: Location, language: Language? = nil, entity: String,
    severity: Diagnostic.Severity? = nil, help: String? = nil, related: [RelatedPlace] = []
  ) -> Finding {
    written.finding(
      page, message, at: location, language: language, entity: entity, severity: severity, help: help,
      related: related)
  }
}
