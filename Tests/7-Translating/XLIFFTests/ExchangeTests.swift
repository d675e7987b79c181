import Diagnostics
import Foundation
import NoticeModel
import TestSupport
import Testing
import Translations
import XLIFF

/// What goes to translators and comes back.
@Suite struct ExchangeTests {
  private let introduction = "content/organisations/ima/fr/introduction.md"
  private let dutch = "content/organisations/ima/nl/introduction.md"
  private let facts = "content/organisations/ima/notice.swift"

  @Test(arguments: ExchangedSite.Form.allCases)
  func whatComesBackUnchangedChangesNothing(_ form: ExchangedSite.Form) throws {
    let exchange = try ExchangedSite()
    let text = try exchange.exported(form, everything: true)
    let result = try exchange.imported(text, form)
    #expect(result.found == [])
    #expect(result.files.keys.sorted() == [])
    #expect(try exchange.exported(form, everything: true) == text)
  }

  @Test(arguments: ExchangedSite.Form.allCases)
  func whatIsTranslatedIsWrittenAndDone(_ form: ExchangedSite.Form) throws {
    let exchange = try ExchangedSite()
    try exchange.site.replace("Pour gérer votre contrat", with: "Pour bien gérer votre contrat", in: introduction)
    try exchange.site.replace("(voir {ref:contact})", with: "(voir *aussi* {ref:contact})", in: introduction)
    try exchange.site.replace(
      "fr: \"Coordonnées bancaires\"", with: "fr: \"Coordonnées de votre banque\"", in: facts)
    #expect(try exchange.state().open.count == 6)
    var text = try exchange.exported(form)
    let before = try exchange.site.read(facts)
    text = text.replacing("Om uw contract", with: "Om uw contract goed")
      .replacing(">Bankgegevens<", with: ">Gegevens van uw bank<").replacing(
        "\"Bankgegevens\"", with: "\"Gegevens van uw bank\"")
    // The emphasis that came is one that went: the translator puts it around a word.
    switch form {
    case .csv: text = text.replacing("(zie {ref:contact})", with: "(zie *ook* {ref:contact})")
    case .xliff12, .xliff21: break
    }
    let result = try exchange.imported(text, form)
    #expect(result.found == [])
    #expect(try exchange.site.read(dutch).hasPrefix("Om uw contract goed te beheren"))
    #expect(try exchange.site.read(facts) == before.replacing("\"Bankgegevens\"", with: "\"Gegevens van uw bank\""))
    let open = try exchange.state().open
    #expect(!open.contains("introduction.md#1 nl"))
    #expect(open.contains("introduction.md#1 de"))
    #expect(!open.contains { $0.hasPrefix("notice.swift") && $0.hasSuffix("nl") })
    #expect(open.contains("introduction.md#2 nl") == (form != .csv))
  }

