import NoticeModel

/// What laws, authorities, decisions and sites are called in a language, each by the identifier that a table of `Law` or
/// of a rule gives it. Tests compare the identifiers with those tables, so that no language lacks one.
package struct LanguageNames: Sendable {
  /// The title of a new site: "Privacy notices".
  package var siteTitle: String
  /// Its code of three letters, by which EUR-Lex names it (ISO 639-2, terminological): "fra".
  package var bibliographicCode: String
  /// The countries in which those who are established there speak to people in this language above all.
  package var mainLanguageOf: Set<Country>
  /// The laws, but for those that have one name in every language.
  package var laws: [String: LawWording]
  /// The words that may join the name of a law to an article number, with their space: longer ones first.
  package var lawLinks: [String]
  package var authorities: [String: AuthorityWording]
  /// What is to be said of an adequacy decision besides its name.
  package var adequacy: [String: AdequacyWording]
  /// The names that large cities outside the European Economic Area have in this language and not in all, by the code of
  /// the country.
  package var citiesAbroad: [String: [String]]
  /// Names that are often written wrongly.
  package var wrongNames: [WrongName]
  /// How outdated references stand in texts, by the rule that finds them.
  package var outdated: [String: OutdatedWords]
  /// Parts of words in a label, in lower case, that say which data a law sets a period for, by the identifier of the
  /// period.
  package var keptData: [String: [String]]
}

/// What a law is called in a language.
package struct LawWording: Sendable {
  /// The full title.
  package var title: String
  /// A title that it had before.
  package var formerTitle: String?
  /// What people call it, in the nominative and without an article: "loi du 30 juillet 2018".
  package var name: String
  /// The words that join the name to an article number, with the space behind them: "de la ", "".
  package var link: String
  /// The name behind those words: "Gesetzes vom 30. Juli 2018".
  package var linkedName: String
  /// Whether the title is a translation that was not read in an official text.
  package var isTranslation: Bool

  /// - Parameter linkedName: left out where it is the name itself.
  package init(
    _ name: String, link: String, linkedName: String? = nil, title: String, formerTitle: String? = nil,
    isTranslation: Bool = false
  ) {
    self.title = title
    self.formerTitle = formerTitle
    self.name = name
    self.link = link
    self.linkedName = linkedName ?? name
    self.isTranslation = isTranslation
  }
}

/// What an authority is called in a language, and where it is found in it; what is left out is the same in all of them.
package struct AuthorityWording: Sendable {
  package var name: String?
  package var abbreviation: String?
  package var street: String?
  package var town: String?
  package var site: String?
  /// The page on which a complaint is lodged.
  package var complaint: String?

  package init(
    name: String? = nil, abbreviation: String? = nil, street: String? = nil, town: String? = nil, site: String? = nil,
    complaint: String? = nil
  ) {
    self.name = name
    self.abbreviation = abbreviation
    self.street = street
    self.town = town
    self.site = site
    self.complaint = complaint
  }
}

/// What is said of an adequacy decision in a language.
package struct AdequacyWording: Sendable {
  /// The international organisation that it is about.
  package var organisation: String?
  /// Who contests it.
  package var contested: String?
  /// To whom it applies.
  package var note: String?

  init(organisation: String? = nil, contested: String? = nil, note: String? = nil) {
    self.organisation = organisation
    self.contested = contested
    self.note = note
  }
}

/// What an act of the Commission is called: the forms changed in 2009 and 2015.
package enum DecisionForm: Sendable {
  case community, union, unionImplementing, implementing
}
