import Foundation
import TestSupport
import Testing

/// An error in a text of one language is told where it stands, and nothing is said of the translations that are right.
@Suite struct BlamedTextTests {
  private func site(_ texts: [String: String]) throws -> ReleasingSite {
    let site = try ReleasingSite()
    for language in ["fr", "nl", "de"] {
      try site.site.root.write(
        "site/content/organisations/exemple/\(language)/recipients.md", Self.sound[language] ?? "")
    }
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    for (language, text) in texts {
      try site.site.root.write("site/content/organisations/exemple/\(language)/recipients.md", text)
    }
    return site
  }

  private static let sound = [
    "fr": "Demandez-nous qui les reçoit.\n", "nl": "Vraag ons wie ze ontvangt.\n",
    "de": "Fragen Sie uns, wer sie erhält.\n",
  ]

  private static let wrong: [(language: String, text: String, rule: String)] = [
    ("fr", "Demandez-nous qui les reçoit : {ref:contcat}.\n", "MD-REF"),
    ("nl", "Vraag ons wie ze ontvangt: {ref:contcat}.\n", "MD-REF"),
    ("fr", "Demandez-nous qui les reçoit,\nvoir {law:gpdr/13}.\n", "MD-REF"),
    ("de", "Fragen Sie uns, wer sie erhält: [hier](http://exa mple.org).\n", "MD-"),
  ]

  @Test(arguments: wrong.indices) func theWrongTextAloneIsBlamed(_ index: Int) throws {
    let (language, text, rule) = Self.wrong[index]
    let site = try site([language: text])
    let outcome = try Command.notitia(["check", "--as-of", "2026-07-01"], in: site.path)
    #expect(outcome.status == 1)
    let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(outcome.errors)")
    #expect(
      errors.allSatisfy {
        $0.hasPrefix("content/organisations/exemple/\(language)/recipients.md:") && $0.contains("[\(rule)")
      })
    #expect(!outcome.errors.contains("LANG-"), "\(outcome.errors)")
  }

  /// What is right there and stale all the same is still told.
  @Test func whatIsStaleWithoutAnErrorIsTold() throws {
    let site = try site(["fr": "Demandez-nous, par écrit, qui les reçoit.\n"])
    let outcome = try Command.notitia(["check", "--as-of", "2026-07-01"], in: site.path)
    #expect(outcome.errors.contains("[LANG-STALE]"))
  }
}
