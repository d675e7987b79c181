import Diagnostics
import Foundation
import TestSupport
import Testing

/// Mistakes of people who write: the whole of what they read, and that what the hint says is right once it is written.
@Suite struct WritersMistakesTests {
  private enum Change {
    /// A paragraph at the end of a text, in every language.
    case prose(String, mended: String)
    /// The same in French alone.
    case french(String, mended: String)
    /// A piece of the facts.
    case facts(String, is: String, mended: String)
    /// A file that stands elsewhere than where it is read.
    case file(String, belongs: String, String)
  }

  private struct Mistake {
    var name: String
    /// What the hint has to say, so that the change below is what it says.
    var hint: String
    var change: Change

    init(_ name: String, hint: String, _ change: Change) {
      self.name = name
      self.hint = hint
      self.change = change
    }
  }

  private static let tiny = "content/organisations/tiny"
  private static let summary =
    #"summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung.")"#

  private static let mistakes = [
    Mistake(
      "merge markers in a text", hint: "keep one of the two texts",
      .prose("<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> essai", mended: "Un.")),
    Mistake(
      "merge markers without a middle", hint: "take out the lines that begin with <<<<<<<",
      .prose("<<<<<<< HEAD\nUn.\n>>>>>>> essai", mended: "Un.")),
    Mistake(
      "merge markers in the facts", hint: "keep one of the two texts",
      .facts(
        "      data: [\"contact\"],\n",
        is: "<<<<<<< HEAD\n      data: [\"contact\"],\n=======\n      data: [],\n>>>>>>> essai\n",
        mended: "      data: [\"contact\"],\n")),
    Mistake("another encoding", hint: "write `données.`", .prose("Les donnÃ©es.", mended: "Les données.")),
    Mistake(
      "an apostrophe in another encoding", hint: "write `l’usage.`", .prose("Voir lâ€™usage.", mended: "Voir l’usage.")),
    Mistake("bullets and a tab", hint: "`- `", .prose("•\tun\n•\tdeux", mended: "- un\n- deux")),
    Mistake("dashes and a tab", hint: "`- `", .prose("–\tun\n–\tdeux", mended: "- un\n- deux")),
    Mistake("the bullets of Word", hint: "`- `", .prose("\u{F0B7} un\n\u{F0B7} deux", mended: "- un\n- deux")),
    Mistake("hyphens and no-break spaces", hint: "`- `", .prose("-\u{A0}un\n-\u{A0}deux", mended: "- un\n- deux")),
    Mistake("letters with a bracket", hint: "`1. `", .prose("a) un\nb) deux", mended: "1. un\n2. deux")),
    Mistake(
      "a heading without a space", hint: "## Titre {#titre}",
      .prose("##Titre {#titre}\n\nMots.", mended: "## Titre {#titre}\n\nMots.")),
    Mistake(
      "a link without an address", hint: "[notre site](https://…)",
      .prose("Voir [notre site].", mended: "Voir [notre site](https://example.org).")),
    Mistake(
      "a link with a space", hint: "write [notre site](https://example.org)",
      .prose("Voir [notre site] (https://example.org).", mended: "Voir [notre site](https://example.org).")),
    Mistake(
      "a link that is not closed", hint: "the bracket behind it",
      .prose("Voir [notre site](https://example.org", mended: "Voir [notre site](https://example.org)")),
    Mistake(
      "a day that is none", hint: "write the day", .prose("Le {date:2025-02-30}.", mended: "Le {date:2025-02-28}.")),
    Mistake(
      "a reference without a colon", hint: "`{ref:purposes}`",
      .prose("Voir {ref purposes}.", mended: "Voir {ref:purposes}.")),
    Mistake(
      "a law by its French name", hint: "`{law:gdpr/13}`", .prose("Voir {law:rgpd/13}.", mended: "Voir {law:gdpr/13}.")),
    Mistake(
      "a reference that is wrong in one language", hint: "`{ref:purposes}`",
      .french("Voir {ref:purposess}.", mended: "Voir {ref:purposes}.")),
    Mistake(
      "a line break in a cell", hint: "a comma",
      .prose("| a | b |\n|---|---|\n| un<br>deux | trois |", mended: "| a | b |\n|---|---|\n| un, deux | trois |")),
    Mistake("an empty block of code", hint: "remove its marks", .prose("```\n  \n```\n\nMots.", mended: "Mots.")),
    Mistake(
      "a number with its unit", hint: "30",
      .facts(
        summary + ")",
        is:
          "\(summary), announced: Text(fr: \"par courriel\", nl: \"per e-mail\", de: \"per E-Mail\"), leadDays: 30 jours)",
        mended:
          "\(summary), announced: Text(fr: \"par courriel\", nl: \"per e-mail\", de: \"per E-Mail\"), leadDays: 30)")),
    Mistake(
      "a list without its beginning", hint: "[",
      .facts("  data: [\n", is: "  data:\n", mended: "  data: [\n")),
    Mistake(
      "a law that is misspelled", hint: "\"fr-csp\"",
      .facts(
        "[Ground(.contract)]", is: "[Ground(.contract, laws: [\"fr-cps/L6111-1\"])]",
        mended: "[Ground(.contract, laws: [\"fr-csp/L6111-1\"])]")),
    Mistake(
      "a law that the registry lacks", hint: "laws: [DeclaredLaw(id: \"xx-1\", name: Text(",
      .facts(
        "  changes: [\n    Change(version: \"2025-10-01\", \(summary)",
        is: "  changes: [\n    Change(version: \"2025-10-01\", summary: Text(\"{law:xx-1/5}\")",
        mended: "  laws: [DeclaredLaw(id: \"xx-1\", name: Text(fr: \"loi\", nl: \"wet\", de: \"Gesetz\"), "
          + "short: Text(fr: \"loi\", nl: \"wet\", de: \"Gesetz\"))],\n"
          + "  changes: [\n    Change(version: \"2025-10-01\", summary: Text(\"{law:xx-1/5}\")")),
    Mistake("the dots of a hint", hint: "in quotation marks", .facts(summary, is: "summary: Text(…)", mended: summary)),
    Mistake(
      "prose with a capital", hint: "rename it to content/organisations/tiny/fr/retention.md",
      .file("\(tiny)/fr/Retention.md", belongs: "\(tiny)/fr/retention.md", "Bonjour.\n")),
  ]

