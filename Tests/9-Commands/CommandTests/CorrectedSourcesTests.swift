import Foundation
import TestSupport
import Testing

/// `notitia check --fix` and `notitia format`: what the tool writes into sources.
@Suite struct CorrectedSourcesTests {
  /// A source that cannot be read: what is sure is corrected, and the rest left to a person.
  @Test func whatKeepsASourceFromBeingReadIsCorrected() throws {
    let site = try ReleasingSite()
    try site.edit(
      "nl: \"Wij houden uw patiëntendossier bij.\"", "nl:\u{A0}\"Wij houden uw\u{AD} patiëntendossier bij.\"")
    try site.edit("fr: \"Première version.\", nl:", "fr: \"Première version.\"; nl:")
    try site.run("check --fix --dry-run")
    try site.run("check --fix")
    try site.run("check --fix")
    try site.run("check --as-of 2026-06-01")
    site.expectTranscript("corrected-source")
  }

  /// A name that is spelled wrongly in a text whose translations were right: they stay right.
  @Test func translationsOfACorrectedTextStayRight() throws {
    let site = try ReleasingSite()
    try site.edit(
      "Wir führen Ihre Patientenakte.", "Wir führen Ihre Patientenakte nach der Datenschutzgrundverordnung.")
    try site.require("translations adopt --by Anna --because read --as-of 2026-05-01")
    try site.run("check --fix --as-of 2026-06-01")
    try site.run("translations status exemple")
    site.note(
      try String(contentsOfFile: "\(site.home)/notice.swift", encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("Wir führen") }.joined(separator: "\n") + "\n\n")
    try site.run("check --dry-run")
    try site.run("check --fix --format json")
    site.expectTranscript("corrected-name")
  }

  @Test func sourcesAreLaidOut() throws {
    let site = try ReleasingSite()
    let before = try String(contentsOfFile: "\(site.home)/notice.swift", encoding: .utf8)
    try site.run("format --check")
    try site.edit("  sourceLanguage: .fr,", "\tsourceLanguage :.fr ,   ")
    try site.run("format --check")
    try site.run("format")
    #expect(try String(contentsOfFile: "\(site.home)/notice.swift", encoding: .utf8) == before)
    try site.run("format content/organisations/exemple/notice.swift")
    try site.run("format content/nothing.swift")
    try site.edit("sourceLanguage: .fr,", "sourceLanguage: .fr")
    try site.run("format")
    site.expectTranscript("laid-out")
  }
}
