import Foundation
import TestSupport
import Testing

/// What the strip of a preview says of a notice, whose version of 2026-06-01 was published on 2026-05-01.
@Suite struct StatePreviewTests {
  /// What follows "Preview" in the strip of a page.
  private func strip(_ page: String = "fr/", of site: ReleasingSite, on day: String) async throws -> String {
    let preview = try RunningPreview("--site", site.path, "--port", "0", "--as-of", day)
    let html = try await preview.page("exemple/\(page)")
    let strip = try #require(html.firstMatch(of: /<strong>Preview<\/strong>: (?s:(.*?))<\/p>/))
    return String(strip.1)
  }

  private static let comparisons =
    #" · <a href="/-/compare/exemple/fr/nl">French and Dutch side by side</a>"#
    + #" · <a href="/-/compare/exemple/fr/de">French and German side by side</a>"#
    + #" · <a href="/-/texts/exemple">all texts</a>"#

  @Test func whatIsAnnouncedIsSaidToBe() async throws {
    let site = try ReleasingSite.released()
    #expect(try await strip(of: site, on: "2026-05-15") == "announced for 2026-06-01" + Self.comparisons)
  }

  @Test func whatIsPublishedIsSaidToBe() async throws {
    let site = try ReleasingSite.released()
    #expect(
      try await strip(of: site, on: "2026-07-01") == "published since 2026-05-01, in force since 2026-06-01"
        + Self.comparisons)
    #expect(
      try await strip("fr/2026-06-01/", of: site, on: "2026-07-01")
        == "the version 2026-06-01, published since 2026-05-01, in force since 2026-06-01")
  }

  @Test func aDraftSaysWhatItIsComparedWith() async throws {
    let site = try ReleasingSite.released()
    try site.reword()
    #expect(
      try await strip(of: site, on: "2026-07-01")
        == "a draft, changed since the release of 2026-06-01, which is published since 2026-05-01, in force since "
        + #"2026-06-01 · <a href="/exemple/fr/2026-06-01/">the version 2026-06-01</a>"# + Self.comparisons)
  }

  @Test func whatWasWithdrawnIsSaidToBe() async throws {
    let site = try ReleasingSite.released()
    try site.require("withdraw exemple --as-of 2026-07-01")
    #expect(try await strip(of: site, on: "2026-07-02") == "published, and withdrawn on 2026-07-01")
  }
}
