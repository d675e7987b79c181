import TestSupport
import Testing

@testable import Site

/// Whole sites that are sound, with what their notices become.
@Suite struct ValidSiteTests {
  /// Sites, and the languages in which their pages are kept as files: more of them would only say the same.
  static let sites = [
    "tiny": ["fr", "nl", "de"], "articles": ["fr", "nl", "de"], "letters": ["nl"], "questions": ["de"],
    "everything": ["fr", "nl", "de"], "gaps": ["fr"], "gaps-example": ["fr"], "two-languages": ["nl"], "sparse": ["fr"],
  ]

  @Test(arguments: sites.keys.sorted()) func isSound(name: String) throws {
    let text = try SiteOutcome(FixtureSite("valid/\(name)")).text
    #expect(text.isEmpty, "\(text)")
  }

  @Test(arguments: sites.keys.sorted()) func pagesAreAsExpected(name: String) throws {
    let outcome = try SiteOutcome(FixtureSite("valid/\(name)", clauses: .named))
    for language in Self.sites[name] ?? [] {
      let main = outcome.main("\(name)/\(language)/index.html")
      let difference = Golden.difference(main, "\(FixtureSite.folder)/valid/\(name)/expected/\(language).html")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(arguments: sites.keys.sorted()) func markupIsSound(name: String) throws {
    let outcome = try SiteOutcome(FixtureSite("valid/\(name)"))
    for file in outcome.files where file.path.hasSuffix(".html") {
      let checker = MarkupChecker(String(decoding: file.bytes, as: UTF8.self))
      #expect(checker.fault == nil, "\(file.path): \(checker.fault ?? "")")
    }
  }
}
