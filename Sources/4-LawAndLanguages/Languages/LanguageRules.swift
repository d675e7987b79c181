import Markup
import NoticeModel

/// How a language writes what Notitia composes: dates, durations, citations, references, quotation marks.
///
/// Facts are stored once for all languages; each language sets them here in its own form, so that they can
/// never differ. There is one folder for each language; a new language is a new folder (`docs/languages.md`). The function
/// `rules(for:)` gives the rules of a language; `make generate` writes it.
package protocol LanguageRules: Sendable {
  var language: Language { get }
  /// What its speakers call it: "Français". It stands in every language switch.
  var ownName: String { get }
  /// What messages call it: "French".
  var englishName: String { get }
  /// The countries in which it is an official language.
  var countries: Set<Country> { get }
  /// What stands between a label and what it is a label of.
  var colon: String { get }
  /// What begins a sentence in another way than with a capital first letter.
  var capitals: CapitalForms { get }
  /// The names of the months.
  var months: [String] { get }
  /// A day without markup, with the name that its month has here: "1er octobre 2025".
  func plainDate(_ day: Day, month: String) -> String
  /// Words that rules look for.
  var phrases: LanguagePhrases { get }
  /// What laws, authorities, decisions and sites are called.
  var names: LanguageNames { get }
  /// The short name of a country, to be shown alone or within a sentence, without an article.
  func name(of country: Country) -> String
  /// What an adequacy decision of the Commission is called in a sentence, without an article.
  func decision(_ form: DecisionForm, _ number: String, of day: Day) -> String
  /// The words that join the abbreviation of a law to an article number, with the space behind them: "du ".
  func link(toAbbreviation name: String) -> String
  /// Words of statements that the law does not allow, or that facts may contradict.
  var statements: StatementWords { get }
  /// How texts of the language are measured.
  var readability: Readability { get }

  /// A day, "1er octobre 2025", with its machine-readable form. It never breaks over two lines.
  func date(_ day: Day) -> Inline
  /// A month without a day, "juin 2014", counted from 1.
  func month(_ month: Int, of year: Int) -> Inline
  /// A length of time, "30 ans", in the form that the sentence asks for. Numbers up to twelve are written in words, "un
  /// mois", unless figures are asked for.
  func duration(_ duration: Duration, _ form: DurationForm, inFigures: Bool) -> String
  /// The word for a number up to twelve before a unit: "une" semaine; `nil` for any other number.
  func numeral(_ count: Int, of unit: TimeUnit, _ form: DurationForm) -> String?
  /// The form that a length of time takes behind these words.
  func durationForm(behind words: String) -> DurationForm
  /// A period of retention, "de 30 à 50 ans". `nil` for one that is not declared, and for a criterion,
  /// whose text is the notice's own.
  func period(_ period: Period) -> [Inline]?
  /// A whole number with its groups of digits.
  func number(_ value: Int) -> String

  /// A provision of a law as a lawyer of that language cites it, or the law's name when no article is named.
  func citation(_ provision: CitedProvision) -> [Inline]
  /// The article that a provision takes behind these words, with its space: "voir **la** loi du 30 juillet 2018"; empty
  /// where it takes none.
  func article(of provision: CitedProvision, behind words: String) -> String
  /// The word behind which a law as a whole takes its article, where it follows an article of another law in a list:
  /// "Article 8 of the Act of 1983 and **the** Royal Decree of 1999"; `nil` where it takes none.
  var wordBeforeLawInList: String? { get }
  /// What laws are called that are mostly known by an abbreviation, by the abbreviation.
  var fullNames: [String: FullName] { get }
  /// The words of a reference to another place of the same notice, without the link around them.
  func reference(to target: ReferenceTarget) -> [Inline]
  /// The number of a place alone, and the noun for several of its kind: "5", "sections"; `nil` for a place that has none.
  func parts(of target: ReferenceTarget) -> (number: [Inline], plural: String)?
  /// The article that references take behind these words: "voir **les** sections 5 et 6".
  func article(of target: ReferenceTarget, areSeveral: Bool, behind words: String) -> String
  /// The name of an organisation in a sentence, of a name that may begin with its article: "l’INAMI" gives "de l’" and
  /// "INAMI" for `.of`.
  func name(_ name: String, _ form: NameForm) -> InflectedName
  /// What follows an article number where a notice calls a law by a name of its own.
  ///
  /// - Parameter link: the words that stand before the usual name of that law.
  func cited(alias: String, link: String) -> InflectedName
  /// What stands above an article of the notice: "Article 14".
  func heading(article: Int) -> [Inline]
  /// What stands before a numbered paragraph: "§ 1er".
  func paragraphMark(_ number: Int) -> [Inline]
  /// Words in quotation marks.
  func quoted<Words: InlineMarkup>(_ words: [Words]) -> [Words]
  /// Words that begin with a capital, as they stand behind a colon. The first letter is lowered where the language
  /// writes it small there and the word is certainly no name.
  func behindColon<Words: InlineMarkup>(_ words: [Words]) -> [Words]
  /// The quotation marks of the language within others: « … “…” … ».
  var nestedQuotes: [(mark: String, nested: String)] { get }
  /// Items joined by commas and a last word: "a, b et c".
  func list<Words: InlineMarkup>(_ items: [[Words]], _ conjunction: Conjunction) -> [Words]

  /// A run of plain text in the language's typography: its quotation marks, apostrophes and spaces.
  ///
  /// Text that is right already comes back unchanged, so it may be applied more than once. Addresses of
  /// e-mail and web pages are left alone. `previous` and `next` are the characters beside the run, in the
  /// text around it; `nil` at the ends of a paragraph.
  func typography(_ text: String, previous: Character?, next: Character?) -> String
}

