import Languages
import NoticeModel
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    (Duration.years(1), Trilingual(fr: "1~an", nl: "1~jaar", de: "1~Jahr")),
    // "Jaar" and "uur" stay singular behind a number.
    (.years(30), Trilingual(fr: "30~ans", nl: "30~jaar", de: "30~Jahre")),
    (.hours(24), Trilingual(fr: "24~heures", nl: "24~uur", de: "24~Stunden")),
    (.months(1), Trilingual(fr: "1~mois", nl: "1~maand", de: "1~Monat")),
    (.months(6), Trilingual(fr: "6~mois", nl: "6~maanden", de: "6~Monate")),
    (.months(13), Trilingual(fr: "13~mois", nl: "13~maanden", de: "13~Monate")),
    (.weeks(1), Trilingual(fr: "1~semaine", nl: "1~week", de: "1~Woche")),
    (.weeks(2), Trilingual(fr: "2~semaines", nl: "2~weken", de: "2~Wochen")),
    (.days(1), Trilingual(fr: "1~jour", nl: "1~dag", de: "1~Tag")),
    (.days(15), Trilingual(fr: "15~jours", nl: "15~dagen", de: "15~Tage")),
    // Zero is singular in French, plural in Dutch and German.
    (.days(0), Trilingual(fr: "0~jour", nl: "0~dagen", de: "0~Tage")),
  ])
  func alone(duration: Duration, expected: Trilingual) {
    for language in Language.allCases { #expect(shown(rules(for: language).duration(duration)) == expected[language]) }
  }

  @Test(arguments: [
    (Duration.years(1), Trilingual(fr: "d’un~an", nl: "van~1~jaar", de: "von~1~Jahr")),
    (.years(30), Trilingual(fr: "de~30~ans", nl: "van~30~jaar", de: "von~30~Jahren")),
    (.months(6), Trilingual(fr: "de~6~mois", nl: "van~6~maanden", de: "von~6~Monaten")),
    (.weeks(1), Trilingual(fr: "d’une~semaine", nl: "van~1~week", de: "von~1~Woche")),
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
    (Period.exactly(.years(5)), Trilingual(fr: "5~ans", nl: "5~jaar", de: "5~Jahre")),
    (.atMost(.years(1)), Trilingual(fr: "1~an au plus", nl: "ten hoogste 1~jaar", de: "höchstens 1~Jahr")),
    (.atLeast(.years(10)), Trilingual(fr: "10~ans au moins", nl: "ten minste 10~jaar", de: "mindestens 10~Jahre")),
    (
      .between(.years(30), .years(50)), Trilingual(fr: "de~30 à~50~ans", nl: "30 tot~50~jaar", de: "30 bis~50~Jahre")
    ),
    (
      .between(.months(6), .years(2)),
      Trilingual(fr: "de~6~mois à~2~ans", nl: "6~maanden tot~2~jaar", de: "6~Monate bis~2~Jahre")
    ),
  ])
  func periods(period: Period, expected: Trilingual) throws {
    for language in Language.allCases {
      let runs = try #require(rules(for: language).period(period))
      #expect(shown(runs) == expected[language])
    }
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
