import Files
import Foundation
import NoticeModel
import TestSupport
import Testing

@testable import Preview

/// Texts that are changed from the pages of a preview, without the connections of `PreviewServerTests`; one after the other,
/// to leave those the cores that they need.
@Suite(.serialized) struct EditingTests {
  private static let notice = "content/organisations/ima/notice.swift"
  private static let dutch = "content/organisations/ima/nl/introduction.md"
  private static let french = "content/organisations/ima/fr/introduction.md"
  private static let first = "/-/edit/ima?text=introduction.md%231&language=nl"

  /// A site goes away with the last value that knows it.
  private final class Sites: @unchecked Sendable { var kept: [TemporarySite] = [] }
  private let sites = Sites()

  /// A draft: nothing of it was released.
  private func draft(_ site: TemporarySite? = nil) throws -> TemporarySite {
    let site = try site ?? TemporarySite("ima")
    try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content/organisations/ima/versions"))
    return site
  }

  private func preview(of site: TemporarySite, isEditable: Bool = true) async throws -> PreviewSite {
    sites.kept.append(site)
    let preview = PreviewSite(
      try Folder(site.path), standard: nil, only: [], isEditable: isEditable,
      today: { Day(year: 2026, month: 11, day: 30) }, report: { _ in })
    _ = await preview.start()
    return preview
  }

