import Files
import NoticeModel
import Notices
import Source
import Testing

@testable import Versions

/// Each version is compared with its own record, also a correction and one from before the first that is kept.
@Suite struct RedescriptionTests {
  private func found(in site: ReleasedSite) throws -> [String] {
    let sources = try #require(SiteLoader.load(try site.folder).sources)
    let notice = try #require(NoticeResolver.resolve(sources).notices.first)
    return Redescription.all(in: notice, since: try site.archive()).map {
      "\($0.version) \($0.field) \($0.languages.map(\.rawValue).joined(separator: ",")): \($0.released ?? "nothing")"
    }
  }

  @Test func eachVersionHasItsOwnRecord() throws {
    let site = try ReleasedSite.corrected()
    #expect(try found(in: site) == [])
    try site.edit("Un mot est ajouté.", "Deux mots sont ajoutés.")
    try site.edit("Erste Fassung.", "Die erste Fassung.")
    try site.edit("Wij zeggen beter wat wij doen.", "Wij zeggen het beter.")
    #expect(
      try found(in: site) == [
        "2025-10-01 summary de: Erste Fassung.", "2026-01-01 summary nl: Wij zeggen beter wat wij doen.",
        "2026-01-01-r2 summary fr: Un mot est ajouté.",
      ])
  }

  @Test func versionsFromBeforeTheFirstHaveOneToo() throws {
    let site = try ReleasedSite()
    try site.edit(
      "  changes: [\n",
      """
        changes: [
          Change(version: "2019-05-25", summary: Text(fr: "La déclaration est née.", nl: "De verklaring is er.", de: "Die Erklärung ist da.")),

      """)
    try site.release("2025-10-01", on: "2025-09-15")
    #expect(try found(in: site) == [])
    try site.edit("La déclaration est née.", "La déclaration a vu le jour.")
    #expect(try found(in: site) == ["2019-05-25 summary fr: La déclaration est née."])
  }

  /// What a version says of its material change is in its record too.
  @Test func everyFieldIsCompared() throws {
    let site = try ReleasedSite.once()
    try site.edit("Servir vos commandes", "Exécuter vos commandes")
    func text(_ word: String) -> String { "Text(fr: \"\(word) fr\", nl: \"\(word) nl\", de: \"\(word) de\")" }
    try site.describe(
      "version: \"2026-01-01\", published: \"2025-11-01\", summary: \(text("un")), approvedBy: \(text("deux")), "
        + "opinionOf: \(text("trois")), raised: \(text("quatre")), announced: \(text("cinq")), leadDays: 30")
    try site.release("2026-01-01", on: "2025-11-01")
    #expect(try found(in: site) == [])
    for word in ["un", "deux", "trois", "quatre", "cinq"] { try site.edit("\"\(word) nl\"", "\"\(word) anders\"") }
    try site.edit("2025-11-01", "2025-11-02")
    try site.edit("leadDays: 30", "leadDays: 31")
    #expect(
      try found(in: site) == [
        "2026-01-01 summary nl: Un nl", "2026-01-01 published : 2025-11-01", "2026-01-01 approvedBy nl: deux nl",
        "2026-01-01 opinionOf nl: trois nl", "2026-01-01 raised nl: quatre nl", "2026-01-01 announced nl: cinq nl",
        "2026-01-01 leadDays : 30",
      ])
  }
}
