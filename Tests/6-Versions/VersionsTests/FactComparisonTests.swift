import Files
import Foundation
import Markup
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Changes
@testable import Facts
@testable import JSON

@Suite struct FactComparisonTests {
  private let sources: SiteSources
  private static let fixtures = "\(Repository.folder)/Tests/6-Versions/VersionsTests/Fixtures/changes"

  init() throws { sources = try ComparedSite.sources.get() }

  /// Those of the fixtures.
  private static let languages: [Language] = [.fr, .nl, .de]

  private func changes(_ old: Notice, _ new: Notice) -> [FactChange] {
    FactComparison.changes(from: old, to: new, languages: Self.languages, sources: sources)
  }

  private func shown(_ changes: [FactChange]) -> String {
    changes.map { change in
      "  \(change.kind)\(change.isMaterial ? " !" : "") \(change.entity)\n"
        + Self.languages.map { "    \($0.rawValue): \((change.words[$0] ?? []).plainText)\n" }.joined()
    }.joined()
  }

  // MARK: - Nothing changes

  @Test(arguments: ReadNotice.paths)
  func theSameNoticeHasNoChanges(_ path: String) throws {
    let notice = try ReadNotice.notice(at: path)
    #expect(shown(changes(notice, notice)) == "")
    let frozen = try FrozenFacts.notice(from: FrozenFacts.image(of: notice))
    #expect(shown(changes(frozen, notice)) == "")
    #expect(shown(changes(notice, frozen)) == "")
  }

  /// Every list of a notice in the opposite order.
  @Test(arguments: ReadNotice.paths)
  func anOrderIsNoChange(_ path: String) throws {
    let notice = try ReadNotice.notice(at: path)
    func reversed(_ value: JSONValue) -> JSONValue {
      switch value {
      case .array(let elements): .array(elements.reversed().map(reversed))
      // The ends of a range are no list, and the order of ways to ask is what it says.
      case .object(let members):
        .object(members.map { ($0.key, ["between", "ways"].contains($0.key) ? $0.value : reversed($0.value)) })
      default: value
      }
    }
    let other = try Notice(Fact(value: reversed(notice.image)))
    #expect(shown(changes(notice, other)) == "")
  }

  /// Every identifier of a notice, with what refers to it.
  @Test(arguments: ["base", "public-body"])
  func anotherIdentifierIsNoChange(_ name: String) throws {
    let path = "Tests/7-Checking/ChecksTests/Fixtures/\(name).swift"
    let text = ReadNotice.text(path)
    let notice = try ReadNotice.notice(in: text)
    for id in Set(text.matches(of: /\bid: "([a-z-]+)"/).map { String($0.1) }) where id != "exemple" {
      let renamed = text.replacing(try Regex("(?<label>(?:fr|nl|de): )?\"\(id)\"")) { match in
        match["label"]?.substring == nil ? "\"\(id)-renamed\"" : String(match.output[0].substring ?? "")
      }
      let other = try ReadNotice.notice(in: renamed)
      #expect(shown(changes(notice, other)) == "", "\(id)")
      let first = changes(try published(notice, in: notice.sourceLanguage), other)
      #expect(shown(first.filter { $0.kind != "languages" }) == "", "\(id)")
    }
  }

  @Test func spellingIsNoChangeOfMeaning() throws {
    let text = ReadNotice.text("Tests/7-Checking/ChecksTests/Fixtures/base.swift")
    let notice = try ReadNotice.notice(in: text)
    for (old, new) in [
      ("fr: \"la sécurité de chacun\"", "fr: \"La securité, de chacun\""),
      ("nl: \"de veiligheid van iedereen\"", "nl: \"ieders veiligheid\""),
      (".exactly(.years(30))", ".exactly(.months(360))"),
    ] {
      let other = try ReadNotice.notice(in: text.replacingOccurrences(of: old, with: new))
      #expect(changes(notice, other).allSatisfy { $0.kind == "wording" && !$0.isMaterial }, "\(new)")
    }
    let every = text.replacingOccurrences(
      of: "Text(\"Clinique Exemple\")",
      with: "Text(fr: \"Clinique Exemple\", nl: \"Clinique Exemple\", de: \"Clinique Exemple\")")
    #expect(shown(changes(notice, try ReadNotice.notice(in: every))) == "")
  }