  private func get(_ address: String, _ preview: PreviewSite) async -> (status: Answer.Status, body: String) {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    let answer = await preview.answer(to: RequestPath(parts[0], query: parts.count == 2 ? parts[1] : ""))
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  /// The fields of a page of the editor, as a browser would send them back.
  private func fields(_ page: String) -> [String: String] {
    var fields: [String: String] = [:]
    for field in page.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/) {
      fields[String(field.1)] = String(field.2)
    }
    for field in page.matches(of: /<textarea name="([^"]+)"[^>]*>\n([^<]*)<\/textarea>/) {
      fields[String(field.1)] = Self.plain(field.2)
    }
    return fields
  }

  private static func plain(_ html: Substring) -> String {
    String(html).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  /// Opens a text, changes fields of its page and sends them.
  private func save(
    _ address: String, _ preview: PreviewSite, _ change: (inout [String: String]) throws -> Void
  ) async throws -> (status: Answer.Status, location: String?, body: String) {
    let page = await get(address, preview)
    #expect(page.status == .ok)
    var fields = fields(page.body)
    try change(&fields)
    return await send(fields, to: address, preview)
  }

  private func send(
    _ fields: [String: String], to address: String, _ preview: PreviewSite
  ) async -> (status: Answer.Status, location: String?, body: String) {
    let query = address.split(separator: "?", maxSplits: 1).last.map(String.init) ?? ""
    let answer = await preview.save(
      "ima",
      FormRequest(
        query: query, host: "127.0.0.1:8080", origin: "http://127.0.0.1:8080", fetchSite: "same-origin", fields: fields)
    )
    return (answer.status, answer.headers["Location"], String(decoding: answer.body, as: UTF8.self))
  }

  // MARK: - Links

  @Test func eachTextOfADraftHasALinkToIt() async throws {
    let preview = try await preview(of: try draft())
    let page = await get("/ima/nl/", preview).body
    let links = page.matches(of: /<a class="notitia-edit"[^>]* href="([^"]+)">/).map { Self.plain($0.1) }
    #expect(links.contains("/-/edit/ima?text=introduction.md%231&language=nl&from=page"))
    #expect(links.contains { $0.contains("text=notice.swift:") })
    #expect(links.contains { $0.contains("shared=") })
    for link in links where link.hasPrefix("/-/edit/") {
      #expect(await get(link, preview).status == .ok, "\(link)")
    }
    #expect(page.contains(" · <a href=\"/-/texts/ima\">all texts</a>"))
  }

  @Test func whatWasReleasedHasNone() async throws {
    let preview = try await preview(of: try TemporarySite("ima"))
    for page in ["/ima/nl/", "/ima/nl/2026-12-31/", "/ima/nl/changes/", "/ima/"] {
      #expect(await !get(page, preview).body.contains("notitia-edit\""), "\(page)")
    }
    // The way to begin a draft.
    #expect(await get("/-/texts/ima", preview).status == .ok)
  }

  @Test func aPreviewThatOnlyShowsHasNoneOfIt() async throws {
    let preview = try await preview(of: try draft(), isEditable: false)
    let page = await get("/ima/nl/", preview)
    #expect(page.status == .ok)
    #expect(!page.body.contains("/-/edit/") && !page.body.contains("/-/texts/"))
    #expect(await get(Self.first, preview).status == .notFound)
    #expect(await get("/-/texts/ima", preview).status == .notFound)
  }

  @Test func aTextIsShownInAllItsLanguages() async throws {
    let site = try draft()
    try site.replace("Pour gérer votre contrat", with: "Pour gérer tous vos contrats", in: Self.french)
    let page = await get(Self.first, try await preview(of: site)).body
    let fields = page.matches(of: /<textarea name="text\.(..)" lang="(..)"/).map { [$0.1, $0.2] }
    #expect(fields == [["fr", "fr"], ["nl", "nl"], ["de", "de"]])
    #expect(page.contains("\(Self.french):1"))
    #expect(page.contains("\(Self.dutch):1"))
    #expect(page.contains("<code>introduction.md#1</code>"))
    #expect(page.contains("<span lang=\"fr\">Pour gérer <del>votre contrat</del><ins>tous vos contrats</ins>"))
    #expect(page.contains("autofocus") && !page.contains("<script"))
  }

  // MARK: - Saving

  @Test func nothingButTheTextIsChanged() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let before = (try site.read(Self.dutch), try site.read(Self.french))
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = fields["text.nl"]?.replacing("gebruikt Groupe IMA", with: "verwerkt Groupe IMA")
    }
    #expect(answer.status == .seeOther)
    #expect(answer.location == "/ima/nl/?saved=1#notitia-saved")
    let after = try site.read(Self.dutch)
    #expect(
      after.filter { !$0.isWhitespace }
        == before.0.replacing("gebruikt Groupe IMA", with: "verwerkt Groupe IMA").filter { !$0.isWhitespace })
    #expect(try site.read(Self.french) == before.1)
    let page = await get("/ima/nl/?saved=1", preview).body
    #expect(page.contains("verwerkt Groupe IMA"))
    #expect(page.contains("<strong>Saved in Dutch</strong>"))
    #expect(page.contains("id=\"notitia-saved\""))
    // What is found now and was not before: the Dutch text alone has changed.
    #expect(page.contains("<summary>New: 0 errors, 1 warning"))
    #expect(page.contains("LANG-STALE"))
  }

  @Test func aStringOfTheFactsIsChangedAtItsPlace() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let before = try site.read(Self.notice)
    let list = await get("/-/texts/ima?find=Coordonn%C3%A9es", preview).body
    let link = try #require(list.firstMatch(of: /href="(\/-\/edit\/ima\?text=notice[^"]+)"/)?.1)
    let answer = try await save(Self.plain(link), preview) { $0["text.fr"] = "Vos \"coordonnées\"" }
    #expect(answer.location == "/-/texts/ima?saved=1#notitia-saved")
    #expect(
      try site.read(Self.notice)
        == before.replacing("fr: \"Coordonnées\"", with: #"fr: "Vos \"coordonnées\"""#, maxReplacements: 1))
    #expect(await get("/-/texts/ima?saved=1", preview).body.contains("<strong>Saved in French</strong>"))
  }

  /// A backslash at the end of a line breaks it on the page; the editor joins no such lines.
  @Test func aBrokenLineOfTheFactsStaysBroken() async throws {
    let site = try draft()
    try site.replace(#"fr: "adresse postale, numéro"#, with: #"fr: "adresse postale,\\\nnuméro"#, in: Self.notice)
    let before = try site.read(Self.notice)
    let preview = try await preview(of: site)
    let address = try await link("/-/texts/ima?find=adresse%20postale", preview)
    let answer = try await save(address, preview) { fields in
      #expect(fields["text.fr"]?.hasPrefix("adresse postale,\\\nnuméro") == true)
      fields["text.fr"] = fields["text.fr"]?.replacing("\n", with: "\r\n").replacing(
        "électronique", with: "de courriel")
    }
    #expect(answer.status == .seeOther)
    #expect(try site.read(Self.notice) == before.replacing("adresse électronique\"", with: "adresse de courriel\""))
  }

  /// The first text of a list.
  private func link(_ list: String, _ preview: PreviewSite) async throws -> String {
    let found = await get(list, preview).body.firstMatch(of: /href="(\/-\/edit\/[^"]+)"/)
    return Self.plain(try #require(found).1)
  }

  @Test func translationsAreStaleUntilSomebodySaysThatTheyAreRight() async throws {
    for isRight in [false, true] {
      let site = try draft()
      let preview = try await preview(of: site)
      _ = try await save(Self.first, preview) { fields in
        fields["text.fr"] = fields["text.fr"]?.replacing("Pour gérer", with: "Afin de gérer")
        if isRight {
          fields["right"] = "on"
          fields["by"] = "Anna Maes"
          fields["because"] = "only a word"
        }
      }
      #expect(try site.read(Self.french).contains("Afin de gérer"))
      let lock = try site.read("content/organisations/ima/translations.lock")
      #expect(lock.contains("Anna Maes\tonly a word\tAfin de gérer") == isRight)
      #expect(await get("/ima/nl/", preview).body.contains("data-notitia-stale>") == !isRight)
      let again = await get(Self.first, preview).body
      #expect(again.contains("value=\"Anna Maes\"") == isRight)
    }
  }

  @Test func aMissingLanguageIsAdded() async throws {
    let site = try draft()
    let text = try site.read(Self.notice)
    try site.replace(", nl: \"Bankgegevens\"", with: "", in: Self.notice)
    let preview = try await preview(of: site)
    let list = await get("/-/texts/ima?show=missing", preview).body
    let link = try #require(list.firstMatch(of: /href="(\/-\/edit\/ima\?text=notice[^"]+)"/)?.1)
    let answer = try await save(Self.plain(link), preview) { $0["text.nl"] = "Bankgegevens" }
    #expect(answer.status == .seeOther)
    #expect(try site.read(Self.notice) == text)
  }

  // MARK: - What is refused

  @Test func whatWouldDamageAReferenceIsRefusedAndKept() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let (french, dutch) = (try site.read(Self.french), try site.read(Self.dutch))
    let address = try #require(
      await get("/-/texts/ima?find=vraag%20het%20aan%20de%20functionaris", preview).body
        .firstMatch(of: /href="(\/-\/edit\/[^"]+)"/).map { Self.plain($0.1) })
    let damages: [(String, (String) -> String, String)] = [
      ("text.nl", { $0.replacing(/\{[^}]*\}/, with: "") }, "the Dutch text has lost <code>{"),
      ("text.nl", { $0 + " {date:2026-01-01}" }, "the Dutch text has <code>{date:2026-01-01}</code>"),
      ("text.nl", { $0.replacing("}", with: "", maxReplacements: 1) }, "a brace without its counterpart"),
      ("text.fr", { $0.replacing("}", with: "x}") }, "x"),
      ("text.fr", { _ in "  \n" }, "the French text is empty"),
      ("text.fr", { "- " + $0 }, "read as something else than what was meant"),
      ("text.fr", { $0 + "\n\nEt plus." }, "an empty line"),
      ("text.fr", { $0 + " <b>x</b>" }, "HTML"),
    ]
    for (field, damage, words) in damages {
      var typed = ""
      let answer = try await save(address, preview) { fields in
        typed = damage(fields[field] ?? "")
        fields[field] = typed
      }
      #expect(answer.status == .unprocessable, "\(words)")
      #expect(answer.body.contains("<b>Not saved:</b>") && answer.body.contains(words), "\(words): \(answer.body)")
      #expect(fields(answer.body)[field] == typed, "\(words)")
    }
    #expect(try site.read(Self.french) == french)
    #expect(try site.read(Self.dutch) == dutch)
  }

  @Test func aSourceThatHasChangedSinceIsNotOverwritten() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = "Wat ik typte."
      try site.replace("gebruikt Groupe IMA", with: "bewaart Groupe IMA", in: Self.dutch)
    }
    #expect(answer.status == .conflict)
    #expect(answer.body.contains("the text has changed since this page was opened"))
    #expect(answer.body.contains("Now it says: <span lang=\"nl\">") && answer.body.contains("bewaart Groupe IMA"))
    #expect(fields(answer.body)["text.nl"] == "Wat ik typte.")
    #expect(try site.read(Self.dutch).contains("bewaart Groupe IMA"))
    // Whoever has seen it saves what was typed.
    let again = await send(fields(answer.body), to: Self.first, preview)
    #expect(again.status == .seeOther)
    #expect(try site.read(Self.dutch).contains("Wat ik typte."))
  }

  /// What the user did not touch is what the file says now, so that Save takes nothing back that somebody else wrote.
  @Test func whatWasNotTouchedIsWhatTheFileSaysNow() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = "Wat ik typte."
      try site.replace("Pour gérer votre contrat", with: "Afin de gérer votre contrat", in: Self.french)
    }
    #expect(answer.status == .conflict)
    let shown = fields(answer.body)
    #expect(shown["text.fr"]?.hasPrefix("Afin de gérer votre contrat") == true)
    #expect(shown["text.nl"] == "Wat ik typte.")
    #expect(await send(shown, to: Self.first, preview).status == .seeOther)
    #expect(try site.read(Self.french).hasPrefix("Afin de gérer votre contrat"))
    #expect(try site.read(Self.dutch).hasPrefix("Wat ik typte."))
  }

  /// While a change is tried, another editor may save one of its files.
  @Test func whatWasSavedMeanwhileIsNotOverwritten() throws {
    let site = try draft()
    let folder = try Folder(site.path)
    let before = Array(try site.read(Self.dutch).utf8)
    var result = EditedTexts.Result(files: [Self.dutch: [0x61]], before: [Self.dutch: before, "new.md": nil])
    try EditedTexts.checkUnchanged(result, in: folder)
    try site.replace("gebruikt", with: "bewaart", in: Self.dutch)
    #expect(throws: EditedTexts.Refusal.self) { try EditedTexts.checkUnchanged(result, in: folder) }
    result.before = [Self.french: nil]
    #expect(throws: EditedTexts.Refusal.self) { try EditedTexts.checkUnchanged(result, in: folder) }
  }

  @Test func aProtectedLockIsNotWritten() async throws {
    let site = try draft()
    let path = site.folder.appendingPathComponent("content/organisations/ima/translations.lock").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let preview = try await preview(of: site)
    let before = try site.read(Self.dutch)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = "Wat ik typte."
      fields["right"] = "1"
      fields["by"] = "Anna"
      fields["because"] = "read"
    }
    #expect(answer.status == .unprocessable && answer.body.contains("translations.lock cannot be written"))
    #expect(try site.read(Self.dutch) == before)
  }

  @Test func aTextThatHasMovedIsFoundAgain() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let answer = try await save(Self.first, preview) { fields in
      for (language, words) in [("fr", "Avant."), ("nl", "Eerst."), ("de", "Zuvor.")] {
        let path = "content/organisations/ima/\(language)/introduction.md"
        try site.write("\(words)\n\n" + (try site.read(path)), to: path)
      }
      fields["text.nl"] = "Wat ik typte."
    }
    #expect(answer.status == .seeOther)
    #expect(try site.read(Self.dutch).hasPrefix("Eerst.\n\nWat ik typte.\n"))
  }

  @Test func whatIsProtectedIsNotWritten() async throws {
    let site = try draft()
    let path = site.folder.appendingPathComponent(Self.dutch).path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let preview = try await preview(of: site)
    let answer = try await save(Self.first, preview) { $0["text.nl"] = "Wat ik typte." }
    #expect(answer.status == .unprocessable)
    #expect(answer.body.contains("\(Self.dutch) cannot be written"))
    #expect(answer.body.contains("Wat ik typte."))
  }

  @Test func theModeOfAFileStays() async throws {
    let site = try draft()
    let path = site.folder.appendingPathComponent(Self.dutch).path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let preview = try await preview(of: site)
    _ = try await save(Self.first, preview) { $0["text.nl"] = "Wat ik typte." }
    #expect(try site.read(Self.dutch).contains("Wat ik typte."))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
  }

  @Test func acceptanceAsksWhoAndWhy() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let before = try site.read(Self.french)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.fr"] = "Autre chose."
      fields["right"] = "on"
      fields["by"] = " "
    }
    #expect(answer.status == .unprocessable)
    #expect(answer.body.contains("who finds the translations right, and why"))
    #expect(answer.body.contains("name=\"right\" checked"))
    #expect(try site.read(Self.french) == before)
  }

  @Test func textsThatAllShareSaySo() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let list = await get("/-/texts/ima?show=shared", preview).body
    let link = try #require(
      list.firstMatch(of: /href="(\/-\/edit\/ima\?shared=clauses[^"]+)"/).map { Self.plain($0.1) })
    let page = await get(link, preview).body
    #expect(page.contains("All notices share this text."))
    let answer = try await save(link, preview) { $0["text.fr"]? += " Voilà." }
    #expect(answer.status == .seeOther, "\(answer.body)")
    #expect(await get("/-/texts/ima?show=shared&find=Voil%C3%A0", preview).body.contains("<p>1 text."))
  }

  /// The notice that is open does not use this clause.
  @Test func whatWouldBreakAnotherNoticeIsRefused() async throws {
    let site = try draft(try TemporarySite("ima", "imstam"))
    let preview = try await preview(of: site)
    let clause = "content/clauses/fr/rights/patient-file.md"
    let before = try site.read(clause)
    let address = "/-/edit/ima?shared=clauses/rights/patient-file.md%231&language=fr"
    let answer = try await save(address, preview) { $0["text.fr"]? += " Voir {ref:purposes/nowhere}." }
    #expect(answer.status == .unprocessable)
    #expect(answer.body.contains("this would break the notice of imstam: "), "\(answer.body)")
    #expect(try site.read(clause) == before)
    #expect(try await save(address, preview) { $0["text.fr"]? += " Voilà." }.status == .seeOther)
  }

  /// The program puts words in there: without their place they would be lost.
  @Test func aWordKeepsWhatIsPutIntoIt() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let address = try await link("/-/texts/ima?show=shared&find=auparavant", preview)
    for (damage, words) in [
      ({ (text: String) in text.replacing("{old}", with: "") }, "has lost <code>{old}</code>"),
      ({ $0 + " {older}" }, "has <code>{older}</code>, which it did not have"),
    ] {
      let answer = try await save(address, preview) { $0["text.fr"] = damage($0["text.fr"] ?? "") }
      #expect(answer.status == .unprocessable && answer.body.contains(words), "\(answer.body)")
    }
    #expect(try await save(address, preview) { $0["text.fr"]? += " !" }.status == .seeOther)
  }

  @Test func nothingIsSavedThatCannotBeTried() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let before = try site.read(Self.dutch)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = "Wat ik typte."
      try site.replace("let site = Site(", with: "let site = Sit(", in: "content/site.swift")
    }
    #expect(answer.status == .unprocessable)
    #expect(answer.body.contains("content/site.swift:") && answer.body.contains("cannot be used"), "\(answer.body)")
    #expect(answer.body.contains("Wat ik typte."))
    #expect(try site.read(Self.dutch) == before)
    let page = await get(Self.first, preview)
    #expect(page.status == .internalServerError && page.body.contains("content/site.swift:"))
  }

  @Test func whyNoTextCanBeOpenedIsSaid() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let answer = try await save(Self.first, preview) { fields in
      fields["text.nl"] = "Wat ik typte."
      try site.replace("let notice = Notice(", with: "let notice = Notice(((", in: Self.notice)
    }
    #expect(answer.status == .conflict)
    #expect(answer.body.contains("A source of the notice cannot be read now.") && answer.body.contains("Wat ik typte."))
    #expect(answer.body.contains("\(Self.notice):"))
    for address in [Self.first, "/-/texts/ima"] {
      let page = await get(address, preview)
      #expect(page.status == .internalServerError)
      #expect(page.body.contains("The sources of <b>ima</b> cannot be read") && page.body.contains("\(Self.notice):"))
    }
  }

  @Test func aLinkStaysALink() async throws {
    let site = try draft()
    let manager = FileManager.default
    let path = { site.folder.appendingPathComponent($0).path }
    try manager.createDirectory(atPath: path("content/shared"), withIntermediateDirectories: true)
    try manager.moveItem(atPath: path(Self.notice), toPath: path("content/shared/ima.txt"))
    try manager.createSymbolicLink(atPath: path(Self.notice), withDestinationPath: "../../shared/ima.txt")
    let preview = try await preview(of: site)
    let address = try await link("/-/texts/ima?find=Bankgegevens", preview)
    #expect(try await save(address, preview) { $0["text.nl"] = "Rekening" }.status == .seeOther)
    #expect(try manager.destinationOfSymbolicLink(atPath: path(Self.notice)) == "../../shared/ima.txt")
    #expect(try site.read("content/shared/ima.txt").contains("nl: \"Rekening\""))
  }

  @Test func otherPagesCannotSendAForm() async throws {
    let site = try draft()
    let preview = try await preview(of: site)
    let before = try site.read(Self.dutch)
    var fields = fields(await get(Self.first, preview).body)
    fields["text.nl"] = "Van elders."
    let query = "text=introduction.md%231&language=nl"
    let host = "127.0.0.1:8080"
    let own = "http://\(host)"
    var wrong = fields
    wrong["token"] = "0"
    var none = fields
    none["token"] = nil
    let attempts: [FormRequest] = [
      FormRequest(query: query, host: host, origin: "http://evil.example", fields: fields),
      FormRequest(query: query, host: host, origin: "null", fields: fields),
      FormRequest(query: query, host: host, origin: nil, fields: fields),
      FormRequest(query: query, host: nil, origin: own, fields: fields),
      FormRequest(query: query, host: host, origin: "http://127.0.0.1:9090", fields: fields),
      FormRequest(query: query, host: host, origin: own, fetchSite: "cross-site", fields: fields),
      FormRequest(query: query, host: host, origin: own, fetchSite: "same-origin", fields: wrong),
      FormRequest(query: query, host: host, origin: own, fetchSite: "same-origin", fields: none),
    ]
    for attempt in attempts { #expect(await preview.save("ima", attempt).status == .forbidden, "\(attempt)") }
    // Of another start of the preview.
    let other = try await self.preview(of: site)
    #expect(
      await other.save("ima", FormRequest(query: query, host: host, origin: own, fields: fields)).status == .forbidden)
    #expect(try site.read(Self.dutch) == before)
  }

  @Test func noAddressReachesAnythingElse() async throws {
    let preview = try await preview(of: try draft())
    for wrong in [
      "/-/edit/ima", "/-/edit/ima?text=../../site.swift", "/-/edit/nowhere?text=introduction.md%231",
      "/-/edit/ima?shared=introduction.md%231", "/-/texts/nowhere", "/-/texts/ima?show=other", "/-/edit/ima?text=%ff",
    ] {
      #expect(await get(wrong, preview).status == .notFound, "\(wrong)")
    }
  }
}
