import Languages
import NoticeModel
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    (Duration.years(1), InEachLanguage(fr: "un~an", nl: "één~jaar", de: "ein~Jahr", en: "one~year")),
    // "Jaar" and "uur" stay singular behind a number.
    (.years(30), InEachLanguage(fr: "30~ans", nl: "30~jaar", de: "30~Jahre", en: "30~years")),
    (.hours(24), InEachLanguage(fr: "24~heures", nl: "24~uur", de: "24~Stunden", en: "24~hours")),
    (.months(1), InEachLanguage(fr: "un~mois", nl: "één~maand", de: "einen~Monat", en: "one~month")),
    (.months(6), InEachLanguage(fr: "six~mois", nl: "zes~maanden", de: "sechs~Monate", en: "six~months")),
    (.months(13), InEachLanguage(fr: "13~mois", nl: "13~maanden", de: "13~Monate", en: "13~months")),
    (.weeks(1), InEachLanguage(fr: "une~semaine", nl: "één~week", de: "eine~Woche", en: "one~week")),
    (.weeks(2), InEachLanguage(fr: "deux~semaines", nl: "twee~weken", de: "zwei~Wochen", en: "two~weeks")),
    (.days(1), InEachLanguage(fr: "un~jour", nl: "één~dag", de: "einen~Tag", en: "one~day")),
    (.days(15), InEachLanguage(fr: "15~jours", nl: "15~dagen", de: "15~Tage", en: "15~days")),
    // Zero is singular in French, plural in Dutch and German.
    (.days(0), InEachLanguage(fr: "0~jour", nl: "0~dagen", de: "0~Tage", en: "0~days")),
  ])
  func alone(duration: Duration, expected: InEachLanguage) {
    for language in Language.allCases { #expect(shown(rules(for: language).duration(duration)) == expected[language]) }
  }

  @Test(arguments: [
    (Duration.years(1), InEachLanguage(fr: "d’un~an", nl: "van~één~jaar", de: "von~einem~Jahr", en: "of~one~year")),
    (.years(30), InEachLanguage(fr: "de~30~ans", nl: "van~30~jaar", de: "von~30~Jahren", en: "of~30~years")),
    (
      .months(6), InEachLanguage(fr: "de~six~mois", nl: "van~zes~maanden", de: "von~sechs~Monaten", en: "of~six~months")
    ),
    (.weeks(1), InEachLanguage(fr: "d’une~semaine", nl: "van~één~week", de: "von~einer~Woche", en: "of~one~week")),
    (.days(15), InEachLanguage(fr: "de~15~jours", nl: "van~15~dagen", de: "von~15~Tagen", en: "of~15~days")),
  ])
  func joinedToANoun(duration: Duration, expected: InEachLanguage) {
    for language in Language.allCases {
      #expect(shown(rules(for: language).duration(duration, .of)) == expected[language])
    }
  }

  @Test func germanDeclinesBehindAPreposition() {
    #expect(shown(rules(for: .de).duration(.years(30), .dative)) == "30~Jahren")
    #expect(shown(rules(for: .de).duration(.hours(24), .dative)) == "24~Stunden")
    #expect(shown(rules(for: .fr).duration(.years(30), .dative)) == "30~ans")
  }

  @Test(arguments: [
    (Period.exactly(.years(5)), InEachLanguage(fr: "cinq~ans", nl: "vijf~jaar", de: "fünf~Jahre", en: "five~years")),
    (
      .atMost(.years(1)),
      InEachLanguage(fr: "un~an au plus", nl: "ten hoogste één~jaar", de: "höchstens ein~Jahr", en: "at most one~year")
    ),
    (
      .atLeast(.years(10)),
      InEachLanguage(
        fr: "dix~ans au moins", nl: "ten minste tien~jaar", de: "mindestens zehn~Jahre", en: "at least ten~years")
    ),
    (
      .between(.years(30), .years(50)),
      InEachLanguage(fr: "de~30 à~50~ans", nl: "30 tot~50~jaar", de: "30 bis~50~Jahre", en: "30 to~50~years")
    ),
    (
      .between(.months(6), .years(2)),
      InEachLanguage(
        fr: "de~six~mois à~deux~ans", nl: "zes~maanden tot~twee~jaar", de: "sechs~Monate bis~zwei~Jahre",
        en: "six~months to~two~years")
    ),
  ])
  func periods(period: Period, expected: InEachLanguage) throws {
    for language in Language.allCases {
      let runs = try #require(rules(for: language).period(period))
      #expect(shown(runs) == expected[language])
    }
  }

  /// Both numbers of a range are written in words, or both in figures.
  @Test func rangesAreOfOneForm() throws {
    let long = Period.between(.months(6), .years(30))
    #expect(try shown(#require(rules(for: .fr).period(long))) == "de~6~mois à~30~ans")
    let short = Period.between(.months(1), .months(12))
    #expect(try shown(#require(rules(for: .fr).period(short))) == "de~1 à~12~mois")
    #expect(try shown(#require(rules(for: .nl).period(short))) == "één tot~twaalf~maanden")
    #expect(try shown(#require(rules(for: .de).period(short))) == "ein bis~zwölf~Monate")
    let lengths = rules(for: .de).lengths(from: .years(1), to: .years(3))
    #expect(shown(lengths.old) == "einem")
    #expect(shown(lengths.new) == "drei~Jahre")
  }

  @Test func germanDeclinesBehindWhatStandsThere() {
    let rules = rules(for: .de)
    let forms = ["innerhalb von ", "spätestens ", "Nach ", "davon "].map { rules.durationForm(behind: $0) }
    #expect(
      forms.map { shown(rules.duration(.months(1), $0)) } == [
        "einem~Monat", "einen~Monat", "einem~Monat", "einen~Monat",
      ])
    #expect(shown(rules.duration(.months(1), .alone)) == "ein~Monat")
  }

  @Test func leavesCriteriaToTheNotice() {
    for language in Language.allCases {
      #expect(rules(for: language).period(.undeclared) == nil)
      #expect(rules(for: language).period(.criterion(Text(fr: "tant que…", nl: "zolang…", de: "solange…"))) == nil)
    }
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1^000", "1.000"), (1_234_567, "1^234^567", "1.234.567"),
    (-12345, "-12^345", "-12.345"),
  ])
  func numbers(value: Int, french: String, others: String) {
    #expect(shown(rules(for: .fr).number(value)) == french)
    #expect(rules(for: .nl).number(value) == others)
    #expect(rules(for: .de).number(value) == others)
    #expect(rules(for: .en).number(value) == others.replacing(".", with: ","))
  }
}
