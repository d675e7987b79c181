import Foundation
import TestSupport
import Testing

/// What is wrong with a text is told at its line in the source, and keeps it from being released.
@Suite struct TextPlacesTests {
  let site: FixtureSite

  init() throws { site = try FixtureSite.complete(isReleased: false) }

  private func write(_ section: String, _ texts: [(language: String, text: String)]) throws {
    for (language, text) in texts {
      try site.root.write("site/content/organisations/exemple/\(language)/\(section).md", text)
    }
  }

  private func run(_ arguments: String...) throws -> Command.Outcome {
    try Command.notitia(arguments + ["--as-of", "2026-05-01"], in: site.path)
  }

  @Test func aLinkToNoPlaceIsToldWhereItIsWritten() throws {
    try write(
      "security",
      [
        ("fr", "Nous protégeons vos données.\n\nVoir [les mesures](#mesures-techniques).\n"),
        ("nl", "Wij beschermen uw gegevens.\n\nZie [de maatregelen](#mesures-techniques).\n"),
        ("de", "Wir schützen Ihre Daten.\n\nSiehe [die Maßnahmen](#mesures-techniques).\n"),
      ])
    let expected = """
      content/organisations/exemple/fr/security.md:3:20: error: the link `#mesures-techniques` leads to no place in this \
      notice [SITE-LINK]
       3 | Voir [les mesures](#mesures-techniques).
         |                    ^~~~~~~~~~~~~~~~~~~
      """
    for command in [["check"], ["release", "exemple", "--effective", "2026-06-01"]] {
      let outcome = try Command.notitia(command + ["--as-of", "2026-05-01"], in: site.path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(expected), "\(outcome.errors)")
      for language in ["nl", "de"] {
        #expect(outcome.errors.contains("content/organisations/exemple/\(language)/security.md:3:"))
      }
      #expect(!outcome.errors.contains(".html"))
    }
    let sarif = try run("check", "--format", "sarif").output
    #expect(sarif.contains("content/organisations/exemple/fr/security.md"))
    #expect(!sarif.contains("fragment.html"))
  }

  @Test func aCharacterReferenceForAForbiddenCharacterIsToldWhereItIsWritten() throws {
    try write("security", ["fr", "nl", "de"].map { ($0, "Un &#x202e;mot de passe protège vos données.\n") })
    let outcome = try run("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        content/organisations/exemple/fr/security.md:1:4: error: the character U+202E cannot stand on a page \
        [MD-CHARACTER]
         1 | Un &#x202e;mot de passe protège vos données.
           |    ^~~~~~~~
        """), "\(outcome.errors)")
    #expect(!outcome.errors.contains(".html"))
  }
}
