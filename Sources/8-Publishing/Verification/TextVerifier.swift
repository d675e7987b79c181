import Diagnostics
import Markup
import NoticeModel
import Notices
import Source

/// Verifies the texts of a notice in its documents, before any page is made of them: each link to a place leads to one,
/// no place has the identifier of another, and no character is one that a page may not hold.
///
/// A release asks this: a text that a build would refuse must not be frozen.
package struct TextVerifier {
  private let notice: ResolvedNotice
  private let sources: SiteSources
  private var diagnostics: [Diagnostic] = []

  /// - Parameter reserved: identifiers that the templates give to parts of a page.
  package static func check(
    _ notice: ResolvedNotice, sources: SiteSources, reserved: Set<String> = []
  ) -> [Diagnostic] {
    var verifier = TextVerifier(notice: notice, sources: sources)
    for document in notice.documents { verifier.check(document, reserved: reserved) }
    for change in notice.changes { verifier.check(change) }
    return verifier.diagnostics
  }

  private init(notice: ResolvedNotice, sources: SiteSources) {
    self.notice = notice
    self.sources = sources
  }

  private mutating func check(_ document: Document, reserved: Set<String>) {
    let locator = TextLocator(notice.source, document.language, sources: sources)
    let places = document.identifiers
    let known = Set(places)
    var seen = reserved
    for id in places where !seen.insert(id).inserted {
      let message =
        reserved.contains(id)
        ? "the identifier `\(id)` belongs to a part of every page"
        : "the identifier `\(id)` stands twice in this notice"
      report(
        LinkVerifier.identifierRule, message, help: "give it another identifier, the same in every language",
        at: locator.identifier(id))
    }
    for text in DocumentTexts(document).texts {
      for address in text.links where address.hasPrefix("#") && !known.contains(String(address.dropFirst())) {
        let nearest = nearestName(to: String(address.dropFirst()), among: known.sorted())
        report(
          LinkVerifier.linkRule, "the link `\(address)` leads to no place in this notice",
          help: nearest.map { "did you mean `#\($0)`?" }
            ?? "write the identifier of a section or of a part of one, such as #\(document.sections.first?.id ?? "rights")",
          at: locator.link(address, in: text.section))
      }
      checkCharacters(text, locator)
    }
  }

  private mutating func check(_ change: ComposedChange) {
    let words = [change.summary, change.approvedBy, change.opinionOf, change.raised, change.announced]
    for (language, inlines) in words.flatMap({ $0 }) {
      checkCharacters(
        DocumentPassage(section: nil, inlines: inlines), TextLocator(notice.source, language, sources: sources))
    }
  }

  private mutating func checkCharacters(_ text: DocumentPassage, _ locator: TextLocator) {
    for words in text.words {
      var words = words
      guard let range = words.withUTF8({ ForbiddenCharacters.first(in: $0) }) else { continue }
      let bytes = Array(words.utf8)
      report(
        LinkVerifier.characterRule,
        "this text would hold the character \(ForbiddenCharacters.name(bytes[range])), which no page may hold",
        help: "remove it", at: locator.character(in: text.section))
    }
  }

  private mutating func report(_ rule: RuleID, _ message: String, help: String, at location: Location) {
    let diagnostic = Diagnostic(rule: rule, message, help: help, at: location)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}