  /// What is said in a language for the first time is what all the others said before.
  @Test func anotherLanguageIsOneChange() throws {
    let text = ReadNotice.text("Tests/7-Checking/ChecksTests/Fixtures/base.swift")
    let english = text.replacing("sourceLanguage: .fr,", with: "sourceLanguage: .fr, languages: [.fr, .nl, .de, .en],")
      .replacing(
        "Text(\"Clinique Exemple\")",
        with:
          "Text(fr: \"Clinique Exemple\", nl: \"Clinique Exemple\", de: \"Clinique Exemple\", en: \"Example Clinic\")")
    let (old, new) = (try ReadNotice.notice(in: text), try ReadNotice.notice(in: english))
    #expect(new.languages.contains(.en) && new.controller.name[.en] == "Example Clinic")
    let added = FactComparison.changes(from: old, to: new, languages: Language.allCases, sources: sources)
    #expect(added.map { "\($0.kind) \($0.isMaterial)" } == ["languages false"])
    #expect(added.first?.words[.en]?.plainText == "Languages of the notice: Français, Nederlands, Deutsch and English")
    let removed = FactComparison.changes(from: new, to: old, languages: Self.languages, sources: sources)
    #expect(removed.map { "\($0.kind) \($0.isMaterial)" } == ["languages false"])
    // A fact that changes as well is still told, in the new language without what it was.
    let both = FactComparison.changes(
      from: old, to: try ReadNotice.notice(in: english.replacing(".exactly(.years(30))", with: ".exactly(.years(40))")),
      languages: Language.allCases, sources: sources)
    #expect(both.map(\.kind).contains("retention-longer"))
  }

  /// A notice as it is frozen where it is published in one of its languages alone.
  private func published(_ notice: Notice, in language: Language) throws -> Notice {
    var notice = notice
    notice.languages = [language]
    return try FrozenFacts.notice(from: FrozenFacts.image(of: notice, in: [language]))
  }

  /// Nothing but its languages changes in a notice that was published in the language it is written in, whatever its
  /// facts are told apart by: names of partners, recipients, cookies.
  @Test(arguments: ReadNotice.paths + ["content/organisations/groupe-exemple/notice.swift"])
  func translationsThatFollowAreNoChange(_ path: String) throws {
    var notice = try ReadNotice.notice(at: path)
    notice.languages = Self.languages
    let source = notice.sourceLanguage
    guard Self.languages.contains(source) else { return }
    #expect(shown(changes(try published(notice, in: source), notice).filter { $0.kind != "languages" }) == "")
  }

  /// Facts without identifiers are told apart in the languages that both notices have.
  @Test func translationsThatFollowDoNotShiftOthers() throws {
    func text(_ words: String) -> Text {
      Text(wordings: Self.languages.map { ($0, "\(words) \($0.rawValue)") })
    }
    var notice = try ReadNotice.notice(at: "Tests/7-Checking/ChecksTests/Fixtures/base.swift")
    (notice.sourceLanguage, notice.languages) = (.nl, Self.languages)
    let grounds = ["first", "second", "third"].map { word in
      var ground = notice.purposes[0].grounds[0]
      ground.condition = text(word)
      return ground
    }
    notice.purposes[0].grounds = grounds
    guard case .to(let transfers) = notice.transfers, var transfer = transfers.first else { return }
    (transfer.country, transfer.organisation) = (nil, text("organisation"))
    notice.transfers = .to([transfer])
    guard case .used(var cookies) = notice.cookies else { return }
    let old = try published(notice, in: .nl)
    notice.purposes[0].grounds.removeFirst()
    cookies.list[0].name += "-renamed"
    notice.cookies = .used(cookies)
    transfer.condition = text("another condition")
    notice.transfers = .to([transfer])
    let changes = changes(old, notice)
    #expect(changes.map(\.kind) == ["languages", "basis-removed", "transfer-condition", "cookie-renamed"])
  }

  // MARK: - One fact changes

