import Foundation
import TestSupport
import Testing
import Versions

@testable import Pages

/// Whole sites that are sound, with what their notices become.
@Suite struct ValidSiteTests {
  /// Sites, and the languages in which their pages are kept as files: more of them would only say the same.
  static let sites = [
    "tiny": ["fr", "nl", "de"], "articles": ["fr", "nl", "de"], "letters": ["nl"], "questions": ["de"],
    "everything": ["fr", "nl", "de"], "gaps": ["fr"], "gaps-example": ["fr"], "two-languages": ["nl"], "sparse": ["fr"],
    "declared-laws": ["fr", "nl", "de"],
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

  /// On every page that shows it: the notice, the choice of a language, the choice of an organisation.
  @Test func theLogoSaysItsText() throws {
    let site = try FixtureSite("valid/everything", clauses: .named)
    func logos() throws -> [String] {
      let outcome = try SiteOutcome(site)
      return ["everything/fr/index.html", "everything/index.html", "index.html"].map { path in
        outcome.page(path).firstMatch(of: /<img src="[^"]*logo.svg" alt="([^"]*)"/).map { String($0.1) } ?? "no logo"
      }
    }
    #expect(try logos() == ["Logo", "Logo", "Logo"])
    let path = "content/organisations/everything/notice.swift"
    let notice = Repository.text("\(site.path)/\(path)")
    func write(logoText: String) throws {
      try site.root.write("site/\(path)", notice.replacingOccurrences(of: ", logoText: Text(\"Logo\")", with: logoText))
    }
    // The name beside it is not said twice.
    try write(logoText: ", logoText: Text(\"EVERY\")")
    #expect(try logos() == ["", "", ""])
    try write(logoText: "")
    #expect(try logos() == ["", "", ""])
  }

  /// At whatever address a host shows it: it loads nothing, and the policies allow its style by its hash.
  @Test func thePageOfAWrongAddressHoldsItsStyle() throws {
    let outcome = try SiteOutcome(FixtureSite("valid/tiny", clauses: .named))
    let page = outcome.page("404.html")
    let style = try #require(page.firstMatch(of: /(?s)<style>(.*)<\/style>/)).1
    #expect(style == Repository.text("\(Repository.folder)/themes/default/not-found.css"))
    let hash = Data(Hash.digest(of: Array(style.utf8))).base64EncodedString()
    for path in ["404.html", "_headers"] { #expect(outcome.page(path).contains("style-src 'self' 'sha256-\(hash)';")) }
    #expect(!page.contains("stylesheet") && !page.contains(" src="))
    #expect(page.matches(of: /href="([^"]*)"/).allSatisfy { $0.1 == "#main" || $0.1.hasPrefix("https://") })
    #expect(!outcome.files.contains { $0.path.hasSuffix("not-found.css") })
  }

  @Test(arguments: sites.keys.sorted()) func markupIsSound(name: String) throws {
    let outcome = try SiteOutcome(FixtureSite("valid/\(name)"))
    for file in outcome.files where file.path.hasSuffix(".html") {
      let checker = MarkupChecker(String(decoding: file.bytes, as: UTF8.self))
      #expect(checker.fault == nil, "\(file.path): \(checker.fault ?? "")")
    }
  }
}
