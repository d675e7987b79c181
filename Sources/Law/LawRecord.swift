import NoticeModel

/// A law that notices cite: what it is called in each language, and from when until when it holds.
///
/// The records are a table kept by hand, one file for each family. Whoever edits one sets `verifiedOn`.
public struct LawRecord: Sendable {
  /// The identifier that a `Citation` starts with, such as "be-2018-framework".
  public var id: String
  public var kind: LawKind
  /// The country whose law it is; `nil` for the law of the European Union.
  public var country: Country?
  /// The full official title.
  public var title: Text
  /// What people call it, in the nominative and without an article: "RGPD", "loi du 30 juillet 2018".
  public var short: Text
  /// What it is called behind an article number.
  var cited: CitedNames
  /// Day on which it was made.
  public var date: Day
  /// Day of its publication in the official gazette.
  public var gazette: Day?
  /// Day from which it applies.
  public var inForceFrom: Day?
  /// First day on which it no longer holds.
  public var repealedFrom: Day?
  /// Identifier of the law that took its place.
  public var replacedBy: String?
  /// A title it had before, with the day on which that ended.
  public var formerTitle: FormerTitle?
  /// Articles of it that no longer hold, although the law does.
  public var abolished: [AbolishedArticle]
  /// Number of its last article, where its articles are numbered without gaps.
  public var lastArticle: Int?
  /// Articles whose first subdivision is a numbered point, not a paragraph, such as Article 4 GDPR.
  public var articlesOfPoints: Set<String>
  /// Its official address (EUR-Lex, the Belgian Justel, Légifrance), where that is certain.
  public var url: Text?
  /// Day on which someone last compared the record with a copy of the source.
  public var verifiedOn: Day?
  /// How sure the record is, but for the titles in `unverifiedTitles`.
  public var confidence: Confidence
  /// Languages in which the title is a translation that was not read in an official text.
  public var unverifiedTitles: [Language]
  /// What of the record could not be found in a source, as `docs/laws.md` lists it.
  public var doubt: String?

  init(
    _ id: String, _ kind: LawKind, of country: Country?, title: Text, names: LawNames, date: Day,
    gazette: Day? = nil, inForceFrom: Day? = nil, repealedFrom: Day? = nil, replacedBy: String? = nil,
    formerTitle: FormerTitle? = nil, abolished: [AbolishedArticle] = [], lastArticle: Int? = nil,
    articlesOfPoints: Set<String> = [], url: Text? = nil, verifiedOn: Day? = nil,
    confidence: Confidence = .high, unverifiedTitles: [Language] = [], doubt: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.country = country
    self.title = title
    self.short = names.short
    self.cited = names.cited
    self.date = date
    self.gazette = gazette
    self.inForceFrom = inForceFrom
    self.repealedFrom = repealedFrom
    self.replacedBy = replacedBy
    self.formerTitle = formerTitle
    self.abolished = abolished
    self.lastArticle = lastArticle
    self.articlesOfPoints = articlesOfPoints
    self.url = url
    self.verifiedOn = verifiedOn
    self.confidence = confidence
    self.unverifiedTitles = unverifiedTitles
    self.doubt = doubt
  }

  /// Whether it can be relied on that day.
  public func isInForce(on day: Day) -> Bool {
    if day < inForceFrom ?? gazette ?? date { return false }
    guard let repealedFrom else { return true }
    return day < repealedFrom
  }

  /// What follows an article number in a citation: "article 3 **de la loi du 30 juillet 2018**".
  ///
  /// An alias is the notice's own name for the law. German declines what follows "des", which cannot be
  /// done to a name that somebody made up: there it follows without a link, as "DSGVO" does.
  public func cited(in language: Language, alias: String? = nil) -> CitedName {
    let own = cited[language]
    guard let alias else { return own }
    return CitedName(link: language == .de ? "" : own.link, name: alias)
  }
}

/// What kind of text a law is.
public enum LawKind: Sendable {
  case regulation
  case directive
  case decision
  case act
  /// An act whose text was reordered and published anew as a whole, as Belgium does with its great laws.
  case coordinatedAct
  case decree
  case royalDecree
  case code
}

/// How sure a record is of what it says.
public enum Confidence: Sendable, Comparable {
  /// From memory, or sources contradict each other.
  case low
  /// From one secondary source, or from memory that nothing contradicts.
  case medium
  /// Read in the source itself or in several independent ones.
  case high
}

/// The name of a law behind an article number.
public struct CitedName: Sendable, Equatable {
  /// The words that join it to the number, with the space behind them: "de la ", "van de ", "des ", "".
  public var link: String
  /// The name in the form that they ask for: "Gesetzes vom 30. Juli 2018".
  public var name: String

  public init(link: String, name: String) {
    self.link = link
    self.name = name
  }
}

/// A title that a law no longer has.
public struct FormerTitle: Sendable {
  public var title: Text
  /// First day of the new title.
  public var until: Day
}

/// An article that no longer holds although its law does.
public struct AbolishedArticle: Sendable {
  public var article: String
  /// First day on which it no longer holds.
  public var from: Day
  /// The provision that took its place.
  public var replacedBy: Citation?
}
