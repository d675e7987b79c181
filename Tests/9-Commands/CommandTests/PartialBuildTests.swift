import Foundation
import TestSupport
import Testing

/// `notitia build --only`: what is published of the others stays, and the pages that list them stay complete.
@Suite struct PartialBuildTests {
  let site: FixtureSite
  private static let notice = Repository.text("\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift")

  init() throws {
    site = try FixtureSite.complete()
    try write("autre") { $0 }
    try Released.make("autre", in: site.path)
  }

  /// Writes the sources of an organisation: the complete notice with a change.
  private func write(_ id: String, _ change: (String) -> String) throws {
    let notice = Self.notice.replacingOccurrences(of: "id: \"exemple\"", with: "id: \"\(id)\"")
    try site.root.write("site/content/organisations/\(id)/notice.swift", change(notice))
  }

  /// Writes and releases a version with another title.
  private func retitle(_ id: String) throws {
    try write(id) {
      $0.replacing(/title: Text\(fr: "(.*?)", nl: "(.*?)", de: "/) {
        "title: Text(fr: \"Nouveau \($0.1)\", nl: \"Nieuw \($0.2)\", de: \"Neu "
      }
      .replacingOccurrences(of: "version: \"2026-06-01\", published: \"2026-05-01\"", with: "version: \"2026-07-01\"")
    }
    try Released.make(id, in: site.path, on: "2026-07-01")
  }

  private func build(_ arguments: String...) throws -> Command.Outcome {
    try Command.notitia(["build", "--as-of", "2026-11-01"] + arguments, in: site.path)
  }

  private func published() throws -> [String: Data] { try Snapshot.of("\(site.path)/public") }

  private func page(_ path: String) -> String { Repository.text("\(site.path)/public/\(path)") }

  @Test func theOthersStayAsTheyWere() throws {
    #expect(try build().status == 0)
    let before = try published()
    for id in ["exemple", "autre"] { try retitle(id) }
    let outcome = try build("--only", "exemple")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "public: 1 organisation, 21 pages, 44 files; 1 organisation kept as published\n")
    let after = try published()
    let changed = Set(after.keys.filter { after[$0] != before[$0] })
    #expect(changed.contains("exemple/fr/index.html"))
    #expect(changed.contains("exemple/fr/2026-07-01/index.html"))
    #expect(changed.filter { !$0.hasPrefix("exemple/") }.sorted() == ["notitia-files.txt", "sitemap.xml"])
    #expect(Set(before.keys).isSubset(of: after.keys))
    #expect(try build("--only", "autre", "--only", "exemple").status == 0)
    let whole = try published()
    #expect(try build().status == 0)
    #expect(try published() == whole)
  }

  @Test func theOthersMayHaveErrors() throws {
    #expect(try build().status == 0)
    let before = try published().filter { $0.key.hasPrefix("autre/") }
    try write("autre") { $0.replacingOccurrences(of: "nl: \"", with: "nl: \"{nothing}") }
    try retitle("exemple")
    let outcome = try build("--only", "exemple")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(try published().filter { $0.key.hasPrefix("autre/") } == before)
    #expect(try build().status == 1)
  }

  /// The front page cannot list an organisation whose sources say nothing.
  @Test func theOthersMustBeReadable() throws {
    #expect(try build().status == 0)
    let before = try published()
    try write("autre") { _ in "let" }
    let outcome = try build("--only", "exemple")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("content/organisations/autre/notice.swift:1:"))
    #expect(try published() == before)
  }

  @Test func whatIsNotPublishedIsNotListed() throws {
    let outcome = try build("--only", "exemple")
    #expect(outcome.output == "public: 1 organisation, 15 pages, 33 files\n", "\(outcome.errors)")
    for path in ["index.html", "sitemap.xml", "notitia-files.txt"] {
      #expect(page(path).contains("exemple/fr/"))
      #expect(!page(path).contains("autre"))
    }
    // Nor does it matter what its sources are like.
    try write("autre") { _ in "let" }
    #expect(try build("--only", "exemple").output == outcome.output)
  }

  @Test func oneMoreIsAddedToTheOthers() throws {
    #expect(try build("--only", "autre").status == 0)
    let outcome = try build("--only", "exemple")
    #expect(outcome.output == "public: 1 organisation, 15 pages, 33 files; 1 organisation kept as published\n")
    let both = try published()
    #expect(try build().status == 0)
    #expect(try published() == both)
  }

  /// A language that the sources have and the published pages do not would be a link to nowhere.
  @Test func onlyPublishedLanguagesAreListed() throws {
    try FileManager.default.removeItem(atPath: "\(site.path)/content/organisations/autre/versions")
    try write("autre") {
      $0.replacingOccurrences(of: "sourceLanguage: .fr,", with: "sourceLanguage: .fr,\n  languages: [.fr, .nl],")
    }
    try Released.make("autre", in: site.path)
    #expect(try build().status == 0)
    try write("autre") { $0 }
    let outcome = try build("--only", "exemple")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(page("index.html").contains("href=\"autre/nl/\""))
    #expect(!page("index.html").contains("href=\"autre/de/\""))
    #expect(!page("sitemap.xml").contains("autre/de/"))
  }

  @Test func pagesWithoutSourcesStayUntilAllIsBuilt() throws {
    #expect(try build().status == 0)
    let before = try published().filter { $0.key.hasPrefix("autre/") }
    try FileManager.default.removeItem(atPath: "\(site.path)/content/organisations/autre")
    #expect(try build("--only", "exemple").status == 0)
    #expect(try published().filter { $0.key.hasPrefix("autre/") } == before)
    #expect(!page("index.html").contains("autre"))
    #expect(try build().status == 1)
    try FileManager.default.removeItem(atPath: "\(site.path)/public/autre")
    #expect(try build().status == 0)
    #expect(try published().keys.allSatisfy { !$0.hasPrefix("autre/") })
  }
}
