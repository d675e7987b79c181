import Markup
import NoticeModel

/// German as in Belgium and Germany.
struct German: LanguageRules {
  let language = Language.de
  let ownName = "Deutsch"
  let englishName = "German"
  let colon = ": "

  var countries: Set<Country> { [.belgium, .germany, .austria, .luxembourg, .switzerland, .liechtenstein] }

  var months: [String] { TypographyProfile.german.months }

  func date(_ day: Day) -> Inline {
    .time([.text("\(day.day).\(nbsp)\(monthName(day.month, in: months))\(nbsp)\(day.year)")], iso: day.iso)
  }

  func plainDate(_ day: Day, month: String) -> String { "\(day.day). \(month) \(day.year)" }

  func month(_ month: Int, of year: Int) -> Inline {
    .time([.text("\(monthName(month, in: months))\(nbsp)\(year)")], iso: isoMonth(month, of: year))
  }

  func duration(_ duration: Duration, _ form: DurationForm, inFigures: Bool) -> String {
    let (count, unit) = duration.parts
    let words = words(unit)
    let isDative = form == .dative || form == .of
    let word = count == 1 ? words.one : (isDative ? words.dative : words.many)
    let numeral = inFigures ? nil : numeral(count, of: unit, form)
    return (form == .of ? "von" + nbsp : "") + (numeral ?? number(count)) + nbsp + word
  }

  func numeral(_ count: Int, of unit: TimeUnit, _ form: DurationForm) -> String? {
    guard count == 1 else {
      return smallNumber(count, in: "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
    }
    let isDative = form == .dative || form == .of
    switch unit {
    case .hour, .week: return isDative ? "einer" : "eine"
    case .year: return isDative ? "einem" : "ein"
    case .day, .month: return isDative ? "einem" : form == .plain ? "einen" : "ein"
    }
  }

  func durationForm(behind words: String) -> DurationForm {
    ends(words, with: ["von", "nach", "seit", "mit", "vor", "binnen", "zu", "ab", "während"]) ? .dative : .plain
  }

  func period(_ period: Period) -> [Inline]? {
    switch period {
    case .undeclared, .criterion: return nil
    case .exactly(let duration): return [.text(self.duration(duration, .alone))]
    case .atMost(let duration): return [.text("höchstens \(self.duration(duration, .alone))")]
    case .atLeast(let duration): return [.text("mindestens \(self.duration(duration, .alone))")]
    case .between(let lower, let upper):
      let (lower, upper) = range(lower, upper, in: self, (.alone, .alone))
      return [.text("\(lower) bis\(nbsp)\(upper)")]
    }
  }

  func number(_ value: Int) -> String { grouped(value, by: ".") }

  func reference(to target: ReferenceTarget) -> [Inline] {
    switch target {
    case .article(let number): [.text("Artikel\(nbsp)\(number)")]
    case .paragraph(let number, let article): [.text("Artikel\(nbsp)\(article) §\(nbsp)\(number)")]
    case .section(let number): [.text("Abschnitt\(nbsp)\(number)")]
    case .title(let title): quoted(title)
    case .words(let words): words
    }
  }

  func parts(of target: ReferenceTarget) -> (number: [Inline], plural: String)? {
    switch target {
    case .article(let number): ([.text(String(number))], "Artikel")
    case .section(let number): ([.text(number)], "Abschnitte")
    case .paragraph, .title, .words: nil
    }
  }

  var fullNames: [String: FullName] {
    ["DSGVO": FullName(name: "Datenschutz-Grundverordnung", link: "der ")]
  }

  func heading(article: Int) -> [Inline] { [.text("Artikel\(nbsp)\(article)")] }

  func paragraphMark(_ number: Int) -> [Inline] { [.text("§\(nbsp)\(number)")] }

  func quoted<Words: InlineMarkup>(_ words: [Words]) -> [Words] {
    [.text("„")].joining(words).joining([.text("“")])
  }

  var nestedQuotes: [(mark: String, nested: String)] { [("„", "‚"), ("“", "‘")] }

  func list<Words: InlineMarkup>(_ items: [[Words]], _ conjunction: Conjunction) -> [Words] {
    joined(items, by: ", ", last: conjunction == .and ? " und " : " oder ")
  }

  func typography(_ text: String, previous: Character?, next: Character?) -> String {
    typeset(text, previous, next, .german)
  }

  /// "30 Jahre", but "nach 30 Jahren".
  private func words(_ unit: TimeUnit) -> (one: String, many: String, dative: String) {
    switch unit {
    case .hour: ("Stunde", "Stunden", "Stunden")
    case .day: ("Tag", "Tage", "Tagen")
    case .week: ("Woche", "Wochen", "Wochen")
    case .month: ("Monat", "Monate", "Monaten")
    case .year: ("Jahr", "Jahre", "Jahren")
    }
  }
}
