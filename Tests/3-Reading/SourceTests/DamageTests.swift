import Diagnostics
import Testing

@testable import Source

/// What spoils a file before anybody reads it: two people at work, another encoding.
@Suite struct DamageTests {
  /// Two versions of two branches are both kept.
  @Test func mergedVersionsAreBothKept() {
    let text = """
      <<<<<<< HEAD
          Change(version: "2027-01-01", summary: Text(fr: "Un"))
      =======
          Change(version: "2027-02-01", summary: Text(fr: "Deux"))
      >>>>>>> essai

      """
    let help = MergeMarkers.diagnostics(SourceFile(path: "notice.swift", text: text)).first?.help
    #expect(
      help == "keep both versions, one after the other, and give the one that is released second a later day than the "
        + "other, and take out the lines that begin with <<<<<<<, ======= or >>>>>>>")
  }

  @Test func mergeMarkersShowBothTexts() {
    #expect(
      conflicts(
        """
        Avant.

        <<<<<<< HEAD
        Nous protégeons vos données.
        =======
        Nous gardons vos données.
        >>>>>>> essai
        """) == """
          fr/security.md:3:1: error: two people changed this, and nobody has said which text holds: “Nous protégeons vos données.” (HEAD) or “Nous gardons vos données.” (essai) [SRC-MERGE]
           3 | <<<<<<< HEAD
             | ^~~~~~~~~~~~
             = keep one of the two texts, or make one of both, and take out the lines that begin with <<<<<<<, ======= or >>>>>>>

          """)
  }

  @Test(arguments: [
    "<<<<<<< HEAD\nun\n>>>>>>> essai\n", "<<<<<<< HEAD\r\nun\r\n=======\r\ndeux\r\n>>>>>>> essai\r\n",
    "un\n>>>>>>> essai\n",
    "<<<<<<<\nun\n", "<<<<<<< a\nun\n||||||| base\nzéro\n=======\ndeux\n>>>>>>> b",
  ])
  func whatIsLeftOfMarkersIsFound(_ text: String) {
    #expect(MergeMarkers.diagnostics(SourceFile(path: "a.md", text: text)).map(\.rule) == ["SRC-MERGE"])
  }

  @Test(arguments: ["Titre\n=======\n", "<<<<<<\n", "> > > > > > > x\n", ">>>>>>>x\n", "a <<<<<<< HEAD\n"])
  func whatIsNoMarkerIsNone(_ text: String) {
    #expect(MergeMarkers.diagnostics(SourceFile(path: "a.md", text: text)).isEmpty)
  }

  @Test func aWrongEncodingIsToldOnce() {
    let file = SourceFile(path: "fr/security.md", text: "Vos donnÃ©es, lâ€™accÃ¨s.\n")
    let diagnostics = WrongEncoding.diagnostic(file).map { [$0] } ?? []
    #expect(
      TextRenderer().render(diagnostics) == """
        fr/security.md:1:5: error: this text was written in one encoding and read in another: `donnÃ©es,` was `données,`, and so on in 2 places of this file [SRC-ENCODING]
         1 | Vos donnÃ©es, lâ€™accÃ¨s.
           |     ^~~~~~~~~
           = copy it again from where it comes from, opened as UTF-8, or write `données,`

        """)
  }

  @Test(arguments: [
    ("donnÃ©es", "données"), ("lâ€™accÃ¨s", "l’accès"), ("dÃ©jÃ ", "déjà"),
    ("Â«Â\u{A0}ouiÂ\u{A0}Â»", "«\u{A0}oui\u{A0}»"),
    ("GrÃ¶ÃŸe", "Größe"), ("cÅ“ur", "cœur"), ("10â‚¬", "10€"), ("donn√©es", "données"), ("l‚Äôacc√®s", "l’accès"),
  ])
  func whatItWasIsSaid(_ written: String, _ meant: String) {
    let diagnostic = WrongEncoding.diagnostic(SourceFile(path: "a.md", text: written))
    #expect(diagnostic?.message.contains("was `\(meant)`") == true, "\(diagnostic?.message ?? "")")
  }

  @Test(arguments: [
    "Âge, château, São Paulo, ÂME, « Â », „Ä“, Ångström, Œuvre, ‚Zitat‘, ¬ et √2.", "données", "– ’ € œ Ÿ",
  ])
  func lettersOfLanguagesAreNoDamage(_ text: String) {
    #expect(WrongEncoding.diagnostic(SourceFile(path: "a.md", text: text)) == nil)
  }

  private func conflicts(_ text: String) -> String {
    TextRenderer().render(MergeMarkers.diagnostics(SourceFile(path: "fr/security.md", text: text)))
  }
}

/// Addresses of a site that no server can keep, with what to write: each hint is valid.
@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org/"), ("https://example.org/notices", "https://example.org/notices/"),
    ("https://example.org/?site=1", "https://example.org/"), ("https://example.org/a#b", "https://example.org/a/"),
    ("https://me@example.org/", "https://example.org/"), ("https://example.org/a/../b/", "https://example.org/a/b/"),
    ("https://example.org/a//b/", "https://example.org/a/b/"),
  ])
  func faultsHaveAHintThatHolds(_ url: String, _ meant: String) {
    #expect(
      SiteAddress.fault(url)?.help.hasPrefix("write \"\(meant)\"") == true, "\(SiteAddress.fault(url)?.help ?? "")")
    #expect(SiteAddress.fault(meant) == nil)
  }

  @Test(arguments: ["Ima Group", "ÉCOLE d’Eupen", "assets", "-a", "a_b"])
  func identifiersThatNoAddressHoldsAreRefused(_ name: String) {
    #expect(!OrganisationIdentifier.isAllowed(name) || OrganisationIdentifier.taken.contains(name))
    if let suggestion = OrganisationIdentifier.suggested(for: name) {
      #expect(OrganisationIdentifier.isAllowed(suggestion))
    }
  }

  @Test func lineEndsOfWindowsAreThoseOfUnix() {
    #expect(LineEnds.ofUnix(Array("a\r\nb\rc\n".utf8)) == Array("a\nb\rc\n".utf8))
  }
}
