import Diagnostics
import Testing

@testable import Checks

/// Waivers that have run out, and that cover nothing.
@Suite struct WaiverTests {
  private func found(_ waiver: String, asOf: String) throws -> String {
    let base = try RuleFixtureSite.fixture("base.swift")
    let notice = base.replacingOccurrences(of: "\n  ]\n)\n", with: "\n  ],\n  waivers: [\n    \(waiver)\n  ]\n)\n")
    #expect(notice != base)
    let found = try RuleFixtureSite().findings(in: notice, asOf: asOf).map(\.diagnostic)
    return TextRenderer().render(found).trimmed
  }

  @Test func oneThatCoversNothing() throws {
    #expect(
      try found(Self.waiver(until: "2027-01-01"), asOf: "2026-11-01") == """
        content/organisations/exemple/notice.swift:182:5: warning: the waiver of ED-VAGUE covers nothing [WAIVER-UNUSED]
         182 |     Waiver("ED-VAGUE", because: "for a while", until: "2027-01-01", by: "editors")
             |     ^~~~~~
           = remove it: what it covered is mended, or its rule or subject is written wrongly
        """)
  }

  @Test func oneThatCoversNothingAndHasRunOut() throws {
    #expect(
      try found(Self.waiver(until: "2026-10-01"), asOf: "2026-11-01") == """
        content/organisations/exemple/notice.swift:182:55: error: the waiver of ED-VAGUE ran out on 2026-10-01, and covers nothing [WAIVER-EXPIRED]
         182 |     Waiver("ED-VAGUE", because: "for a while", until: "2026-10-01", by: "editors")
             |                                                       ^~~~~~~~~~~~
           = remove it: what it covered is mended, or its rule or subject is written wrongly
        """)
  }

  @Test func oneOfWhatCannotBeWaived() throws {
    #expect(
      try found(Self.waiver("ED-EMPTY", until: "2027-01-01"), asOf: "2026-11-01") == """
        content/organisations/exemple/notice.swift:182:5: warning: the waiver of ED-EMPTY covers nothing [WAIVER-UNUSED]
         182 |     Waiver("ED-EMPTY", because: "for a while", until: "2027-01-01", by: "editors")
             |     ^~~~~~
           = remove it: what ED-EMPTY finds has to be mended, and cannot be waived
        """)
  }

  private static func waiver(_ rule: String = "ED-VAGUE", until: String) -> String {
    #"Waiver("\#(rule)", because: "for a while", until: "\#(until)", by: "editors")"#
  }
}
