import Markup
import NoticeModel
import Notices

/// What the pages of the site say of one organisation: all that is kept of it once its own pages are made.
package struct OrganisationListing: Sendable {
  package let id: String
  package let standing: Standing
  /// Name of the logo's file among the assets.
  package let logoName: String?
  /// In the order in which the site offers the languages; those whose translation follows come last.
  package private(set) var languages: [Entry]

  /// The notice in one language.
  package struct Entry: Sendable {
    package let language: Language
    package let tag: String
    package fileprivate(set) var name: String
    package let logoText: String
    /// Day from which what is shown holds; `nil` for a draft.
    package let lastChange: Day?
    /// Whether others show a newer version, whose translation follows.
    package let isBehind: Bool

    package init(
      language: Language, tag: String, name: String, logoText: String, lastChange: Day?, isBehind: Bool
    ) {
      self.language = language
      self.tag = tag
      self.name = name
      self.logoText = logoText
      self.lastChange = lastChange
      self.isBehind = isBehind
    }
  }

  /// What was said of it earlier.
  package init(id: String, standing: Standing, logoName: String?, languages: [Entry]) {
    self.id = id
    self.standing = standing
    self.logoName = logoName
    self.languages = languages
  }

  /// `nil` for a notice that ended: it stays where it was, and no list leads to it.
  package init?(_ publication: Publication) {
    guard !publication.isEnded else { return nil }
    id = publication.id
    standing = publication.standing
    logoName = OrganisationStyle(publication).logoName
    languages = publication.documents.map {
      Entry(
        language: $0.language, tag: $0.languageTag, name: $0.organisation.plainText,
        logoText: $0.metadata.logoText.plainText,
        lastChange: publication.lastChange(in: $0.language), isBehind: publication.isBehind($0.language))
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
