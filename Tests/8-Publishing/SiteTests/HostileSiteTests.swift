import Diagnostics
import TestSupport
import Testing

@testable import Pages

/// Facts and prose as nobody would write them: pages stay well-formed, or are not published.
@Suite struct HostileSiteTests {
  @Test(arguments: 0..<12) func pagesAreWellFormedOrNotPublished(seed: Int) throws {
    let site = try FixtureSite("valid/tiny", clauses: .named)
    var random = RandomText(seed: UInt64(1_000 + seed))
    func text() -> String { seed % 2 == 0 ? random.next() : random.next().filter { $0 != "{" && $0 != "<" } }
    // Control characters are refused by the source language already, which has its own tests.
    func fact() -> String {
      String(String.UnicodeScalarView(text().unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
    try site.root.write("site/content/organisations/tiny/notice.swift", Self.notice(fact))
    for language in ["fr", "nl", "de"] {
      let prose = (0..<12).map { _ in text() }.joined(separator: "\n")
      try site.root.write("site/content/organisations/tiny/\(language)/retention.md", prose)
    }
    let outcome = try SiteOutcome(site)
    #expect(outcome.isReadable || outcome.diagnostics.block, "\(outcome.text)")
    for file in outcome.files where file.path.hasSuffix(".html") {
      let checker = MarkupChecker(String(decoding: file.bytes, as: UTF8.self))
      let isForbidden = checker.fault?.hasPrefix("U+") ?? false
      #expect(checker.fault == nil || isForbidden && outcome.diagnostics.block, "\(checker.fault ?? "")")
    }
  }

  /// The facts alone, without anything that a finding would keep from being published.
  @Test(arguments: 0..<8) func whatIsPublishedIsWellFormed(seed: Int) throws {
    let site = try FixtureSite("valid/tiny", clauses: .named)
    var random = RandomText(seed: UInt64(2_000 + seed))
    func text() -> String {
      let kept = random.next().unicodeScalars.filter { !Self.means($0) }
      return "x" + String(String.UnicodeScalarView(kept))
    }
    try site.root.write("site/content/organisations/tiny/notice.swift", Self.notice(text))
    for language in ["fr", "nl", "de"] {
      try site.root.write(
        "site/content/organisations/tiny/\(language)/retention.md", "Text.\n\n## Title {#afterwards}\n\nText.\n")
    }
    let outcome = try SiteOutcome(site)
    #expect(!outcome.diagnostics.block, "\(outcome.text)")
    for file in outcome.files where file.path.hasSuffix(".html") {
      #expect(MarkupChecker(String(decoding: file.bytes, as: UTF8.self)).fault == nil)
    }
  }

  /// Signs that Markdown or a reference is made of, and what no page may hold.
  private static func means(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFFD, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: scalar.value & 0xFFFE == 0xFFFE || "<&*_~`[]{}\\#•".unicodeScalars.contains(scalar)
    }
  }

  /// A notice with a text in each of its places, in Swift.
  private static func notice(_ text: () -> String) -> String {
    func literal() -> String {
      let scalars = text().unicodeScalars.map { scalar -> String in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ": String(scalar)
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
      }
      return "\"\(scalars.joined())\""
    }
    func words() -> String { "Text(fr: \(literal()), nl: \(literal()), de: \(literal()))" }
    return """
      import NoticeModel

      let notice = Notice(
        id: "tiny",
        title: \(words()),
        sourceLanguage: .fr,
        summary: \(words()),
        banner: Banner(text: \(words()), link: \(words()), url: "https://example.org/?a=1&b='2'"),
        controller: Controller(
          name: \(words()),
          kind: .company,
          legalForm: \(words()),
          seat: Address(street: \(words()), postcode: \(literal()), town: \(words()), country: .belgium),
          contacts: [Contact(name: \(words()), email: "a&b'c@example.org")]
        ),
        data: [DataCategory(id: "contact", label: \(words()), examples: \(words()))],
        purposes: [
          Purpose(id: "orders", title: \(words()), description: \(words()), grounds: [Ground(.consent)], data: ["contact"])
        ],
        recipients: [Recipient(id: "it", name: \(words()), role: .processor, about: \(words()))],
        retention: [Retention(id: "file", label: \(words()), period: .criterion(\(words())), from: \(words()))],
        cookies: .used(
          CookieUse(
            list: [
              Cookie(
                name: \(literal()), provider: .thirdParty(\(literal())), category: .marketing, lifetime: .session,
                purpose: \(words())
              )
            ],
            choice: .askedFirst
          )
        ),
        definitions: [Definition(id: "term", term: \(words()), meaning: \(words()))]
      )

      """
  }
}