  /// Each fact of complete notices, changed alone: one change, of a kind that says that it tells of that field.
  @Test(arguments: ["base", "public-body"])
  func eachFactIsOneChange(_ name: String) throws {
    let notice = try ReadNotice.notice(at: "Tests/7-Checking/ChecksTests/Fixtures/\(name).swift")
    let withWords = name == "base"
    var out = ""
    for spoiled in FactSpoiler().all(of: notice.image) {
      let other = try Notice(Fact(value: spoiled.image))
      // What was left out may be what leaving it out means.
      guard other.image != notice.image else { continue }
      let changes = changes(notice, other)
      out += withWords ? "\(spoiled.path)\n\(shown(changes))" : "\(spoiled.path): \(brief(changes))\n"
      #expect(Self.expected(spoiled).contains(changes.count), "\(spoiled.path): \(brief(changes))")
      for change in changes {
        let kind = try #require(ChangeKind.all.first { $0.name == change.kind })
        // What is left out whole is told by its parts.
        let isPart = kind.fields.contains { field in spoiled.fields.contains { Self.holds($0, field) } }
        #expect(isPart, "\(spoiled.path): \(kind.name)")
      }
      // The other way round it is a change too.
      if withWords {
        #expect(self.changes(other, notice).isEmpty == changes.isEmpty, "\(spoiled.path), the other way round")
      }
    }
    let difference = Golden.difference(out, "\(Self.fixtures)/\(name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Kinds that leaving out or altering a fact does not show: cases in Markdown, written as those of the rules.
  @Test func eachCaseIsToldInWords() throws {
    let path = "\(Self.fixtures)/cases.md"
    let base = ReadNotice.text("Tests/7-Checking/ChecksTests/Fixtures/base.swift")
    let difference = Golden.difference(
      try ChangeCases(Repository.text(path), base: base).told { shown(changes($0, $1)) }, path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The words of each kind are shown in one of the fixtures, in three languages.
  @Test func eachKindIsShown() {
    let shown = ["base.txt", "cases.md"].map { Repository.text("\(Self.fixtures)/\($0)") }.joined()
    let missing = ChangeKind.all.map(\.name).filter { !shown.contains("\n  \($0) ") }
    #expect(missing == [], "add cases of them to Fixtures/changes/cases.md")
  }

  /// How many changes one changed fact may be.
  private static func expected(_ spoiled: FactSpoiler.Spoiled) -> ClosedRange<Int> {
    // Nobody reads the role of the officer's contact or of one that answers requests.
    let isUnread = spoiled.path.hasPrefix("dpo.role") || spoiled.path.hasPrefix("rights.requests[0].role")
    if isUnread || !Set(spoiled.fields).isDisjoint(with: ChangeKind.notCompared.keys) { return 0...0 }
    // Requests then go to the officer, who may be reached in the same way.
    if spoiled.path.hasPrefix("rights.requests") { return 0...1 }
    // A list that is left out is many facts; one member in place of another is one that went and one that came.
    if spoiled.path.hasSuffix(" left out") || spoiled.path.hasSuffix("]") { return 1...6 }
    return spoiled.path.contains(" = ") ? 1...3 : 1...2
  }

  /// Whether a field is another one, or stands in it.
  private static func holds(_ field: String, _ other: String) -> Bool {
    field == other || field == "Notice.rights" && other.hasPrefix("Rights.")
  }

  private func brief(_ changes: [FactChange]) -> String {
    changes.isEmpty ? "nothing" : changes.map { $0.kind + ($0.isMaterial ? " !" : "") }.joined(separator: ", ")
  }

  // MARK: - The list of kinds

  /// Every field of the model is told of by a kind, or it is said why it is not.
  @Test func everyFieldIsCompared() {
    var fields: Set<String> = []
    for type in ModelDescription.held(by: "Notice", fields: \.isFrozen) {
      for field in type.fields where field.isFrozen { fields.insert("\(type.name).\(field.name)") }
    }
    let told = Set(ChangeKind.all.flatMap(\.fields))
    let excluded = Set(ChangeKind.notCompared.keys)
    #expect(fields.subtracting(told).subtracting(excluded).sorted() == [])
    #expect(told.union(excluded).subtracting(fields).sorted() == [])
    #expect(told.intersection(excluded).sorted() == [])
  }

  /// The page lists the kinds that there are, with the words for them; `NOTITIA_RECORD=1` writes its tables anew.
  @Test func thePageListsThem() throws {
    let path = "\(Repository.folder)/docs/versions.md"
    var lines = Repository.text(path).components(separatedBy: "\n")
    let kinds = ChangeKind.all.map { kind in
      let words = (sources.changeWords[kind.words][.fr] ?? "").replacingOccurrences(of: "{it}", with: "…")
      return "| `\(kind.name)` | \(words) | \(kind.isMaterial ? "**yes**" : "no") | \(kind.because) |"
    }
    let fields = ChangeKind.notCompared.sorted { $0.key < $1.key }.map { "| `\($0.key)` | \($0.value) |" }
    for (head, rows) in [("| kind |", kinds), ("| field |", fields)] {
      let start = try #require(lines.firstIndex { $0.hasPrefix(head) }) + 2
      let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
      lines.replaceSubrange(start..<end, with: rows)
    }
    let difference = Golden.difference(lines.joined(separator: "\n"), path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// A kind that is declared stands in the list of its file.
  @Test func everyKindIsListed() {
    let folder = "\(Repository.folder)/Sources/6-Versions/Changes"
    let text = Repository.files(in: folder).map { Repository.text("\(folder)/\($0)") }.joined()
    let declared = text.matches(of: /static let \w+ = ChangeKind\(\s*"([a-z-]+)"/).map { String($0.1) }
    #expect(Set(declared) == Set(ChangeKind.all.map(\.name)))
  }

  @Test func kindsHaveNamesOfTheirOwn() {
    #expect(Set(ChangeKind.all.map(\.name)).count == ChangeKind.all.count)
  }
}

/// The site of this package, for its words.
enum ComparedSite {
  /// Read once.
  static let sources = Result { try load() }

  private static func load() throws -> SiteSources {
    let result = SiteLoader.load(try Folder(Repository.folder), only: ["imstam"])
    return try #require(result.sources, "\(result.diagnostics)")
  }
}
