import Markup
import NoticeModel

/// English as the institutions of the European Union write it: British spelling, the English Style Guide of the
/// Commission and the Interinstitutional Style Guide.
struct English: LanguageRules {
  let language = Language.en
  let ownName = "English"
  let englishName = "English"
  let colon = ": "

  var countries: Set<Country> { [.ireland, .malta, .unitedKingdom] }

  var months: [String] { TypographyProfile.english.months }

  func date(_ day: Day) -> Inline {
    .time([.text("\(day.day)\(nbsp)\(monthName(day.month, in: months))\(nbsp)\(day.year)")], iso: day.iso)
  }

  func plainDate(_ day: Day, month: String) -> String { "\(day.day) \(month) \(day.year)" }

  func month(_ month: Int, of year: Int) -> Inline {
    .time([.text("\(monthName(month, in: months))\(nbsp)\(year)")], iso: isoMonth(month, of: year))
  }

  func duration(_ duration: Duration, _ form: DurationForm, inFigures: Bool) -> String {
    let (count, unit) = duration.parts
    let numeral = inFigures ? nil : numeral(count, of: unit, form)
    let plain = (numeral ?? number(count)) + nbsp + word(unit, count)
    return form == .of ? "of" + nbsp + plain : plain
  }

  func numeral(_ count: Int, of unit: TimeUnit, _ form: DurationForm) -> String? {
    smallNumber(count, in: "one two three four five six seven eight nine ten eleven twelve")
  }

  func period(_ period: Period) -> [Inline]? {
    switch period {
    case .undeclared, .criterion: return nil
    case .exactly(let duration): return [.text(self.duration(duration, .alone))]
    case .atMost(let duration): return [.text("at most \(self.duration(duration))")]
    case .atLeast(let duration): return [.text("at least \(self.duration(duration))")]
    case .between(let lower, let upper):
      let (lower, upper) = range(lower, upper, in: self, (.plain, .plain))
      return [.text("\(lower) to\(nbsp)\(upper)")]
    }
  }

  func number(_ value: Int) -> String { grouped(value, by: ",") }

  func reference(to target: ReferenceTarget) -> [Inline] {
    switch target {
    case .article(let number): [.text("Article\(nbsp)\(number)")]
    case .paragraph(let number, let article): [.text("Article\(nbsp)\(article), §\(nbsp)\(number)")]
    case .section(let number): [.text("section\(nbsp)\(number)")]
    case .title(let title): quoted(title)
    case .words(let words): words
    }
  }

  func parts(of target: ReferenceTarget) -> (number: [Inline], plural: String)? {
    switch target {
    case .article(let number): ([.text(String(number))], "Articles")
    case .section(let number): ([.text(number)], "sections")
    case .paragraph, .title, .words: nil
    }
  }

  var fullNames: [String: FullName] {
    ["GDPR": FullName(name: "General Data Protection Regulation", link: "of the ")]
  }

  var nestedQuotes: [(mark: String, nested: String)] { [("‘", "“"), ("’", "”")] }

  func heading(article: Int) -> [Inline] { [.text("Article\(nbsp)\(article)")] }

  func paragraphMark(_ number: Int) -> [Inline] { [.text("§\(nbsp)\(number)")] }

  func quoted<Words: InlineMarkup>(_ words: [Words]) -> [Words] {
    [.text("‘")].joining(words).joining([.text("’")])
  }

  func list<Words: InlineMarkup>(_ items: [[Words]], _ conjunction: Conjunction) -> [Words] {
    joined(items, by: ", ", last: conjunction == .and ? " and " : " or ")
  }

  func typography(_ text: String, previous: Character?, next: Character?) -> String {
    typeset(text, previous, next, .english)
  }

  private func word(_ unit: TimeUnit, _ count: Int) -> String {
    let one =
      switch unit {
      case .hour: "hour"
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return count == 1 ? one : one + "s"
  }
}
