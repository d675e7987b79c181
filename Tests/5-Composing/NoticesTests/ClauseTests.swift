import Files
import Markup
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Notices

/// Each sentence of the standard texts stands in a notice that declares what it needs, and in no other.
@Suite struct ClauseTests {
  /// A notice of the fixtures, with clauses that say their names.
  private struct Composed {
    static let everything = Result { try Composed() }

    let sources: SiteSources
    let notice: Notice

    private init() throws {
      let site = try FixtureSite("valid/everything", clauses: .named)
      sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
      notice = try #require(sources.notices.first).notice
    }

    /// The clauses that a notice shows in some language, and those that it shows in every language.
    func clauses(of notice: Notice) -> (some: Set<String>, all: Set<String>) {
      let source = NoticeSource(notice: notice, folder: "", prose: [:])
      let shown = NoticeResolver(sources).resolve(source).documents.map { document in
        Set(DocumentOutline(document).text.matches(of: /Clause [a-z]+\/([a-z\/-]+)/).map { String($0.1) })
      }
      return (Set(shown.joined()), shown.dropFirst().reduce(shown[0]) { $0.intersection($1) })
    }
  }

  @Test(arguments: ClauseCase.all) func aClauseGoesWithItsFacts(one: ClauseCase) throws {
    let composed = try Composed.everything.get()
    var declared = composed.notice
    one.declare(&declared)
    var denied = declared
    one.deny(&denied)
    let clause = try #require(Clause.all.first { $0.name == one.clause })
    #expect(clause.holds(declared))
    #expect(!clause.holds(denied))
    let isShown = composed.clauses(of: declared).all.contains(one.clause)
    #expect(isShown)
    let isStillShown = composed.clauses(of: denied).some.contains(one.clause)
    #expect(!isStillShown)
  }

  /// Those that stand in every notice say nothing but the law, or what Notitia does itself.
  @Test func everyClauseThatNeedsFactsIsTried() {
    let tried = Set(ClauseCase.all.map(\.clause))
    let untried = Clause.all.filter { $0.condition != Clause.everyNotice && !tried.contains($0.name) }
    #expect(untried.map(\.name) == [])
    for clause in Clause.all where clause.condition == Clause.everyNotice { #expect(clause.content == .law) }
  }

  /// How consent is withdrawn by request is said unless the notice's own text tells how: declared, and written.
  @Test(arguments: [(false, true), (true, false), (true, true)])
  func theOwnTextOnWithdrawalTakesThePlaceOfTheStandardOne(tellsHow: Bool, isWritten: Bool) throws {
    let site = try FixtureSite("valid/everything", clauses: .named)
    if isWritten {
      for language in [Language.fr, .nl, .de] {
        try site.root.write("site/content/organisations/everything/\(language.rawValue)/withdrawal.md", "Own words.\n")
      }
    }
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    let own = try #require(sources.notices.first)
    var notice = own.notice
    notice.outline = Outline(sections: [Section(.rights), Section(.withdrawal, tellsHow: tellsHow)])
    let source = NoticeSource(notice: notice, folder: own.folder, prose: own.prose)
    let documents = NoticeResolver(sources).resolve(source).documents
    #expect(documents.count > 1)
    for document in documents {
      let text = DocumentOutline(document).text
      #expect(text.contains("rights/withdrawal-by-request") == !(tellsHow && isWritten))
      #expect(text.contains("Own words.") == isWritten)
    }
  }

  /// What the officer does is said unless the notice's own text on contact tells it.
  @Test func theOwnTextOnContactTakesThePlaceOfTheStandardOne() throws {
    let site = try FixtureSite("valid/everything", clauses: .named)
    try site.root.write("site/content/organisations/everything/fr/contact.md", "Own words.\n")
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    let own = try #require(sources.notices.first)
    for tellsHow in [false, true] {
      var notice = own.notice
      notice.outline = Outline(sections: [Section(.contact, tellsHow: tellsHow)])
      let source = NoticeSource(notice: notice, folder: own.folder, prose: own.prose)
      let french = try #require(NoticeResolver(sources).resolve(source).documents.first { $0.language == .fr })
      #expect(DocumentOutline(french).text.contains("contact/dpo") != tellsHow)
    }
  }

  // MARK: - Files

  @Test func everyTextBelongsToOneClause() {
    let names = Clause.all.map(\.name).sorted()
    #expect(Set(names).count == names.count)
    for language in Language.allCases {
      #expect(Self.texts(in: language).keys.sorted() == names, "\(language.rawValue)")
    }
  }

  /// A notice in the third person has no word in the first.
  @Test(arguments: Language.allCases) func whatSpeaksOfUsHasATextInTheThirdPerson(language: Language) {
    let texts = Self.texts(in: language)
    let inThirdPerson = Self.texts(in: language, folder: "third-person/")
    #expect(Set(inThirdPerson.keys).subtracting(texts.keys) == [])
    for (name, text) in texts {
      #expect(!Self.speaksOfUs(inThirdPerson[name] ?? text, language), "\(language.rawValue)/\(name)")
    }
  }

  private static func texts(in language: Language, folder: String = "") -> [String: String] {
    let root = "\(Repository.folder)/content/clauses/\(language.rawValue)/\(folder)"
    let names = Repository.files(in: root).filter { !$0.hasPrefix("third-person/") }
    return Dictionary(uniqueKeysWithValues: names.map { (String($0.dropLast(3)), Repository.text(root + $0)) })
  }

  private static func speaksOfUs(_ text: String, _ language: Language) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    switch language {
    case .fr: return words.contains { ["nous", "notre", "nos"].contains($0) }
    case .nl: return words.contains { ["wij", "ons", "onze", "onszelf"].contains($0) }
    case .de: return words.contains { $0 == "wir" || $0 == "uns" || $0.hasPrefix("unser") }
    case .en: return words.contains { ["we", "us", "our", "ours", "ourselves"].contains($0) }
    }
  }

  /// `docs/clauses.md` is that of these clauses: `make generate` writes it anew.
  @Test func thePageIsWrittenAnew() {
    let page = ClausePage(.fr, texts: Self.texts(in: .fr)).render()
    #expect(page == Repository.text("\(Repository.folder)/docs/clauses.md"), "run make generate")
  }

  /// What is left open is shown where the rule that finds it is waived: there is such a rule.
  @Test(arguments: LeftOpen.allCases) func whatIsLeftOpenIsFoundByARule(gap: LeftOpen) {
    #expect(Repository.text("\(Repository.folder)/docs/rules/\(gap.rule).md").hasPrefix("# \(gap.rule)\n"))
  }
}