extension LanguageRules {
  package var capitals: CapitalForms { CapitalForms() }
  package func duration(_ duration: Duration) -> String { self.duration(duration, .plain) }
  package func duration(_ duration: Duration, _ form: DurationForm) -> String {
    self.duration(duration, form, inFigures: false)
  }
  package func durationForm(behind words: String) -> DurationForm { .plain }
  package func article(of provision: CitedProvision, behind words: String) -> String { "" }
  package var wordBeforeLawInList: String? { nil }
  package func article(of target: ReferenceTarget, areSeveral: Bool, behind words: String) -> String { "" }
  package func link(toAbbreviation name: String) -> String { "" }
  package func cited(alias: String, link: String) -> InflectedName { InflectedName(before: link, name: alias) }
  package func behindColon<Words: InlineMarkup>(_ words: [Words]) -> [Words] { words }
  package func list<Words: InlineMarkup>(_ items: [[Words]]) -> [Words] { list(items, .and) }
  package func typography(_ text: String) -> String { typography(text, previous: nil, next: nil) }
}

/// The last word of a list.
package enum Conjunction: Sendable {
  case and
  case or
}

/// The form a length of time takes in a sentence.
package enum DurationForm: Sendable, CaseIterable {
  /// By itself, in a table or behind a colon: "un mois", "één maand", "ein Monat".
  case alone
  /// In a sentence, as an object or for how long: "un mois", "één maand", "einen Monat".
  case plain
  /// Behind a preposition such as German "nach" and "während": "einem Monat". In French and Dutch as `plain`.
  case dative
  /// Joined to a noun by its preposition: "de 30 ans", "d’un an", "van 30 jaar", "von 30 Jahren".
  case of
}

/// A place of the notice that another place refers to.
package enum ReferenceTarget: Sendable {
  /// An article of a notice numbered in articles.
  case article(Int)
  case paragraph(Int, ofArticle: Int)
  /// A section by its number or letter: "5", "2.1".
  case section(String)
  /// A section without a number, by its title.
  case title([Inline])
  /// A place with neither, by these words.
  case words([Inline])
}