  @Test(arguments: ExchangedSite.Form.allCases)
  func whatIsMissingIsAdded(_ form: ExchangedSite.Form) throws {
    let exchange = try ExchangedSite()
    try exchange.site.replace(" nl: \"Bankgegevens\",", with: "", in: facts)
    try exchange.site.replace("      nl: \"Contactgegevens\",\n", with: "", in: facts)
    try exchange.site.replace(
      "\n\nDans ce texte", with: "\n\nUne phrase **de plus**.\n\nEt encore une.\n\nDans ce texte", in: introduction)
    try FileManager.default.removeItem(atPath: "\(exchange.site.path)/content/organisations/ima/nl/objection.md")
    let text = translated(try exchange.exported(form), form)
    let result = try exchange.imported(text, form)
    #expect(result.found == [])
    let written = try exchange.site.read(facts)
    #expect(written.contains("fr: \"Coordonnées bancaires\", nl: \"NL Coordonnées bancaires\", de: \"Bankverbindung\""))
    #expect(written.contains("      fr: \"Coordonnées\",\n      nl: \"NL Coordonnées\",\n      de: \"Kontaktdaten\","))
    #expect(
      try exchange.site.read(dutch).contains("\n\nNL Une phrase **de plus**.\n\nNL Et encore une.\n\nIn deze tekst"))
    #expect(
      try exchange.site.read("content/organisations/ima/nl/objection.md").hasPrefix("{facts}\n\nNL Vous pouvez refuser")
    )
    #expect(try exchange.state().open.filter { $0.hasSuffix("nl") } == [])
  }

  /// What is empty is translated: the source behind "NL".
  private func translated(_ text: String, _ form: ExchangedSite.Form) -> String {
    switch form {
    case .xliff12:
      return text.replacing(/<source>(.*?)<\/source>\n<target state="needs-translation"><\/target>/) {
        "<source>\($0.1)</source>\n<target>NL \($0.1)</target>"
      }
    case .xliff21:
      return text.replacing(/<source>(.*?)<\/source>\n<\/segment>/) {
        "<source>\($0.1)</source>\n<target>NL \($0.1)</target>\n</segment>"
      }
    case .csv:
      return text.replacing(/"missing","([^"]*)",""/) { "\"missing\",\"\($0.1)\",\"NL \($0.1)\"" }
    }
  }

  /// A stale text that comes back as it went is done only where the translator says so.
  @Test func whatIsConfirmedIsRecorded() throws {
    let exchange = try ExchangedSite()
    try exchange.site.replace("Pour gérer votre contrat", with: "Pour bien gérer votre contrat", in: introduction)
    let text = try exchange.exported(.xliff12)
    #expect(try exchange.imported(text, .xliff12).files.isEmpty)
    let confirmed = text.replacing("needs-review-translation", with: "final")
    let result = try exchange.imported(confirmed, .xliff12)
    #expect(result.files.keys.sorted() == ["content/organisations/ima/translations.lock"])
    #expect(try exchange.state().open == ["introduction.md#1 de"])
  }

  /// A backslash at the end of a line breaks it on the page.
  @Test(arguments: ExchangedSite.Form.allCases) func aBrokenLineOfTheFactsStaysBroken(_ form: ExchangedSite.Form) throws
  {
    let exchange = try ExchangedSite()
    try exchange.site.replace(#"fr: "adresse postale, numéro"#, with: #"fr: "adresse postale,\\\nnuméro"#, in: facts)
    try exchange.site.replace(#"nl: "adres, telefoonnummer"#, with: #"nl: "adres,\\\ntelefoonnummer"#, in: facts)
    let before = try exchange.site.read(facts)
    let text = try exchange.exported(form, everything: true)
    let unchanged = try exchange.imported(text, form)
    #expect(unchanged.found == [] && unchanged.files.isEmpty)
    let result = try exchange.imported(text.replacing("telefoonnummer", with: "telefoon"), form)
    #expect(result.found == [])
    #expect(try exchange.site.read(facts) == before.replacing("telefoonnummer, e-mail", with: "telefoon, e-mail"))
  }

  /// A translation that lacks what the page puts in may come back as it was, and not as another one.
  @Test(arguments: ExchangedSite.Form.allCases) func aChangedTranslationNeedsTheReferences(
    _ form: ExchangedSite.Form
  ) throws {
    let exchange = try ExchangedSite()
    try exchange.site.replace("(zie {ref:contact})", with: "(zie het einde)", in: dutch)
    let text = try exchange.exported(form, everything: true)
    let unchanged = try exchange.imported(text, form)
    #expect(unchanged.found == [] && unchanged.files.isEmpty)
    let result = try exchange.imported(text.replacing("(zie het einde)", with: "(zie het slot)"), form)
    #expect(result.files.isEmpty)
    #expect(result.found.map(\.message) == ["the translation of `introduction.md#2` has lost `{ref:contact}`"])
    #expect(result.found.first?.location.line ?? 0 > 0)
  }

  // MARK: - Damage

  /// Each way to damage a file is refused, with the line, and nothing is written.
  @Test func damageIsRefused() throws {
    let exchange = try ExchangedSite()
    try exchange.site.replace("Une promesse ne vaut", with: "Une vraie promesse ne vaut", in: security)
    try exchange.site.replace(
      "(voir {ref:purposes})", with: "([voir](https://example.org) {ref:purposes})", in: commitments)
    var report = ""
    for (form, damages) in [(ExchangedSite.Form.xliff12, damages12), (.xliff21, damages21), (.csv, damagesCSV)] {
      let text = try exchange.exported(form, everything: true)
      for (name, change) in damages {
        let damaged = change(text)
        #expect(damaged != text, "\(name)")
        let result = try exchange.imported(damaged, form)
        #expect(!result.found.isEmpty && result.files.isEmpty, "\(form) \(name)")
        let first = result.found.first
        report += "\(form.rawValue), \(name):\n  line \((first?.location.line ?? 0) > 0 ? "given" : "missing"): "
        report += "\(first?.message ?? "accepted")\n"
      }
    }
    let golden = "\(Repository.folder)/Tests/7-Translating/XLIFFTests/Fixtures/damages.txt"
    if let difference = Golden.difference(report, golden) { Issue.record("\(difference)") }
  }

  private let security = "content/organisations/ima/fr/security.md"
  private let commitments = "content/organisations/ima/fr/commitments.md"
  private typealias Damage = (String, (String) -> String)

  private func first(_ text: String, _ old: String, _ new: String) -> String {
    guard let range = text.range(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }

  private var damages12: [Damage] {
    let placeholder = /(<target[^>]*>[^\n]*?)<ph id="\d+"[^>]*>[^<]*<\/ph>/
    return [
      ("a placeholder lost", { $0.replacing(placeholder, maxReplacements: 1) { String($0.1) } }),
      (
        "a placeholder twice",
        {
          $0.replacing(placeholder, maxReplacements: 1) {
            "\($0.0)" + ($0.0.suffix(from: $0.0.range(of: "<ph")!.lowerBound))
          }
        }
      ),
      ("an unknown placeholder", { $0.replacing(placeholder, maxReplacements: 1) { "\($0.1)<ph id=\"99\">x</ph>" } }),
      ("a placeholder without number", { first($0, "<ph id=\"1\"", "<ph id=\"one\"") }),
      (
        "an unknown identifier",
        { $0.replacing(/trans-unit id="u[0-9a-f]{4}/, maxReplacements: 1) { _ in "trans-unit id=\"uzzzz" } }
      ),
      ("no identifier", { $0.replacing(/trans-unit id="[^"]*"/, maxReplacements: 1) { _ in "trans-unit" } }),
      ("another source", { first($0, "<source>", "<source>x ") }),
      ("no source", { $0.replacing(/<source>.*?<\/source>/, maxReplacements: 1) { _ in "" } }),
      (
        "a text twice", { $0.replacing(/<trans-unit[\s\S]*?<\/trans-unit>\n/, maxReplacements: 1) { "\($0.0)\($0.0)" } }
      ),
      ("another target language", { first($0, "target-language=\"nl\"", "target-language=\"es\"") }),
      ("another source language", { first($0, "source-language=\"fr\"", "source-language=\"nl\"") }),
      ("no target language", { first($0, " target-language=\"nl\"", "") }),
      ("cut off", { String($0.dropLast($0.count / 2)) }),
      ("a sign that is no XML", { first($0, "<target", "& <target") }),
      ("a document type", { first($0, "<xliff", "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff") }),
      ("an entity", { first($0, "<source>", "<source>&nbsp;") }),
      ("another version", { first($0, "version=\"1.2\"", "version=\"1.1\"") }),
      ("another namespace", { first($0, "document:1.2", "document:1.9") }),
      ("another document", { _ in "<html/>" }),
      ("an element that has no place", { first($0, "<source>", "<source><b>x</b>") }),
      ("a character that does not show", { $0.replacing(/<target[^>]*>/, maxReplacements: 1) { "\($0.0)\u{FFFD}" } }),
      ("empty", { _ in "" }),
    ]
  }

  private var damages21: [Damage] {
    [
      (
        "a link that was lost",
        { $0.replacing(/(<target>[^\n]*?)<ph id="c\d+"[^>]*\/>/, maxReplacements: 1) { String($0.1) } }
      ),
      ("a unit without text", { $0.replacing(/<segment[\s\S]*?<\/segment>/, maxReplacements: 1) { _ in "" } }),
      ("no languages", { first($0, " trgLang=\"nl\"", "") }),
      ("a version that is not known", { first($0, "version=\"2.1\"", "version=\"3.0\"") }),
      ("signs that cross", { first($0, "<target>", "<target><sc id=\"c1\"/>") }),
    ]
  }

  private var damagesCSV: [Damage] {
    [
      (
        "a reference rewritten",
        {
          $0.replacing("{ref:contact}", with: "{ref:kontakt}").replacing(
            "voir {ref:kontakt}", with: "voir {ref:contact}")
        }
      ),
      ("another header", { first($0, "\"state\"", "\"status\"") }),
      ("a cell too few", { $0 + "\"u1\",\"nl\"\r\n" }),
      ("no table", { _ in "nothing" }),
    ]
  }
}
