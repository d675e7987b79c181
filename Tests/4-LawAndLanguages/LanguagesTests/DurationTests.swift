import Languages
import NoticeModel
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    (Duration.years(1), Trilingual(fr: "un~an", nl: "één~jaar", de: "ein~Jahr")),
    // "Jaar" and "uur" stay singular behind a number.
    (.years(30), Trilingual(fr: "30~ans", nl: "30~jaar", de: "30~Jahre")),
    (.hours(24), Trilingual(fr: "24~heures", nl: "24~uur", de: "24~Stunden")),
    (.months(1), Trilingual(fr: "un~mois", nl: "één~maand", de: "einen~Monat")),
    (.months(6), Trilingual(fr: "six~mois", nl: "zes~maanden", de: "sechs~Monate")),
    (.months(13), Trilingual(fr: "13~mois", nl: "13~maanden", de: "13~Monate")),
    (.weeks(1), Trilingual(fr: "une~semaine", nl: "één~week", de: "eine~Woche")),
    (.weeks(2), Trilingual(fr: "deux~semaines", nl: "twee~weken", de: "zwei~Wochen")),
    (.days(1), Trilingual(fr: "un~jour", nl: "één~dag", de: "einen~Tag")),
    (.days(15), Trilingual(fr: "15~jours", nl: "15~dagen", de: "15~Tage")),
    // Zero is singular in French, plural in Dutch and German.
    (.days(0), Trilingual(fr: "0~jour", nl: "0~dagen", de: "0~Tage")),
  ])
  func alone(duration: Duration, expected: Trilingual) {
    for language in Language.allCases { #expect(shown(rules(for: language).duration(duration)) == expected[language]) }
  }

  @Test(arguments: [
    (Duration.years(1), Trilingual(fr: "d’un~an", nl: "van~één~jaar", de: "von~einem~Jahr")),
    (.years(30), Trilingual(fr: "de~30~ans", nl: "van~30~jaar", de: "von~30~Jahren")),
    (.months(6), Trilingual(fr: "de~six~mois", nl: "van~zes~maanden", de: "von~sechs~Monaten")),
    (.weeks(1), Trilingual(fr: "d’une~semaine", nl: "van~één~week", de: "von~einer~Woche")),
    (.days(15), Trilingual(fr: "de~15~jours", nl: "van~15~dagen", de: "von~15~Tagen")),
  ])
  func joinedToANoun(duration: Duration, expected: Trilingual) {
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
    (Period.exactly(.years(5)), Trilingual(fr: "cinq~ans", nl: "vijf~jaar", de: "fünf~Jahre")),
    (.atMost(.years(1)), Trilingual(fr: "un~an au plus", nl: "ten hoogste één~jaar", de: "höchstens ein~Jahr")),
    (.atLeast(.years(10)), Trilingual(fr: "dix~ans au moins", nl: "ten minste tien~jaar", de: "mindestens zehn~Jahre")),
    (
      .between(.years(30), .years(50)), Trilingual(fr: "de~30 à~50~ans", nl: "30 tot~50~jaar", de: "30 bis~50~Jahre")
    ),
    (
      .between(.months(6), .years(2)),
      Trilingual(fr: "de~six~mois à~deux~ans", nl: "zes~maanden tot~twee~jaar", de: "sechs~Monate bis~zwei~Jahre")
    ),
  ])
  func periods(period: Period, expected: Trilingual) throws {
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
  }
}
