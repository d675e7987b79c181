import TestSupport
import Testing

/// What a preview shows of a site whose notices were released.
@Suite struct VersionPreviewTests {
  @Test func anAlteredVersionIsNamed() async throws {
    let site = try AlteredVersionTests.altered()
    let preview = try RunningPreview("--site", site.path, "--port", "0")
    let page = try await preview.page("exemple/fr/")
    #expect(page.contains("this file was altered since its release"))
    #expect(page.contains("versions/2026-06-01/nl.md"))
    #expect(!page.contains("dossier de patient"))
    try await preview.says(AlteredVersionTests.file)
  }

  @Test func aDraftIsShownAsADraft() async throws {
    let site = try ReleasingSite.released()
    try site.reword()
    let preview = try RunningPreview("--site", site.path, "--port", "0")
    let page = try await preview.page("exemple/fr/")
    #expect(page.contains("tenons à jour votre dossier"))
    // The banner: nothing that is published has one.
    try site.require("build --as-of 2026-07-01")
    let published = try site.published()["exemple/fr/index.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(page.contains("Projet.") && !published.contains("Projet."))
  }
}
