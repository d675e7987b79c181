import Foundation
import TestSupport
import Testing

/// The clauses that all notices share are checked like their own prose, once for the site.
@Suite struct SharedTextsTests {
  private func errors(_ clause: String, _ old: String, _ new: String) throws -> String {
    let site = try FixtureSite.complete()
    let path = "content/clauses/\(clause).md"
    let text = Repository.text("\(site.path)/\(path)")
    #expect(text.contains(old))
    try site.root.write("site/\(path)", text.replacingOccurrences(of: old, with: new))
    let outcome = try Command.notitia(["check", "--as-of", "2026-11-01"], in: site.path)
    #expect(outcome.status == 1)
    return outcome.errors
  }

  @Test func aRepealedLawIsFound() throws {
    let errors = try errors("nl/complaint/introduction", "\n", "\nDe wet van 8 december 1992 is van toepassing.\n")
    #expect(
      errors.contains(
        """
        error: “wet van 8 december 1992”: this law was repealed on 5 September 2018 [REF-BE-1992]
        """))
    #expect(errors.contains("content/clauses/nl/complaint/introduction.md:"))
  }

  @Test func aPeriodThatDiffersIsFound() throws {
    let errors = try errors("nl/requests/deadline", "{duration:1 month}", "6 maanden")
    #expect(
      errors.contains(
        "error: compared with fr, the text in nl lacks {duration:1 month} and has 6 instead [LANG-FACTS]"))
  }

  @Test func aNoteToOneselfIsFound() throws {
    let errors = try errors("fr/rights/access", "\n", " TODO\n")
    #expect(errors.contains("content/clauses/fr/rights/access.md:1:"))
    #expect(errors.contains("“TODO” reads like a note that was left in the text [ED-TODO]"))
  }
}
