import Languages
import Law
import Markup
import NoticeModel
import Source

/// The facts of one notice in the words of one language, as its page has them: for whatever speaks of facts outside
/// of the page.
package struct WordedFacts {
  private let composer: Composer

  /// The words of a notice in each of some languages.
  ///
  /// - Parameter notice: a notice of the site, or one that was frozen; its prose takes no part.
  package static func words(of notice: Notice, in languages: [Language], sources: SiteSources) -> [Language:
    WordedFacts]
  {
    let findings = Findings()
    let source = NoticeSource(notice: notice, folder: "", prose: [:])
    let graph = NoticeGraph(notice, sources: sources, findings: findings)
    let clauses = ClauseLibrary(sources)
    return Dictionary(
      uniqueKeysWithValues: languages.map { language in
        let composer = Composer(
          source, language, sources: sources, graph: graph, clauses: clauses, findings: findings)
        composer.namesPlaces = true
        return (language, WordedFacts(composer: composer))
      })
  }

  package var rules: any LanguageRules { composer.rules }
  package var labels: WordList<LabelKey> { composer.labels }

  /// The words of a text; a place of the notice to which it refers is called by its title. Brackets in which a place
  /// stood that has none are left out.
  package func text(_ text: Text) -> [Inline] {
    composer.text(text).finished.map { inline in
      guard case .text(let words) = inline else { return inline }
      return .text(words.replacing(/\s*\([^()]*\s\)/, with: ""))
    }
  }

  package func laws(_ citations: [Citation]) -> [Inline] { composer.laws(citations).finished }

  /// An address on one line, always with its country: what it says must not depend on where the controller is.
  package func address(_ address: Address) -> [Inline] {
    let line = composer.oneLine(address).finished
    return address.country == composer.country ? line + [.text(", ")] + text(address.country.name) : line
  }

  /// Everything by which a contact is reached, on one line.
  package func contact(_ contact: Contact) -> [Inline] {
    var parts: [[Inline]] = []
    if let name = contact.name { parts.append(text(name)) }
    if let scope = contact.scope { parts.append(text(scope)) }
    if let email = contact.email { parts.append([composer.email(email)].finished) }
    if let phone = contact.phone { parts.append([composer.phone(phone)].finished) }
    if let post = contact.post { parts.append(address(post)) }
    if let form = contact.form { parts.append([composer.web(form.url)].finished) }
    return Array(parts.joined(separator: [.text(", ")]))
  }

  package func web(_ address: WebAddress) -> [Inline] { [composer.web(address.url)].finished }

  /// Where requests go: as declared, otherwise to the officer, otherwise to the organisation.
  package var requestContacts: [Contact] { composer.requestContacts }

  package func name(_ basis: LegalBasis) -> [Inline] { composer.name(basis).finished }
  package func name(_ exception: SpecialException) -> [Inline] { composer.name(exception).finished }
  package func name(_ channel: MarketingChannel) -> [Inline] { composer.name(channel).finished }
  package func name(_ category: SpecialCategory) -> [Inline] { composer.name(category).finished }
  package func name(_ right: Right) -> [Inline] { composer.name(right).finished }
  package func name(_ right: AdditionalRight) -> [Inline] { composer.name(right).finished }
  package func name(_ category: CookieCategory) -> [Inline] { composer.name(category).finished }
  package func name(_ provider: CookieProvider) -> [Inline] { composer.provider(provider).finished }
  package func name(_ storage: StorageTechnique?) -> [Inline] { composer.name(storage).finished }
  package func name(_ lifetime: CookieLifetime) -> [Inline] { composer.lifetime(lifetime).finished }
  /// `nil` for a recipient whose role the page does not name.
  package func name(_ role: RecipientRole) -> [Inline]? { composer.roleName(role)?.finished }
  /// Where a transfer goes; what makes it lawful, where no country is named.
  package func destination(of transfer: Transfer) -> [Inline] { composer.destination(of: transfer).finished }
  /// What makes a transfer lawful; empty where it is not said.
  package func name(_ tool: TransferTool) -> [Inline] { composer.name(tool).finished }
  /// What a right is limited to.
  package func scope(of limit: LimitedRight) -> [Inline] { composer.scope(of: limit, linked: false).finished }
  package func period(_ retention: Retention) -> [Inline] { composer.period(retention).finished }
  package func group(_ group: DataGroup) -> [Inline] { composer.groupName(group).finished }
}

extension [Unresolved.Inline] {
  /// As words that stand outside of the document: the composer has named the places to which they refer.
  fileprivate var finished: [Inline] { map { $0.resolved { .text($0.anchor) } } }
}
