import Files
import Foundation
import NoticeModel
import Source
import TestSupport
import Testing
import Translations

@testable import Preview

/// What a preview answers while sources change, without the connections of `PreviewServerTests`.
@Suite struct PreviewSiteTests {
  private static let notice = "content/organisations/ima/notice.swift"

  /// What was reported of organisations, by their names.
  private final class Reports: @unchecked Sendable {
    private let lock = NSLock()
    private var names: [String] = []

    func add(_ report: PreviewReport) { lock.withLock { names += [report.organisation].compactMap { $0 } } }

    var organisations: [String] { lock.withLock { names } }
  }

  private func preview(of site: TemporarySite, _ reports: Reports = Reports()) async throws -> PreviewSite {
    let preview = PreviewSite(
      try Folder(site.path), standard: nil, only: [], today: { Day(year: 2026, month: 11, day: 30) },
      report: { reports.add($0) })
    _ = await preview.start()
    return preview
  }

  private func get(_ path: String, _ preview: PreviewSite) async -> (status: Answer.Status, body: String) {
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let answer = await preview.answer(to: RequestPath(parts[0], query: parts.count > 1 ? parts[1] : ""))
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  /// A site of more organisations than are remembered, without texts of their own.
  private func large() throws -> TemporarySite {
    let site = try TemporarySite()
    let notice = Repository.text("\(FixtureSite.folder)/valid/tiny/content/organisations/tiny/notice.swift")
    for number in 10..<30 {
      let name = "tiny-\(number)"
      try FileManager.default.createDirectory(
        at: site.folder.appendingPathComponent("content/organisations/\(name)"), withIntermediateDirectories: true)
      try site.write(
        notice.replacing("\"tiny\"", with: "\"\(name)\""), to: "content/organisations/\(name)/notice.swift")
    }
    return site
  }

  @Test func anOrganisationIsMadeWhenItIsAskedFor() async throws {
    let reports = Reports()
    let site = try large()
    let preview = try await preview(of: site, reports)
    await preview.lookAround()
    let front = await get("/", preview)
    #expect(front.status == .ok)
    #expect(front.body.contains("20 organisations, 20 not looked at yet"))
    #expect(front.body.contains("href=\"tiny-29/fr/\""))
    #expect(reports.organisations == [])
    _ = await get("/tiny-12/fr/", preview)
    _ = await get("/tiny-12/assets/style.css", preview)
    #expect(reports.organisations == ["tiny-12"])
    #expect(await get("/-/findings", preview).body.contains("19 organisations not looked at yet"))
    #expect(await get("/-/findings?all", preview).body.contains("they are being looked at"))
    let all = try await eventually {
      let page = await get("/-/findings", preview).body
      return page.contains("all looked at") ? page : nil
    }
    #expect(!all.contains("http-equiv=\"refresh\""))
    #expect(Set(reports.organisations).count == 20)
  }

  @Test func theErrorsOfOneOrganisationStandInItsOwnPages() async throws {
    let site = try TemporarySite("ima", "imstam")
    try site.replace("standing: .example", with: "standing: .exmple", in: Self.notice)
    let preview = try await preview(of: site)
    let broken = await get("/ima/fr/", preview)
    #expect(broken.status == .internalServerError)
    #expect(broken.body.contains("The notice of <b>ima</b> cannot be published like this"))
    #expect(broken.body.contains("\(Self.notice):21:14"))
    #expect(broken.body.contains("<pre> 21 |   standing: .exmple,\n    |              ^~~~~~\n</pre>"))
    #expect(broken.body.contains("did you mean <code>.example</code>?"))
    let other = await get("/imstam/fr/", preview)
    #expect(other.status == .ok)
    #expect(!other.body.contains("exmple"))
    let front = await get("/", preview)
    #expect(front.status == .ok)
    #expect(front.body.contains("2 organisations, all looked at, 1 with errors"))
    #expect(front.body.contains("<h2 data-notitia-errors=\"1 error\" translate=\"no\">Groupe IMA</h2>"))
    #expect(front.body.contains("Groupe IMA"))
    #expect(await get("/-/findings", preview).body.contains("<a href=\"/ima/\">ima</a>: 1 error, 0 warnings"))
  }

  @Test func whereASharedFileCannotBeUsedPagesShowWhatStoodThereBefore() async throws {
    let site = try TemporarySite("ima", "imstam")
    let preview = try await preview(of: site)
    #expect(await get("/ima/fr/", preview).status == .ok)
    let words = "Made from what stood there before"
    let files = [
      ("content/site.swift", "let site = Site(", "let site = Sit("),
      ("content/clauses/labels.swift", "import NoticeModel", "import NoticeModl"),
      ("themes/default/words.swift", "import NoticeModel", "import NoticeModl"),
      ("themes/default/notice.mustache", "{{title}}", "{{#title}}"),
    ]
    for (path, good, bad) in files {
      try site.replace(good, with: bad, in: path)
      // Also one that was never made before.
      for page in ["/ima/fr/", "/imstam/fr/", "/"] {
        let answer = await get(page, preview)
        #expect(answer.status == .ok, "\(path) \(page)")
        #expect(answer.body.contains(words), "\(path) \(page)")
        #expect(answer.body.contains("<p class=\"place\">\(path):"), "\(path) \(page)")
      }
      try site.replace(bad, with: good, in: path)
      #expect(await !get("/ima/fr/", preview).body.contains(words), "\(path)")
    }
  }

  @Test func whereItNeverCouldBeUsedTheErrorIsAllThereIs() async throws {
    let site = try TemporarySite("ima")
    try site.replace("let site = Site(", with: "let site = Sit(", in: "content/site.swift")
    let preview = try await preview(of: site)
    let page = await get("/ima/fr/", preview)
    #expect(page.status == .internalServerError)
    #expect(page.body.contains("content/site.swift:"))
    #expect(page.body.contains("a file is wrong that all organisations share"))
  }

  @Test func anOrganisationThatComesOrGoesIsSeenAtOnce() async throws {
    let site = try TemporarySite("ima", "imstam")
    let preview = try await preview(of: site)
    try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content/organisations/imstam"))
    #expect(await get("/imstam/fr/", preview).status == .notFound)
    #expect(await !get("/", preview).body.contains("imstam"))
  }

  @Test func aDraftSaysWhatHasChangedAndAStaleParagraphIsMarked() async throws {
    let site = try TemporarySite("ima")
    let source = "content/organisations/ima/fr/introduction.md"
    try site.replace("Pour gérer votre contrat", with: "Pour gérer tous vos contrats", in: source)
    let preview = try await preview(of: site)
    let dutch = await get("/ima/nl/", preview).body
    #expect(dutch.contains("</strong>: a draft, changed since the release of"))
    #expect(dutch.contains("<li>the text in French</li>"))
    #expect(dutch.matches(of: /<p[^>]* data-notitia-stale>/).count == 1)
    #expect(dutch.contains("the text in French has changed: <span lang=\"fr\">Pour gérer <del>"))
    #expect(dutch.contains("<ins>tous vos contrats</ins>"))
    let french = await get("/ima/fr/", preview).body
    #expect(french.contains("tous vos contrats"))
    #expect(!french.contains("data-notitia-stale>"))
  }

  /// A reference becomes the title of a section, and a fact stands in a cell or an item.
  @Test func textsWithReferencesAndFactsAreMarkedToo() async throws {
    let site = try TemporarySite("ima")
    try site.replace(
      "Posez la question au délégué", with: "Écrivez au délégué",
      in: "content/organisations/ima/fr/introduction.md")
    try site.replace("fr: \"Coordonnées\"", with: "fr: \"Adresses\"", in: Self.notice)
    let preview = try await preview(of: site)
    let dutch = await get("/ima/nl/", preview).body
    let marked = dutch.matches(of: /<(p|li|td|th|dt|dd|h[2-5])[^>]* data-notitia-stale>((?s:.*?))<\/\1>/)
    #expect(marked.contains { $0.2.contains("Vraag het aan de functionaris") && $0.2.contains("<ins>Écrivez") })
    #expect(marked.contains { $0.2.contains("Contactgegevens") && $0.2.contains("<ins>Adresses</ins>") })
  }

  @Test func aMissingTranslationIsMarkedWhereItWouldStand() async throws {
    let site = try TemporarySite("ima")
    let source = "content/organisations/ima/fr/introduction.md"
    try site.write(try site.read(source) + "\nUn paragraphe de plus.\n", to: source)
    let preview = try await preview(of: site)
    let dutch = await get("/ima/nl/", preview).body
    let note = try #require(dutch.firstMatch(of: /<p[^>]*>In deze tekst staat((?s:.*?))<\/p>/)?.1)
    #expect(note.contains("class=\"notitia-stale notitia-missing\""))
    #expect(note.contains("<span lang=\"fr\">Un paragraphe de plus.</span>"))
    #expect(note.contains("/-/edit/ima?text=introduction.md%234&amp;language=nl"))
    // The text at which it stands is not stale itself.
    #expect(!dutch.contains("data-notitia-stale>"))
    #expect(await !get("/ima/fr/", preview).body.contains("notitia-missing\""))
  }

  /// A file that is missing in a language, or a string, leaves no words at which a mark could stand.
  @Test func whatHasNoPlaceOnThePageIsListedAboveIt() async throws {
    let site = try TemporarySite("ima")
    try FileManager.default.removeItem(
      at: site.folder.appendingPathComponent("content/organisations/ima/nl/introduction.md"))
    try site.replace(", nl: \"Bankgegevens\"", with: "", in: Self.notice)
    let preview = try await preview(of: site)
    let dutch = await get("/ima/nl/?as-is", preview).body
    let list = try #require(dutch.firstMatch(of: /<details class="notitia-unplaced">((?s:.*?))<\/details>/)?.1)
    #expect(list.contains("<code>introduction.md#1</code>: <b>Missing translation.</b>"))
    #expect(list.contains("<code>notice.swift:data/bank-details</code>"), "\(list)")
    #expect(list.contains("<span lang=\"fr\">Coordonnées bancaires</span>"))
    #expect(await !get("/ima/de/?as-is", preview).body.contains("class=\"notitia-unplaced\""))
  }

  /// Of two paragraphs with the same words, the one is marked whose text has changed.
  @Test func aMarkStandsAtItsOwnParagraph() async throws {
    let site = try TemporarySite("ima")
    let file = "content/organisations/ima/LANGUAGE/introduction.md"
    let words = [("fr", "Ceci est important."), ("nl", "Dit is belangrijk."), ("de", "Das ist wichtig.")]
    for (language, text) in words {
      let path = file.replacing("LANGUAGE", with: language)
      try site.write("\(text)\n\n\(try site.read(path))\n\(text)\n", to: path)
    }
    let folder = try Folder(site.path)
    let sources = try #require(SiteLoader.load(folder).sources)
    for scope in sources.translationScopes {
      let translations = ScopeTranslations(scope, sources: sources, folder: folder)
      let acceptance = Acceptance(on: Day(year: 2026, month: 11, day: 22), by: "Anna", because: "both")
      try translations.accept(translations.unrecorded, acceptance, in: folder)
    }
    let french = file.replacing("LANGUAGE", with: "fr")
    try site.write(try site.read(french).replacing(/Ceci est important\.\n$/, with: "Cela importe.\n"), to: french)
    let preview = try await preview(of: site)
    let marked = await get("/ima/nl/", preview).body.matches(of: /<p([^>]*)>Dit is belangrijk\./).map { String($0.1) }
    #expect(marked.map { $0.contains("data-notitia-stale") } == [false, true])
  }

  @Test func thePageOfAllFindingsSaysWhatItSpeaksOf() async throws {
    let site = try TemporarySite("ima")
    let preview = try await preview(of: site)
    await preview.lookAround()
    let well = await get("/-/findings", preview).body
    #expect(well.contains("Nothing is wrong with what all organisations share."))
    #expect(well.contains("<p>In all: 0 errors, 0 warnings. <code>notitia check</code> counts"))
    try site.replace("let site = Site(", with: "let site = Sit(", in: "content/site.swift")
    let broken = await get("/-/findings", preview).body
    #expect(broken.contains("<h2>What all organisations share cannot be used: 1 error"))
    #expect(broken.contains("This was found before that, in what the pages show:"))
  }

  @Test func twoLanguagesAreShownSideBySide() async throws {
    let site = try TemporarySite("ima")
    let preview = try await preview(of: site)
    let page = await get("/ima/fr/", preview).body
    #expect(page.contains("<a href=\"/-/compare/ima/fr/nl\">French and Dutch side by side</a>"))
    let comparison = await get("/-/compare/ima/fr/nl", preview)
    #expect(comparison.status == .ok)
    #expect(comparison.body.contains("<td lang=\"nl\">"))
    #expect(comparison.body.contains("data-scope=\"ima\""))
    for wrong in ["ima/fr/fr", "ima/fr/en", "ima/fr/xx", "other/fr/nl"] {
      #expect(await get("/-/compare/\(wrong)", preview).status == .notFound, "\(wrong)")
    }
  }

  @Test func aNoticeThatWasNeverReleasedSaysSo() async throws {
    let site = try TemporarySite("ima")
    try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content/organisations/ima/versions"))
    let preview = try await preview(of: site)
    #expect(await get("/ima/fr/", preview).body.contains(": a draft; nothing of this notice was released yet"))
  }

  @Test func openPagesHearOfTheirOwnOrganisationAlone() async throws {
    let site = try TemporarySite("ima", "imstam")
    let preview = try await preview(of: site)
    await preview.lookAround()
    _ = await preview.follow()
    _ = await preview.follow()
    let (own, other) = (await preview.changes(of: "ima"), await preview.changes(of: "imstam"))
    try site.replace("Groupe IMA", with: "Maison IMA", in: Self.notice)
    // What seems to have changed is looked at once more before pages are told.
    #expect(await preview.follow())
    #expect(await !preview.follow())
    await preview.sendHeartbeat()
    #expect(await Self.events(own) == 2)
    #expect(await Self.events(other) == 1)
  }

  /// How many editions were told before the heartbeat.
  private static func events(_ stream: AsyncStream<[UInt8]>) async -> Int {
    var count = 0
    for await bytes in stream {
      let text = String(decoding: bytes, as: UTF8.self)
      if text == ":\n\n" { break }
      count += text.components(separatedBy: "data: ").count - 1
    }
    return count
  }
}
