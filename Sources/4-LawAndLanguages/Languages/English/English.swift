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

  /// "Article 6(1)(f) GDPR", as acts of the Union are cited; of national law "Article 3, § 1, of the Act of 8 August 1983".
  func citation(_ provision: CitedProvision) -> [Inline] {
    guard !provision.articles.isEmpty else { return [.name([.text(typography(provision.law.name))])] }
    let style = provision.law.style
    let several = provision.articles.count > 1
    var pieces: [Inline] = [.text(style == .german ? (several ? "§§" : "§") : (several ? "Articles" : "Article"))]
    pieces.append(nbsp)
    pieces.append(list(provision.articles.map { [.text($0)] }))
    var isDivided = false
    if let paragraph = provision.paragraph {
      switch style {
      case .belgian: pieces.append(", §\(nbsp)\(paragraph)")
      case .french where !isNumber(paragraph): pieces.append(", \(paragraph)")
      case .union, .german, .french: pieces.append("(\(paragraph))")
      }
      isDivided = style == .belgian || (style == .french && !isNumber(paragraph))
    }
    if let point = provision.point {
      switch style {
      case .belgian, .french: pieces.append(isNumber(point) ? ", \(point)°" : ", \(point))")
      case .union, .german: pieces.append("(\(point))")
      }
      isDivided = isDivided || style == .belgian || style == .french
    }
    pieces.append(isDivided && !provision.law.link.isEmpty ? ", " : " ")
    pieces.append(provision.law.link)
    pieces.append(.name([.text(typography(provision.law.linkedName))]))
    return pieces
  }

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

  /// "See the Act of 30 July 2018", "under the GDPR": a law takes its article behind a preposition or a verb, and an article
  /// of it none.
  func article(of provision: CitedProvision, behind words: String) -> String {
    guard provision.articles.isEmpty,
      ends(words, with: ["see", "under", "of", "with", "by", "in", "to", "from", "and", "or", "on", "for"])
    else { return "" }
    return provision.law.link == "of the " ? "the " : ""
  }

  var fullNames: [String: FullName] {
    ["GDPR": FullName(name: "General Data Protection Regulation", link: "of the ")]
  }

  func heading(article: Int) -> [Inline] { [.text("Article\(nbsp)\(article)")] }

  func paragraphMark(_ number: Int) -> [Inline] { [.text("§\(nbsp)\(number)")] }

  func quoted(_ words: [Inline]) -> [Inline] {
    [.text("‘")].joining(words).joining([.text("’")])
  }

  func list(_ items: [[Inline]], _ conjunction: Conjunction) -> [Inline] {
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
