import Foundation
import TestSupport
import Testing

/// The commands about translations as somebody uses them, with everything they say.
@Suite struct TranslationSessionTests {
  private let site: TemporarySite
  private let home = "content/organisations/ima"

  init() throws {
    site = try TemporarySite("ima")
    for path in ["content/translations.lock", "\(home)/translations.lock"] {
      try? FileManager.default.removeItem(atPath: "\(site.path)/\(path)")
    }
  }

  /// Runs commands and gives what they say, as a terminal shows it.
  private func said(_ commands: [[String]]) throws -> String {
    try commands.map { arguments in
      let outcome = try Command.notitia(arguments, in: site.path)
      let shown = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
      return "$ notitia \(shown)\n\(outcome.output)\(outcome.errors)(status \(outcome.status))\n\n"
    }.joined()
  }

  private func expect(_ said: String, _ name: String) {
    let golden = "\(Repository.folder)/Tests/7-Translating/TranslationsTests/Fixtures/\(name).txt"
    if let difference = Golden.difference(said, golden) { Issue.record("\(difference)") }
  }

  private let who = ["--by", "Anna", "--because", "read by two", "--as-of", "2026-11-30"]
  private let check = ["check", "--only", "ima", "--as-of", "2026-11-30"]

  /// A text changes: it is found, keeps a release back, lets a build pass, and is right again once that is accepted.
  @Test func aTextIsLeftBehindAndTranslated() throws {
    var all = try said([
      ["translations", "status", "ima"], ["translations", "adopt"] + who, ["translations", "adopt", "ima"] + who,
    ])
    try site.replace(
      "Pour gérer votre contrat", with: "Pour bien gérer votre contrat", in: "\(home)/fr/introduction.md")
    all += try said([
      check, ["release", "ima", "--effective", "2027-06-01", "--as-of", "2026-11-30"],
      ["build", "--as-of", "2026-11-30"], ["translations", "status", "ima"],
      ["translations", "accept", "ima", "--text", "introduction.md#1", "--language", "nl"] + who,
      ["translations", "accept", "ima", "--text", "introduction.md#9"] + who,
      ["translations", "accept", "ima"] + who,
      ["translations", "accept", "ima", "--section", "introduction"] + who, ["translations", "status", "ima", "site"],
    ])
    expect(all, "left-behind")
  }

  /// A file that comes back as it went: its texts stay stale, and whoever takes it in is told so.
  @Test func whatComesBackUntouchedStaysStale() throws {
    _ = try said([["translations", "adopt"] + who])
    try site.replace(
      "Pour gérer votre contrat", with: "Pour bien gérer votre contrat", in: "\(home)/fr/introduction.md")
    try site.write(try site.read("\(home)/fr/objection.md") + "\nUne phrase de plus.\n", to: "\(home)/fr/objection.md")
    let back = ["translations", "import", "translations/ima.nl.xlf", "--by", "Anna", "--as-of", "2026-11-30"]
    expect(
      try said([
        ["translations", "export", "ima", "--language", "nl"], back + ["--dry-run"], back,
        ["translations", "status", "ima"],
      ]), "untouched")
  }

  /// Two languages side by side, in a terminal and as a page for a reviewer.
  @Test func languagesAreCompared() throws {
    _ = try said([["translations", "adopt"] + who])
    try site.replace(
      "Pour gérer votre contrat", with: "Pour bien gérer votre contrat", in: "\(home)/fr/introduction.md")
    try site.replace("{law:gdpr/4}", with: "{law:gdpr/6}", in: "\(home)/nl/personal-data.md")
    try site.write(
      try site.read("\(home)/fr/objection.md") + "\nUne phrase de plus en 2026.\n", to: "\(home)/fr/objection.md")
    let compared = try said([
      ["compare", "ima", "fr", "nl", "--differences"], ["compare", "ima", "nl", "fr", "--differences"],
      ["compare", "ima", "nl", "de", "--differences"],
      ["compare", "ima", "fr", "nl", "--differences", "--html", "review.html"], ["compare", "ima", "fr", "en"],
    ])
    expect(compared + (try site.read("review.html")), "compared")
  }

  /// Each way in which languages come apart, in the words of its finding.
  @Test func everyStateIsToldAtItsPlace() throws {
    _ = try said([["translations", "adopt"] + who])
    let introduction = "\(home)/fr/introduction.md"
    try site.replace(
      "Elle énonce des principes communs à tout le Groupe, sans entrer dans le détail de chaque contrat. Vous",
      with: "Elle énonce des principes communs à tout le Groupe, sans entrer dans le détail de chaque contrat.\n\nVous",
      in: introduction)
    try site.write(try site.read("\(home)/fr/objection.md") + "\nUne phrase de plus.\n", to: "\(home)/fr/objection.md")
    try site.replace("Trois précisions :\n\n", with: "", in: "\(home)/fr/rights.md")
    try site.replace("nl: \"Bankgegevens\"", with: "nl: \"Gegevens van uw bank\"", in: "\(home)/notice.swift")
    try site.replace("fr: \"Localisation\"", with: "fr: \"Lieu\"", in: "\(home)/notice.swift")
    try site.replace("nl: \"Locatie\"", with: "nl: \"Plaats\"", in: "\(home)/notice.swift")
    try site.replace("fr: \"Aller au contenu\"", with: "fr: \"Aller au texte\"", in: "themes/default/words.swift")
    let lock = "content/translations.lock"
    try site.write(try site.read(lock) + "<<<<<<< HEAD\nx\n", to: lock)
    expect(try said([check]), "states")
  }
}
