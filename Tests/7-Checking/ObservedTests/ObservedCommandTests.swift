import Foundation
import TestSupport
import Testing

/// `notitia check --observed` as people start it.
struct ObservedCommandTests {
  @Test(arguments: ["2026-11-01T10:00:10+01:00", "never", nil]) func aVisitIsCompared(_ consent: String?) throws {
    let site = try ObservedSite()
    let name = consent.map { $0 == "never" ? "har-never" : "har-consent" } ?? "har"
    let result =
      try consent.map { try site.check("--observed", "visit.har", "--consent-at", $0) }
      ?? site.check("--observed", "visit.har")
    #expect(result.status == 1)
    let difference = difference(result.standardError, from: "\(name).expected.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func aCookiesTextIsCompared() throws {
    let site = try ObservedSite()
    let result = try site.check("--observed", "cookies.txt")
    #expect(result.status == 1)
    let difference = difference(result.standardError, from: "cookies.expected.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func whatIsAsDeclaredIsSilent() throws {
    let site = try ObservedSite()
    let visit = try site.visit(
      """
      {"log": {"entries": [{"startedDateTime": "2026-11-01T09:00:00Z",
        "request": {"url": "https://www.example.org/"},
        "response": {"status": 200, "headers": [
          {"name": "Set-Cookie", "value": "_session=1"},
          {"name": "Set-Cookie", "value": "_pk_id.1.2=1; Max-Age=34186669"}]}}]}}
      """)
    let result = try site.check("--observed", visit, "--consent-at", "2026-11-01T08:59:00Z", "--strict")
    #expect(result.standardError == "")
    #expect(result.status == 0)
  }

  @Test func aWaiverCoversWhatWasObserved() throws {
    let site = try ObservedSite()
    let visit = try site.visit("# Netscape HTTP Cookie File\nexample.org\tTRUE\t/\tTRUE\t0\tx\t1\n")
    try site.replace(
      "\"Erste Fassung.\"))\n  ]",
      with: """
        "Erste Fassung."))
          ],
          waivers: [
            Waiver("CK-UNDECLARED", about: "cookie:x", because: "It goes soon.", until: "2027-01-01", by: "IT")
          ]
        """)
    let result = try site.check("--observed", visit, "--waivers")
    #expect(result.status == 0)
    #expect(!result.standardError.contains("CK-UNDECLARED"))
    #expect(result.standardOutput.contains("CK-UNDECLARED (cookie:x): It goes soon."))
    // Without a visit the waiver is not one that covers nothing.
    #expect(try site.check("--strict").standardError == "")
    let clean = try site.visit("# Netscape HTTP Cookie File\nexample.org\tTRUE\t/\tTRUE\t0\t_session\t1\n")
    #expect(try site.check("--observed", clean).standardError.contains("[WAIVER-UNUSED]"))
  }

  @Test func aVisitIsOfOneOrganisation() throws {
    let site = try ObservedSite("exemple", "other")
    let both = try site.check("--observed", "visit.har")
    #expect(both.status == 64)
    #expect(both.standardError.contains("--only ORGANISATION (exemple, other)"))
    #expect(try site.check("--observed", "visit.har", "--only", "other").status == 1)
  }

  @Test func wrongUsageIsRefused() throws {
    let site = try ObservedSite()
    for arguments in [
      ["--consent-at", "never"], ["--observed", "visit.har", "--consent-at", "yesterday"],
      ["--observed", "visit.har", "--consent-at", "2026-11-01T10:00:00"],
      ["--observed", "cookies.txt", "--consent-at", "never"],
    ] {
      let result = try Program.run(
        BuiltProducts.notitia, ["check", "--site", site.site.path] + arguments, in: ObservedSite.fixtures.path)
      #expect(result.status == 64, "\(arguments)")
    }
  }

  private static let entry = #"{"startedDateTime": "2026-11-01T09:00:00Z", "request": {"url": "data:,"}}"#

  @Test(arguments: [
    ("", "error: this is neither a HAR file nor a cookies.txt"),
    ("<html>\n", ":1: error: this is neither a HAR file nor a cookies.txt"),
    ("# Netscape HTTP Cookie File\n\nexample.org TRUE / TRUE 0 x 1\n", ":3: error: this line is no cookie"),
    ("{\"log\": {\"version\": \"1.2\"}}", "error: this JSON is no HAR: it has no log.entries"),
    ("{\"log\": {\"entries\": []}}", "error: this HAR tells of no visit: its log.entries is empty"),
    ("{\"log\": {\"entries\": [\n{", ":2: error: the file ends too early"),
    ("{\"log\": {\"entries\": [\n\n{\"request\": {}}]}}", ":3: error: an entry does not say when it started"),
    ("{\"log\": {\"entries\": [\n\(entry),\n{}]}}", ":3: error: an entry does not say when it started"),
    ("{\"log\": {\"entries\": [1]}}", ":1: error: an object is missing"),
    ("{\"log\": {\"entries\": []}} {", ":1: error: something follows the end"),
  ]) func whatIsNoVisitIsRefused(_ text: String, _ message: String) throws {
    let site = try ObservedSite()
    let result = try site.check("--observed", site.visit(text))
    #expect(result.status == 2)
    #expect(result.standardError.contains("visit.txt" + (message.hasPrefix(":") ? "" : ": ") + message))
    #expect(result.standardOutput.isEmpty)
  }

  /// Browsers leave cookies out of what they save, unless asked not to: that is no proof that there are none.
  @Test func aVisitWithoutAnyCookieIsQuestioned() throws {
    let site = try ObservedSite()
    let visit = try site.visit(
      """
      {"log": {"entries": [{"startedDateTime": "2026-11-01T09:00:00Z",
        "request": {"url": "https://www.example.org/", "headers": []}, "response": {"status": 200, "headers": []}}]}}
      """)
    let result = try site.check("--observed", visit)
    #expect(
      result.standardError.hasPrefix(
        """
        \(visit): note: nothing in this visit carries a cookie
           = if the site sets any, it was saved without sensitive data: save it with them (docs/observed-cookies.md)

        """))
  }

  @Test func whatIsNotThereIsRefused() throws {
    let result = try ObservedSite().check("--observed", "/nowhere/visit.har")
    #expect(result.status == 2)
    #expect(result.standardError.hasPrefix("/nowhere/visit.har: error: the file cannot be opened\n"))
  }

  @Test func observedRulesAreExplained() throws {
    for rule in ["CK-UNDECLARED", "CK-UNSEEN", "CK-OBSERVED-LIFETIME", "CK-OBSERVED-PROVIDER", "CK-BEFORE-CONSENT"] {
      let result = try Program.run(BuiltProducts.notitia, ["explain", rule])
      #expect(result.status == 0)
      #expect(result.standardOutput.hasPrefix("\(rule): "))
    }
  }
}
