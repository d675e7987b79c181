import Markup
import NoticeModel

/// Dutch as in Belgium and the Netherlands.
struct Dutch: LanguageRules {
  let language = Language.nl
  let ownName = "Nederlands"
  let englishName = "Dutch"
  let colon = ": "

  var countries: Set<Country> { [.belgium, .netherlands] }

  /// "IJsland", "Eén maand".
  var capitals: CapitalForms { CapitalForms(words: ["één": "Eén"], beginnings: ["ij": "IJ"]) }

  var months: [String] { TypographyProfile.dutch.months }

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
    return form == .of ? "van" + nbsp + plain : plain
  }

  func numeral(_ count: Int, of unit: TimeUnit, _ form: DurationForm) -> String? {
    smallNumber(count, in: "één twee drie vier vijf zes zeven acht negen tien elf twaalf")
  }

  func period(_ period: Period) -> [Inline]? {
    switch period {
    case .undeclared, .criterion: return nil
    case .exactly(let duration): return [.text(self.duration(duration, .alone))]
    case .atMost(let duration): return [.text("ten hoogste \(self.duration(duration))")]
    case .atLeast(let duration): return [.text("ten minste \(self.duration(duration))")]
    case .between(let lower, let upper):
      let (lower, upper) = range(lower, upper, in: self, (.plain, .plain))
      return [.text("\(lower) tot\(nbsp)\(upper)")]
    }
  }

  func number(_ value: Int) -> String { grouped(value, by: ".") }

  func reference(to target: ReferenceTarget) -> [Inline] {
    switch target {
    case .article(let number): [.text("artikel\(nbsp)\(number)")]
    case .paragraph(let number, let article): [.text("artikel\(nbsp)\(article), §\(nbsp)\(number)")]
    case .section(let number): [.text("rubriek\(nbsp)\(number)")]
    case .title(let title): quoted(title)
    case .words(let words): words
    }
  }

  func parts(of target: ReferenceTarget) -> (number: [Inline], plural: String)? {
    switch target {
    case .article(let number): ([.text(String(number))], "artikelen")
    case .section(let number): ([.text(number)], "rubrieken")
    case .paragraph, .title, .words: nil
    }
  }

  var fullNames: [String: FullName] {
    ["AVG": FullName(name: "algemene verordening gegevensbescherming", link: "van de ")]
  }

  func heading(article: Int) -> [Inline] { [.text("Artikel\(nbsp)\(article)")] }

  func paragraphMark(_ number: Int) -> [Inline] { [.text("§\(nbsp)\(number)")] }

  func quoted<Words: InlineMarkup>(_ words: [Words]) -> [Words] {
    [.text("“")].joining(words).joining([.text("”")])
  }

  var nestedQuotes: [(mark: String, nested: String)] { [("“", "‘"), ("”", "’")] }

  func list<Words: InlineMarkup>(_ items: [[Words]], _ conjunction: Conjunction) -> [Words] {
    joined(items, by: ", ", last: conjunction == .and ? " en " : " of ")
  }

  func typography(_ text: String, previous: Character?, next: Character?) -> String {
    typeset(text, previous, next, .dutch)
  }

  /// "Uur" and "jaar" stay singular behind a number; the others do not.
  private func word(_ unit: TimeUnit, _ count: Int) -> String {
    switch unit {
    case .hour: "uur"
    case .day: count == 1 ? "dag" : "dagen"
    case .week: count == 1 ? "week" : "weken"
    case .month: count == 1 ? "maand" : "maanden"
    case .year: "jaar"
    }
  }
}
