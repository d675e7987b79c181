import Markup
import NoticeModel

/// A notice in one language, complete and numbered: what a page shows and what a version freezes.
package struct Document: Equatable, Sendable {
  package var notice: String
  package var language: Language
  /// BCP 47 tag of the language as spoken there, such as "fr-BE".
  package var languageTag: String
  package var organisation: [Inline]
  package var title: [Inline]
  package var summary: [Inline]
  package var standing: Standing
  package var banner: DocumentBanner?
  package var version: DocumentVersion?
  package var metadata: PageMetadata
  package var glance: [GlanceItem]
  package var sections: [DocumentSection]
  /// What a reference to a place shows: "article 14", or the title.
  package var anchors: [String: [Inline]]

  package init(
    notice: String, language: Language, languageTag: String, organisation: [Inline], title: [Inline], summary: [Inline],
    standing: Standing, banner: DocumentBanner?, version: DocumentVersion?, metadata: PageMetadata = PageMetadata(),
    glance: [GlanceItem],
    sections: [DocumentSection], anchors: [String: [Inline]]
  ) {
    self.notice = notice
    self.language = language
    self.languageTag = languageTag
    self.organisation = organisation
    self.title = title
    self.summary = summary
    self.standing = standing
    self.banner = banner
    self.version = version
    self.metadata = metadata
    self.glance = glance
    self.sections = sections
    self.anchors = anchors
  }
}

/// What stands around a document and is no part of its text: it is always that of today, whatever version is shown.
package struct PageMetadata: Equatable, Sendable {
  /// Day on which someone last verified that the notice still says what is done, in the form of the language.
  package var reviewed: Inline?
  /// What the logo says, where that is not the organisation's name alone.
  package var logoText: [Inline]

  package init(reviewed: Inline? = nil, logoText: [Inline] = []) {
    self.reviewed = reviewed
    self.logoText = logoText
  }
}

/// The line above the page that an umbrella organisation asks for.
package struct DocumentBanner: Equatable, Sendable {
  package var text: [Inline]
  package var link: [Inline]
  package var url: String

  package init(text: [Inline], link: [Inline], url: String) {
    self.text = text
    self.link = link
    self.url = url
  }
}

/// The version that a document is.
package struct DocumentVersion: Equatable, Sendable {
  package var day: Day
  package var published: Day?
  /// The day in the form of the language.
  package var date: Inline

  package init(day: Day, published: Day?, date: Inline) {
    self.day = day
    self.published = published
    self.date = date
  }
}

/// One answer of the box at the top: who, why, how long, your rights, whom to ask.
package struct GlanceItem: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case who, why, howLong, rights, ask }
  package var kind: Kind
  package var title: [Inline]
  package var content: [Block]
  /// Section that says more.
  package var section: String?

  package init(kind: Kind, title: [Inline], content: [Block], section: String?) {
    self.kind = kind
    self.title = title
    self.content = content
    self.section = section
  }
}
