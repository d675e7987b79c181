import Diagnostics
import Files
import Foundation
import NoticeModel
import TestSupport
import Testing

@testable import Source

/// Words that a site has are its own, all others come with Notitia, and what nothing asks for is said.
@Suite struct WordListTests {
  private static let forms = ["keyed", "former"]

  private static func fixture(_ form: String) throws -> String {
    try Checkout.text("Tests/3-Reading/SourceTests/Fixtures/words/\(form).swift")
  }

  private static func standard() throws -> StandardTexts {
    try #require(StandardTexts(in: Folder(Checkout.root.path)))
  }

  /// Loads a site of the given files, which has nothing else but its settings.
  private func load(_ files: [String: String], standard: StandardTexts?) throws -> SiteLoader.Result {
    let folder = TemporaryPlace.new()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files = files
    files["content/site.swift"] = """
      import NoticeModel

      let site = Site(title: Text("Site"), baseURL: "https://notices.example.org/")

      """
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return SiteLoader.load(try Folder(folder.path), standard: standard)
  }

  private func said(_ result: SiteLoader.Result) -> String { TextRenderer().render(result.diagnostics) }

  // MARK: - What comes with Notitia

  /// Every list that comes with Notitia has all its words in all languages, and no others.
  @Test func theStandardListsAreComplete() throws {
    let sources = try #require(SiteLoader.load(try Folder(Checkout.root.path), only: ["imstam"]).sources)
    #expect(sources.labels.lacking(in: Language.allCases) == [])
    #expect(sources.changeWords.lacking(in: Language.allCases) == [])
    #expect(sources.theme.words.lacking(in: Language.allCases) == [])
    #expect(sources.theme.redlineWords.lacking(in: Language.allCases) == [])
    #expect(sources.theme.versionWords.lacking(in: Language.allCases) == [])
    for language in Language.allCases { #expect(sources.clauses[language]?.keys == sources.clauses[.fr]?.keys) }
  }

  /// Every kind of section has a title that comes with Notitia, and stands in the guide for writers.
  @Test func everyKindOfSectionHasATitleAndIsInTheGuide() throws {
    let sources = try #require(SiteLoader.load(try Folder(Checkout.root.path), only: ["imstam"]).sources)
    let titled = Set(sources.titles.map { "\($0.kind)" })
    let guide = try Checkout.text("docs/writing.md").split { !$0.isLetter && $0 != "-" }
    for kind in SectionKind.description.cases.map(\.name) where kind != "own" {
      #expect(titled.contains(kind), "content/clauses/titles.swift lacks \(kind)")
      let identifier = kind.replacing(/[A-Z]/) { "-" + $0.0.lowercased() }
      #expect(guide.contains(identifier[...]), "docs/writing.md lacks \(identifier)")
    }
  }

  @Test func aSiteWithoutWordsHasThoseOfNotitia() throws {
    let bare = try load([:], standard: Self.standard())
    #expect(said(bare) == "")
    let (sources, standard) = (
      try #require(bare.sources),
      try #require(SiteLoader.load(try Folder(Checkout.root.path), only: ["imstam"]).sources)
    )
    #expect(LabelKey.allCases.allSatisfy { sources.labels[$0] == standard.labels[$0] })
    #expect(ChangeKey.allCases.allSatisfy { sources.changeWords[$0] == standard.changeWords[$0] })
    #expect(ThemeKey.allCases.allSatisfy { sources.theme.words[$0] == standard.theme.words[$0] })
    #expect(RedlineKey.allCases.allSatisfy { sources.theme.redlineWords[$0] == standard.theme.redlineWords[$0] })
    #expect(VersionKey.allCases.allSatisfy { sources.theme.versionWords[$0] == standard.theme.versionWords[$0] })
    #expect(sources.titles.map(\.kind) == standard.titles.map(\.kind))
    #expect(sources.theme.templates == standard.theme.templates)
    #expect(sources.theme.assets == standard.theme.assets)
    for language in Language.allCases {
      let (clauses, others) = (sources.clauses[language] ?? [:], standard.clauses[language] ?? [:])
      #expect(clauses.mapValues { sources.files[$0].bytes } == others.mapValues { standard.files[$0].bytes })
    }
  }

  // MARK: - What a site has of its own

  @Test(arguments: forms)
  func theWordsOfASiteAreItsOwn(form: String) throws {
    let text = try Self.fixture(form)
    let result = try load(
      [
        "content/clauses/labels.swift": text, "content/clauses/changes.swift": text,
        "themes/default/words.swift": text,
      ], standard: Self.standard())
    #expect(said(result) == "")
    let sources = try #require(result.sources)
    #expect(sources.labels[.yes][.nl] == "Ja, zeker")
    #expect(sources.labels[.email][.de] == "E-mail")
    #expect(sources.changeWords[.nothing][.de] == "nichts")
    #expect(sources.theme.words[.skip][.fr] == "Contenu")
    #expect(sources.theme.redlineWords[.none][.nl] == "Niets verandert.")
    #expect(sources.theme.versionWords[.from][.de] == "Ab dem {date}")
    #expect(sources.location(sources.labels[.yes].place).path == "content/clauses/labels.swift")
    // Whatever it does not have.
    #expect(sources.labels[.no][.fr] == "Non")
    #expect(sources.theme.versionWords[.files][.nl] == "Bestanden")
  }

  @Test func aLanguageMayBeReplacedAlone() throws {
    let result = try load(
      ["content/clauses/labels.swift": "import NoticeModel\n\nlet labels = [Label(.yes, fr: \"Si\")]\n"],
      standard: Self.standard())
    #expect(said(result) == "")
    let standard = try #require(SiteLoader.load(try Folder(Checkout.root.path), only: ["imstam"]).sources)
    for language in Language.allCases {
      #expect(result.sources?.labels[.yes][language] == (language == .fr ? "Si" : standard.labels[.yes][language]))
    }
  }

  /// A notice may be published in a language that the site does not name: what comes with Notitia serves it, and nothing
  /// is asked of the site.
  @Test func aNoticeMayNameAnotherLanguage() throws {
    let notice = """
      import NoticeModel

      let notice = Notice(
        id: "tiny", title: "Notice", sourceLanguage: .fr, languages: [.fr, .en],
        controller: Controller(name: "Tiny", kind: .association))

      """
    let files = ["content/organisations/tiny/notice.swift": notice]
    let result = try load(files, standard: Self.standard())
    #expect(said(result) == "")
    let sources = try #require(result.sources)
    #expect(sources.site.languages == [.fr, .nl, .de])
    #expect(sources.notices.map(\.notice.languages) == [[.fr, .en]])
    #expect(sources.labels[.yes][.en] == "Yes")
    #expect(sources.clauses[.en]?.keys == sources.clauses[.fr]?.keys)
    #expect(sources.titles.allSatisfy { $0.noun[.en] != nil && $0.question[.en] != nil })
  }

  /// A site that has all its words itself need not have them in a language that it does not name; a notice that names it
  /// says that they are missing.
  @Test func aLanguageThatTheSiteLacksIsAskedOfNobodyElse() throws {
    var files: [String: String] = [:]
    for path in Checkout.files("content/clauses", suffix: "d") + Checkout.files("content/clauses", suffix: ".swift")
      + Checkout.files("themes/default", suffix: "e") + ["themes/default/words.swift"]
    where !path.hasPrefix("content/clauses/en/") {
      files[path] = try Checkout.text(path).replacing(/,\s*en: "(?:[^"\\]|\\.)*"/, with: "")
    }
    let whole = try load(files, standard: nil)
    #expect(said(whole) == "")
    #expect(whole.sources != nil)
    files["content/organisations/tiny/notice.swift"] = """
      import NoticeModel

      let notice = Notice(
        id: "tiny", title: "Notice", sourceLanguage: .fr, languages: [.fr, .en],
        controller: Controller(name: "Tiny", kind: .association))

      """
    let result = try load(files, standard: nil)
    #expect(
      said(result) == """
        content/organisations/tiny/notice.swift:4:64: error: the notice is to be published in `en`, for which the site has no clauses [SRC-VALUE]
         4 |   id: "tiny", title: "Notice", sourceLanguage: .fr, languages: [.fr, .en],
           |                                                                ^~~~~~~~~~
           = write them, or take .en out of `languages`; docs/languages.md tells what a language needs

        """)
  }

  @Test func clausesTitlesAndTemplatesMayBeReplacedAlone() throws {
    let result = try load(
      [
        "content/clauses/fr/requests/free.md": "C’est gratuit.\n",
        "content/clauses/titles.swift": """
        import NoticeModel

        let titles = [SectionTitle(.contact, noun: Text("Nous"), question: Text("Nous ?"))]

        """,
        "themes/default/fragment.mustache": "{{{body}}}\n",
      ], standard: Self.standard())
    #expect(said(result) == "")
    let sources = try #require(result.sources)
    let clause = try #require(sources.clauses[.fr]?["requests/free"])
    #expect(sources.files[clause].path == "content/clauses/fr/requests/free.md")
    #expect(sources.titles.first { $0.kind == .contact }?.noun == Text("Nous"))
    #expect(sources.titles.filter { $0.kind == .contact }.count == 1)
    #expect(sources.titles.contains { $0.kind == .retention })
    #expect(sources.theme.templates["fragment"] == "{{{body}}}\n")
    #expect(sources.theme.templates["page"] != nil)
  }

  // MARK: - What is said

  @Test func whatNothingAsksForIsListed() throws {
    let result = try load(
      [
        "content/clauses/labels.swift": """
        import NoticeModel

        let labels = [
          Label(.fulName, fr: "Nom", nl: "Naam", de: "Name"),
          Label(.withdrawnLongAgo, "x"),
        ]

        """,
        "content/clauses/changes.swift": "import NoticeModel\n\nlet changes = ChangeWords(nothin: Text(\"x\"))\n",
        "content/clauses/fr/requests/fre.md": "C’est gratuit.\n",
      ], standard: Self.standard())
    #expect(result.sources != nil)
    #expect(
      said(result) == """
        content/clauses/labels.swift:4:10: warning: nothing asks for the words `fulName` of `labels`, so they stand on no page [SRC-STRAY]
         4 |   Label(.fulName, fr: "Nom", nl: "Naam", de: "Name"),
           |          ^~~~~~~
           = did you mean `fullName`?

        content/clauses/labels.swift:5:10: warning: nothing asks for the words `withdrawnLongAgo` of `labels`, so they stand on no page [SRC-STRAY]
         5 |   Label(.withdrawnLongAgo, "x"),
           |          ^~~~~~~~~~~~~~~~
           = take them out

        content/clauses/changes.swift:3:27: warning: nothing asks for the words `nothin` of `changes`, so they stand on no page [SRC-STRAY]
         3 | let changes = ChangeWords(nothin: Text("x"))
           |                           ^~~~~~
           = did you mean `nothing`?

        content/clauses/fr/requests/fre.md:1:1: warning: nothing asks for the clause `requests/fre`, so it stands on no page [SRC-STRAY]
           = did you mean content/clauses/fr/requests/free.md?

        """)
  }

  @Test func aWordThatStandsTwiceIsReported() throws {
    let result = try load(
      ["content/clauses/labels.swift": "import NoticeModel\n\nlet labels = [Label(.no, \"x\"), Label(.no, \"y\")]\n"],
      standard: Self.standard())
    #expect(result.sources == nil)
    #expect(
      said(result) == """
        content/clauses/labels.swift:3:39: error: `no` stands twice in `labels` [SRC-VALUE]
         3 | let labels = [Label(.no, "x"), Label(.no, "y")]
           |                                       ^~
           = keep one of them

        """)
  }

  /// A program that was copied without its files says what is missing.
  @Test func withoutTheWordsOfNotitiaASiteNeedsAllOfThem() throws {
    var files: [String: String] = [:]
    for path in Checkout.files("content/clauses", suffix: ".swift") + Checkout.files("themes/default", suffix: "e") {
      files[path] = try Checkout.text(path)
    }
    files["content/clauses/labels.swift"]?.replace(#/ {2}Label\(\s*\.yes,[^)]*\),\n/#, with: "")
    files["themes/default/words.swift"] = try Checkout.text("themes/default/words.swift")
    let result = try load(files, standard: nil)
    #expect(result.sources == nil)
    #expect(
      said(result) == """
        content/clauses/labels.swift:1:1: error: the list `labels` lacks words: `yes` [SRC-VALUE]
           = write Label(.yes, fr: "…", nl: "…", de: "…"), or install Notitia again with make install: it brings the words that a site does not have

        """)
  }
}
