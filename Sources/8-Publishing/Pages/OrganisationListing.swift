import Markup
import NoticeModel
import Notices

/// What the pages of the site say of one organisation: all that is kept of it once its own pages are made.
package struct OrganisationListing: Sendable {
  package let id: String
  let standing: Standing
  /// Day from which what is shown holds; `nil` for a draft.
  let lastChange: Day?
  /// Name of the logo's file among the assets.
  let logoName: String?
  /// In the order in which the site offers the languages.
  private(set) var languages: [Entry]

  /// The notice in one language.
  struct Entry: Sendable {
    let language: Language
    let tag: String
    var name: String
    let logoText: String
  }

  /// `nil` for a notice that ended: it stays where it was, and no list leads to it.
  package init?(_ publication: Publication) {
    guard !publication.isEnded else { return nil }
    id = publication.id
    standing = publication.standing
    lastChange = publication.lastChange
    logoName = OrganisationStyle(publication).logoName
    languages = publication.documents.map {
      Entry(
        language: $0.language, tag: $0.languageTag, name: $0.organisation.plainText,
        logoText: $0.metadata.logoText.plainText)
    }
  }

  /// As it is listed where its pages stay as they are published: in the languages that these have; `nil` where there
  /// are none.
  package func keeping(_ paths: Set<String>) -> OrganisationListing? {
    var kept = self
    kept.languages.removeAll { !paths.contains("\(id)/\($0.language.rawValue)/index.html") }
    // Its sources may have errors, which are another build's business: then nothing is listed without a name.
    for index in kept.languages.indices where kept.languages[index].name.isEmpty { kept.languages[index].name = id }
    return kept.languages.isEmpty ? nil : kept
  }
}
