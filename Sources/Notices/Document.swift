import Markup
import NoticeModel

/// A notice in one language, complete and numbered: what a page shows and what a version freezes.
public struct Document: Equatable, Sendable {
  public var notice: String
  public var language: Language
  /// BCP 47 tag of the language as spoken there, such as "fr-BE".
  public var languageTag: String
  public var organisation: [Inline]
  public var title: [Inline]
  public var summary: [Inline]
  public var standing: Standing
  public var banner: DocumentBanner?
  public var version: DocumentVersion?
  public var dress: DocumentDress
  public var glance: [GlanceItem]
  public var sections: [DocumentSection]
  /// What a reference to a place shows: "article 14", or the title.
  public var anchors: [String: [Inline]]

  public init(
    notice: String, language: Language, languageTag: String, organisation: [Inline], title: [Inline], summary: [Inline],
    standing: Standing, banner: DocumentBanner?, version: DocumentVersion?, dress: DocumentDress = DocumentDress(),
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
    self.dress = dress
    self.glance = glance
    self.sections = sections
    self.anchors = anchors
  }
}

/// What stands around a document and is no part of its text: it is always that of today, whatever version is shown.
public struct DocumentDress: Equatable, Sendable {
  /// Day on which someone last verified that the notice still says what is done, in the form of the language.
  public var reviewed: Inline?
  /// What the logo says, where that is not the organisation's name alone.
  public var logoText: [Inline]

  public init(reviewed: Inline? = nil, logoText: [Inline] = []) {
    self.reviewed = reviewed
    self.logoText = logoText
  }
}

/// The line above the page that an umbrella organisation asks for.
public struct DocumentBanner: Equatable, Sendable {
  public var text: [Inline]
  public var link: [Inline]
  public var url: String

  public init(text: [Inline], link: [Inline], url: String) {
    self.text = text
    self.link = link
    self.url = url
  }
}

/// The version that a document is.
public struct DocumentVersion: Equatable, Sendable {
  public var day: Day
  public var published: Day?
  /// The day in the form of the language.
  public var date: Inline

  public init(day: Day, published: Day?, date: Inline) {
    self.day = day
    self.published = published
    self.date = date
  }
}

/// One answer of the box at the top: who, why, how long, your rights, whom to ask.
public struct GlanceItem: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case who, why, howLong, rights, ask }
  public var kind: Kind
  public var title: [Inline]
  public var content: [Block]
  /// Section that says more.
  public var section: String?

  public init(kind: Kind, title: [Inline], content: [Block], section: String?) {
    self.kind = kind
    self.title = title
    self.content = content
    self.section = section
  }
}

/// A section, subsection, numbered paragraph, purpose or right.
public struct DocumentSection: Equatable, Sendable {
  public enum Role: Sendable, Equatable {
    case section
    /// A part of a section under a heading.
    case group
    /// What concerns one audience.
    case audience
    /// A numbered paragraph (§) without a heading.
    case paragraph
    /// A purpose, with its facts beside it.
    case purpose
    /// A right of the people concerned.
    case right
  }

  public var role: Role
  /// Anchor, the same in every language.
  public var id: String
  /// What stands before the title: "Article 14", "5.", "§ 1er".
  public var number: [Inline] = []
  public var title: [Inline] = []
  /// Whether it counts among the numbered parts of its section.
  public var isNumbered = true
  public var content: [DocumentNode] = []
  /// Short marks under the title of a purpose: direct marketing, profiling.
  public var marks: [[Inline]] = []
  /// Labelled facts shown beside the content of a purpose.
  public var facts: [DefinitionItem] = []

  public init(
    role: Role, id: String, number: [Inline] = [], title: [Inline] = [], isNumbered: Bool = true,
    content: [DocumentNode] = [], marks: [[Inline]] = [], facts: [DefinitionItem] = []
  ) {
    self.role = role
    self.id = id
    self.number = number
    self.title = title
    self.isNumbered = isNumbered
    self.content = content
    self.marks = marks
    self.facts = facts
  }
}

/// What a section holds, in order.
public enum DocumentNode: Equatable, Sendable {
  case block(Block)
  case section(DocumentSection)
}
