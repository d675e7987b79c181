import Languages
import NoticeModel
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    // Only the first of a month is an ordinal in French.
    (
      "2025-10-01",
      InEachLanguage(fr: "1⟨er⟩~octobre~2025", nl: "1~oktober~2025", de: "1.~Oktober~2025", en: "1~October~2025")
    ),
    (
      "2025-10-10",
      InEachLanguage(fr: "10~octobre~2025", nl: "10~oktober~2025", de: "10.~Oktober~2025", en: "10~October~2025")
    ),
    (
      "2025-10-11",
      InEachLanguage(fr: "11~octobre~2025", nl: "11~oktober~2025", de: "11.~Oktober~2025", en: "11~October~2025")
    ),
    // No leading zero.
    (
      "2020-12-07",
      InEachLanguage(fr: "7~décembre~2020", nl: "7~december~2020", de: "7.~Dezember~2020", en: "7~December~2020")
    ),
    ("2018-03-31", InEachLanguage(fr: "31~mars~2018", nl: "31~maart~2018", de: "31.~März~2018", en: "31~March~2018")),
    (
      "2024-02-29",
      InEachLanguage(fr: "29~février~2024", nl: "29~februari~2024", de: "29.~Februar~2024", en: "29~February~2024")
    ),
    (
      "2002-08-22",
      InEachLanguage(fr: "22~août~2002", nl: "22~augustus~2002", de: "22.~August~2002", en: "22~August~2002")
    ),
  ])
  func days(iso: String, expected: InEachLanguage) throws {
    let day = try #require(Day(iso: iso))
    for language in Language.allCases {
      #expect(shown([rules(for: language).date(day)]) == "[\(expected[language])|\(iso)]")
    }
  }

  @Test(arguments: [
    ("2014-06", InEachLanguage(fr: "juin~2014", nl: "juni~2014", de: "Juni~2014", en: "June~2014")),
    ("2014-06-01", InEachLanguage(fr: "1⟨er⟩~juin~2014", nl: "1~juni~2014", de: "1.~Juni~2014", en: "1~June~2014")),
  ])
  func whatASourceWrites(written: String, expected: InEachLanguage) throws {
    for language in Language.allCases {
      let date = try #require(rules(for: language).date(written: written))
      #expect(shown([date]) == "[\(expected[language])|\(written)]")
    }
  }

  @Test(arguments: ["", "2014", "2014-13", "juin 2014", "2014-06-31"])
  func whatIsNoDate(written: String) {
    #expect(rules(for: .fr).date(written: written) == nil)
  }
}