  private func site(_ mistake: Mistake, isMended: Bool) throws -> FixtureSite {
    let site = try FixtureSite("valid/tiny")
    func append(_ text: String, _ languages: [String]) throws {
      for language in languages {
        let path = "\(Self.tiny)/\(language)/retention.md"
        try site.root.write("site/\(path)", Repository.text("\(site.path)/\(path)") + "\n\(text)\n")
      }
    }
    switch mistake.change {
    case .prose(let wrong, let mended): try append(isMended ? mended : wrong, ["fr", "nl", "de"])
    case .french(let wrong, let mended):
      try append(isMended ? mended : wrong, ["fr"])
      try append("{ref:purposes}", ["nl", "de"])
    case .facts(let old, let wrong, let mended):
      let path = "\(Self.tiny)/notice.swift"
      let text = Repository.text("\(site.path)/\(path)")
      try #require(text.contains(old), "\(mistake.name)")
      try site.root.write("site/\(path)", text.replacing(old, with: isMended ? mended : wrong))
    case .file(let wrong, let right, let text):
      try site.root.write("site/\(isMended ? right : wrong)", text)
      for language in isMended ? ["nl", "de"] : [] {
        try site.root.write("site/\(right.replacing("/fr/", with: "/\(language)/"))", text)
      }
    }
    return site
  }

  @Test func eachIsToldAndItsHintIsRight() throws {
    var said = ""
    for mistake in Self.mistakes {
      let wrong = try SiteOutcome(site(mistake, isMended: false))
      said += "# \(mistake.name)\n\n\(wrong.text)\n"
      let errors = wrong.diagnostics.filter { $0.severity == .error }
      #expect(!errors.isEmpty, "\(mistake.name)")
      #expect(errors.contains { $0.help?.contains(mistake.hint) == true }, "\(mistake.name): \(wrong.text)")
      let mended = try SiteOutcome(site(mistake, isMended: true))
      #expect(mended.text == "", "\(mistake.name), mended")
    }
    let difference = Golden.difference(said, "\(Repository.folder)/Tests/8-Publishing/SiteTests/Fixtures/writers.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// What is pasted from Word and cannot be meant is taken out, or told.
  @Test(arguments: ["mot\u{AD}", "mot\u{200B}", "mot\u{2028}", "mot\u{A0}\u{A0}", "mot\u{FEFF}"])
  func invisibleCharactersReachNoPage(written: String) throws {
    let site = try site(
      Mistake("invisible", hint: "", .prose("Un \(written)clef.", mended: "")), isMended: false)
    let outcome = try SiteOutcome(site)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) { return }
    let page = outcome.page("tiny/fr/index.html")
    #expect(page.contains("clef"))
    #expect(!page.contains("\(written)clef"))
  }
}
