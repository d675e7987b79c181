import Markup
import NoticeModel

/// French as in Belgium and France: typography of the Imprimerie nationale, citations of the Union and of
/// the Belgian Council of State.
struct French: LanguageRules {
  let language = Language.fr
  let ownName = "Français"
  let englishName = "French"
  let colon = " : "

  var countries: Set<Country> { [.belgium, .france, .luxembourg, .switzerland, .canada] }

  var months: [String] { TypographyProfile.french.months }

  func date(_ day: Day) -> Inline {
    var runs = ordinal(String(day.day))
    runs.append("\(nbsp)\(monthName(day.month, in: months))\(nbsp)\(day.year)")
    return .time(runs, iso: day.iso)
  }

  func plainDate(_ day: Day, month: String) -> String { "\(day.day)\(day.day == 1 ? "er" : "") \(month) \(day.year)" }

  func month(_ month: Int, of year: Int) -> Inline {
    .time([.text("\(monthName(month, in: months))\(nbsp)\(year)")], iso: isoMonth(month, of: year))
  }

  func duration(_ duration: Duration, _ form: DurationForm, inFigures: Bool) -> String {
    let (count, unit) = duration.parts
    // Zero and one are singular in French (CLDR).
    let word = abs(count) < 2 ? singular(unit) : plural(unit)
    let numeral = inFigures ? nil : numeral(count, of: unit, form)
    let plain = (numeral ?? number(count)) + nbsp + word
    guard form == .of else { return plain }
    return numeral != nil && count == 1 ? "d’" + plain : "de" + nbsp + plain
  }

  func numeral(_ count: Int, of unit: TimeUnit, _ form: DurationForm) -> String? {
    if count == 1 {
      // Behind the "de" of a range it would have to be "d’un".
      return form == .dative ? nil : unit == .hour || unit == .week ? "une" : "un"
    }
    return smallNumber(count, in: "un deux trois quatre cinq six sept huit neuf dix onze douze")
  }

  func period(_ period: Period) -> [Inline]? {
    switch period {
    case .undeclared, .criterion: return nil
    case .exactly(let duration): return [.text(self.duration(duration, .alone))]
    case .atMost(let duration): return [.text("\(self.duration(duration)) au plus")]
    case .atLeast(let duration): return [.text("\(self.duration(duration)) au moins")]
    case .between(let lower, let upper):
      let (lower, upper) = range(lower, upper, in: self, (.dative, .plain))
      return [.text("de\(nbsp)\(lower) à\(nbsp)\(upper)")]
    }
  }

  func number(_ value: Int) -> String { grouped(value, by: "\u{202F}") }

  func reference(to target: ReferenceTarget) -> [Inline] {
    switch target {
    case .article(let number):
      return [.text("article" + nbsp)] + ordinal(String(number))
    case .paragraph(let number, let article):
      var out = reference(to: .article(article))
      out.append(", ")
      out.append(paragraphMark(number))
      return out
    case .section(let number): return [.text("section" + nbsp + number)]
    case .title(let title): return quoted(title)
    case .words(let words): return words
    }
  }

  func parts(of target: ReferenceTarget) -> (number: [Inline], plural: String)? {
    switch target {
    case .article(let number): (ordinal(String(number)), "articles")
    case .section(let number): ([.text(number)], "sections")
    case .paragraph, .title, .words: nil
    }
  }

  func heading(article: Int) -> [Inline] {
    [.text("Article" + nbsp)].joining(ordinal(String(article)))
  }

  func paragraphMark(_ number: Int) -> [Inline] {
    [.text("§" + nbsp)].joining(ordinal(String(number)))
  }

  func quoted<Words: InlineMarkup>(_ words: [Words]) -> [Words] {
    [.text("«" + nbsp)].joining(words).joining([.text(nbsp + "»")])
  }

  var nestedQuotes: [(mark: String, nested: String)] { [("«" + nbsp, "“"), ("«", "“"), (nbsp + "»", "”"), ("»", "”")] }

  func list<Words: InlineMarkup>(_ items: [[Words]], _ conjunction: Conjunction) -> [Words] {
    joined(items, by: ", ", last: conjunction == .and ? " et " : " ou ")
  }

  func typography(_ text: String, previous: Character?, next: Character?) -> String {
    typeset(text, previous, next, .french)
  }

  /// A number as article, paragraph or day: only the first is an ordinal, also in "1erbis" and "1er/1".
  func ordinal(_ number: String) -> [Inline] {
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    guard digits == "1" else { return [.text(number)] }
    let rest = number.dropFirst()
    return [.text("1"), .superscript("er")] + (rest.isEmpty ? [] : [.text(String(rest))])
  }

  private func singular(_ unit: TimeUnit) -> String {
    switch unit {
    case .hour: "heure"
    case .day: "jour"
    case .week: "semaine"
    case .month: "mois"
    case .year: "an"
    }
  }

  private func plural(_ unit: TimeUnit) -> String {
    unit == .month ? "mois" : singular(unit) + "s"
  }
}
