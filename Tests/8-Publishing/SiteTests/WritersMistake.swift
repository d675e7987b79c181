/// A mistake of somebody who writes, and what stands there once it was mended as the hint says.
struct WritersMistake {
  enum Change {
    /// A paragraph at the end of a text, in every language.
    case prose(String, mended: String)
    /// The same in French alone.
    case french(String, mended: String)
    /// A piece of the facts.
    case facts(String, is: String, mended: String)
    /// A file that stands elsewhere than where it is read.
    case file(String, belongs: String, String)
    /// A file of the site under another name.
    case moved(String, belongs: String)
    /// A folder whose name, and an identifier, that is none.
    case identifier(String, is: String)
  }

  var name: String
  /// What the hint has to say, so that the change below is what it says.
  var hint: String
  /// What the hint says literally, to be pasted.
  var pasted: String?
  var change: Change

  init(_ name: String, hint: String, pasted: String? = nil, _ change: Change) {
    self.name = name
    self.hint = hint
    self.pasted = pasted
    self.change = change
  }

  static let tiny = "content/organisations/tiny"
  private static let summary =
    #"summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung.")"#

  static let inTexts = [
    WritersMistake(
      "merge markers in a text", hint: "keep one of the two texts",
      .prose("<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> essai", mended: "Un.")),
    WritersMistake(
      "merge markers without a middle", hint: "take out the lines that begin with <<<<<<<",
      .prose("<<<<<<< HEAD\nUn.\n>>>>>>> essai", mended: "Un.")),
    WritersMistake(
      "merge markers in the facts", hint: "keep one of the two texts",
      .facts(
        "      data: [\"contact\"],\n",
        is: "<<<<<<< HEAD\n      data: [\"contact\"],\n=======\n      data: [],\n>>>>>>> essai\n",
        mended: "      data: [\"contact\"],\n")),
    WritersMistake("another encoding", hint: "write `données.`", .prose("Les donnÃ©es.", mended: "Les données.")),
    WritersMistake(
      "an apostrophe in another encoding", hint: "write `l’usage.`", .prose("Voir lâ€™usage.", mended: "Voir l’usage.")),
    WritersMistake("bullets and a tab", hint: "`- `", .prose("•\tun\n•\tdeux", mended: "- un\n- deux")),
    WritersMistake("dashes and a tab", hint: "`- `", .prose("–\tun\n–\tdeux", mended: "- un\n- deux")),
    WritersMistake("the bullets of Word", hint: "`- `", .prose("\u{F0B7} un\n\u{F0B7} deux", mended: "- un\n- deux")),
    WritersMistake(
      "hyphens and no-break spaces", hint: "`- `", .prose("-\u{A0}un\n-\u{A0}deux", mended: "- un\n- deux")),
    WritersMistake("letters with a bracket", hint: "`1. `", .prose("a) un\nb) deux", mended: "1. un\n2. deux")),
    WritersMistake(
      "a heading without a space", hint: "## Titre {#titre}",
      .prose("##Titre {#titre}\n\nMots.", mended: "## Titre {#titre}\n\nMots.")),
    WritersMistake(
      "a link without an address", hint: "[notre site](https://…)",
      .prose("Voir [notre site].", mended: "Voir [notre site](https://example.org).")),
    WritersMistake(
      "a link with a space", hint: "write [notre site](https://example.org)",
      .prose("Voir [notre site] (https://example.org).", mended: "Voir [notre site](https://example.org).")),
    WritersMistake(
      "a link that is not closed", hint: "the bracket behind it",
      .prose("Voir [notre site](https://example.org", mended: "Voir [notre site](https://example.org)")),
    WritersMistake(
      "a day that is none", hint: "write the day", .prose("Le {date:2025-02-30}.", mended: "Le {date:2025-02-28}.")),
    WritersMistake(
      "a reference without a colon", hint: "`{ref:purposes}`",
      .prose("Voir {ref purposes}.", mended: "Voir {ref:purposes}.")),
    WritersMistake(
      "a law by its French name", hint: "`{law:gdpr/13}`", .prose("Voir {law:rgpd/13}.", mended: "Voir {law:gdpr/13}.")),
    WritersMistake(
      "a reference that is wrong in one language", hint: "`{ref:purposes}`",
      .french("Voir {ref:purposess}.", mended: "Voir {ref:purposes}.")),
    WritersMistake(
      "a line break in a cell", hint: "a comma",
      .prose("| a | b |\n|---|---|\n| un<br>deux | trois |", mended: "| a | b |\n|---|---|\n| un, deux | trois |")),
    WritersMistake(
      "an empty block of code", hint: "remove its marks", .prose("```\n  \n```\n\nMots.", mended: "Mots.")),
    WritersMistake(
      "a number with its unit", hint: "30",
      .facts(
        summary + ")",
        is:
          "\(summary), announced: Text(fr: \"par courriel\", nl: \"per e-mail\", de: \"per E-Mail\"), leadDays: 30 jours)",
        mended:
          "\(summary), announced: Text(fr: \"par courriel\", nl: \"per e-mail\", de: \"per E-Mail\"), leadDays: 30)")),
    WritersMistake(
      "a list without its beginning", hint: "[",
      .facts("  data: [\n", is: "  data:\n", mended: "  data: [\n")),
    WritersMistake(
      "a law that is misspelled", hint: "\"fr-csp\"",
      .facts(
        "[Ground(.contract)]", is: "[Ground(.contract, laws: [\"fr-cps/L6111-1\"])]",
        mended: "[Ground(.contract, laws: [\"fr-csp/L6111-1\"])]")),
    WritersMistake(
      "a law that the registry lacks", hint: "laws: [DeclaredLaw(id: \"xx-1\", name: Text(",
      .facts(
        "  changes: [\n    Change(version: \"2025-10-01\", \(summary)",
        is: "  changes: [\n    Change(version: \"2025-10-01\", summary: Text(\"{law:xx-1/5}\")",
        mended: "  laws: [DeclaredLaw(id: \"xx-1\", name: Text(fr: \"loi\", nl: \"wet\", de: \"Gesetz\"), "
          + "short: Text(fr: \"loi\", nl: \"wet\", de: \"Gesetz\"))],\n"
          + "  changes: [\n    Change(version: \"2025-10-01\", summary: Text(\"{law:xx-1/5}\")")),
    WritersMistake(
      "the dots of a hint", hint: "in quotation marks", .facts(summary, is: "summary: Text(…)", mended: summary)),
    WritersMistake(
      "prose with a capital", hint: "rename it to content/organisations/tiny/fr/retention.md",
      .file("\(tiny)/fr/Retention.md", belongs: "\(tiny)/fr/retention.md", "Bonjour.\n")),
    WritersMistake(
      "prose beside the organisations", hint: "move it to content/organisations/NAME/fr/",
      .file("content/fr/retention.md", belongs: "\(tiny)/fr/retention.md", "Bonjour.\n")),
    WritersMistake(
      "a notice beside the organisations", hint: "move it to content/organisations/NAME/notice.swift",
      .moved("content/organisations/notice.swift", belongs: "\(tiny)/notice.swift")),
    WritersMistake(
      "a notice with a capital", hint: "rename it to content/organisations/tiny/notice.swift",
      .moved("\(tiny)/Notice.swift", belongs: "\(tiny)/notice.swift")),
    WritersMistake(
      "a notice with a second ending", hint: "rename it to content/organisations/tiny/notice.swift",
      .moved("\(tiny)/notice.swift.txt", belongs: "\(tiny)/notice.swift")),
    WritersMistake("a folder with a space", hint: "ima-group", .identifier("Ima Group", is: "ima-group")),
  ]
}
