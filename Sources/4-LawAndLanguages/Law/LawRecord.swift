import Languages
import NoticeModel

/// A law that notices cite: what it is called in each language, and from when until when it holds.
///
/// The records are a table kept by hand, one file for each family. Whoever edits one sets `verifiedOn`. What the laws are
/// called stands in the folder of each language.
package struct LawRecord: Sendable {
  /// The identifier that a `Citation` starts with, such as "be-2018-framework".
  package var id: String
  package var kind: LawKind
  /// The country whose law it is; `nil` for the law of the European Union.
  package var country: Country?
  /// The full official title.
  package var title: Text
  /// What people call it, in the nominative and without an article: "RGPD", "loi du 30 juillet 2018".
  package var short: Text
  /// What it is called behind an article number.
  private var cited: [Language: CitedName]
  /// Day on which it was made; `nil` where that is not known, as of codes, or not declared.
  package var date: Day?
  /// Day of its publication in the official gazette.
  package var gazette: Day?
  /// Day from which it applies.
  package var inForceFrom: Day?
  /// First day on which it no longer holds.
  package var repealedFrom: Day?
  /// Identifier of the law that took its place.
  package var replacedBy: String?
  /// A title it had before, with the day on which that ended.
  package var formerTitle: FormerTitle?
  /// Articles of it that no longer hold, although the law does.
  package var abolished: [AbolishedArticle]
  /// Number of its last article, where its articles are numbered without gaps.
  package var lastArticle: Int?
  /// Articles whose first subdivision is a numbered point, not a paragraph, such as Article 4 GDPR.
  package var articlesOfPoints: Set<String>
  /// Its official address (EUR-Lex, the Belgian Justel, Légifrance), where that is certain.
  package var url: Text?
  /// Day on which someone last compared the record with a copy of the source.
  package var verifiedOn: Day?
  /// How sure the record is, but for the titles in `unverifiedTitles`.
  package var confidence: Confidence
  /// Languages in which the title is a translation that was not read in an official text.
  package var unverifiedTitles: [Language]
  /// What of the record could not be found in a source, as `docs/laws.md` lists it.
  package var doubt: String?

  /// A law of the tables: what it is called stands in the folder of each language, under its identifier.
  /// - Parameter own: what it is called where that is the same in every language.
  init(
    _ id: String, _ kind: LawKind, of country: Country?, called own: UntranslatedName? = nil, date: Day? = nil,
    gazette: Day? = nil, inForceFrom: Day? = nil, repealedFrom: Day? = nil, replacedBy: String? = nil,
    formerTitleUntil: Day? = nil, abolished: [AbolishedArticle] = [], lastArticle: Int? = nil,
    articlesOfPoints: Set<String> = [], url: Text? = nil, verifiedOn: Day? = nil,
    confidence: Confidence = .high, doubt: String? = nil
  ) {
    let wordings = Language.allCases.compactMap { language -> (language: Language, words: LawWording)? in
      let rules = rules(for: language)
      return (own?.wording(in: rules) ?? rules.names.laws[id]).map { (language, $0) }
    }
    self.init(
      id, kind, of: country, title: own.map { Text($0.title) } ?? Text(wordings: wordings.map { ($0, $1.title) }),
      short: Text(wordings: wordings.map { ($0, $1.name) }),
      cited: wordings.map { ($0, CitedName(link: $1.link, name: $1.linkedName)) }, confidence: confidence)
    self.date = date
    self.gazette = gazette
    self.inForceFrom = inForceFrom
    self.repealedFrom = repealedFrom
    self.replacedBy = replacedBy
    formerTitle = formerTitleUntil.map { until in
      FormerTitle(
        title: own?.formerTitle.map { Text($0) } ?? Text(wordings: wordings.map { ($0, $1.formerTitle) }), until: until)
    }
    self.abolished = abolished
    self.lastArticle = lastArticle
    self.articlesOfPoints = articlesOfPoints
    self.url = url
    self.verifiedOn = verifiedOn
    unverifiedTitles = wordings.filter(\.words.isTranslation).map(\.language)
    self.doubt = doubt
  }

  /// A law by its names alone.
  init(
    _ id: String, _ kind: LawKind, of country: Country?, title: Text, short: Text,
    cited: [(Language, CitedName)], confidence: Confidence
  ) {
    self.id = id
    self.kind = kind
    self.country = country
    self.title = title
    self.short = short
    self.cited = Dictionary(uniqueKeysWithValues: cited)
    self.confidence = confidence
    abolished = []
    articlesOfPoints = []
    unverifiedTitles = []
  }

  /// Whether it can be relied on that day.
  package func isInForce(on day: Day) -> Bool {
    if let start = inForceFrom ?? gazette ?? date, day < start { return false }
    guard let repealedFrom else { return true }
    return day < repealedFrom
  }

  /// What follows an article number in a citation: "article 3 **de la loi du 30 juillet 2018**".
  package func cited(in language: Language) -> CitedName { cited[language] ?? CitedName(link: "", name: id) }
}

/// What kind of text a law is.
package enum LawKind: Sendable {
  case regulation
  case directive
  case decision
  case act
  /// An act whose text was reordered and published anew as a whole, as Belgium does with its great laws.
  case coordinatedAct
  case decree
  case royalDecree
  case code
  /// A collective agreement on labour law, made binding by a royal decree.
  case collectiveAgreement
  /// What an authority adopts and publishes: guidelines, a recommendation.
  case guidance
  /// A law that a site or a notice declares.
  case declared
}

/// How sure a record is of what it says.
package enum Confidence: Sendable, Comparable {
  /// From memory, or sources contradict each other.
  case low
  /// From one secondary source, or from memory that nothing contradicts.
  case medium
  /// Read in the source itself or in several independent ones.
  case high
}

/// The name of a law behind an article number.
package struct CitedName: Sendable, Equatable {
  /// The words that join it to the number, with the space behind them: "de la ", "van de ", "des ", "".
  package var link: String
  /// The name in the form that they ask for: "Gesetzes vom 30. Juli 2018".
  package var name: String

  package init(link: String, name: String) {
    self.link = link
    self.name = name
  }
}

/// What a law is called that is known by one name in every language, such as German laws by their German name.
struct UntranslatedName: Sendable {
  var title: String
  var abbreviation: String
  var formerTitle: String?

  func wording(in rules: any LanguageRules) -> LawWording {
    LawWording(abbreviation, link: rules.link(toAbbreviation: abbreviation), title: title, formerTitle: formerTitle)
  }
}

/// A title that a law no longer has.
package struct FormerTitle: Sendable {
  package var title: Text
  /// First day of the new title.
  package var until: Day
}

/// An article that no longer holds although its law does.
package struct AbolishedArticle: Sendable {
  package var article: String
  /// First day on which it no longer holds.
  package var from: Day
  /// The provision that took its place.
  package var replacedBy: Citation?
}
