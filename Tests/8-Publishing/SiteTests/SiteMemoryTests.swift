import BuildCache
import Files
import Foundation
import NoticeModel
import Stages
import TestSupport
import Testing

/// What a preview remembers of its organisations: after a change, those that it does not concern.
@Suite struct SiteMemoryTests {
  let site: FixtureSite
  private let names = ["autre", "tiny"]

  init() throws {
    site = try FixtureSite("valid/tiny", clauses: .named)
    let notice = Repository.text("\(site.path)/content/organisations/tiny/notice.swift")
    try site.root.write(
      "site/content/organisations/autre/notice.swift", notice.replacingOccurrences(of: "\"tiny\"", with: "\"autre\""))
    FolderState.waitUntilSettled()
  }

  private func look(_ memory: inout SiteMemory<String>, on day: Int = 1) throws -> [String] {
    memory.look(at: try Folder(site.path), standard: nil, asOf: Day(year: 2026, month: 11, day: day))
    return names.filter { memory.value(of: $0) != nil }
  }

  private func kept() throws -> SiteMemory<String> {
    var memory = SiteMemory<String>()
    #expect(try look(&memory) == [])
    memory.keep(names.map { ($0, "made") })
    #expect(try look(&memory) == names)
    return memory
  }

  @Test func aChangeConcernsOneOrganisation() throws {
    var memory = try kept()
    try site.root.write("site/content/organisations/tiny/fr/introduction.md", "Bonjour.\n")
    #expect(try look(&memory) == ["autre"])
  }

  @Test func whatAllShareConcernsAll() throws {
    for path in ["content/clauses/fr/rights/access.md", "themes/default/new.css", "content/site.swift"] {
      var memory = try kept()
      let text = (try? String(contentsOfFile: "\(site.path)/\(path)", encoding: .utf8)) ?? ""
      try site.root.write("site/\(path)", text + "\n")
      #expect(try look(&memory) == [], "\(path)")
      try FolderTree.remove("\(site.path)/themes/default/new.css")
      FolderState.waitUntilSettled()
    }
  }

  @Test func anotherDayIsAnotherResult() throws {
    var memory = try kept()
    #expect(try look(&memory, on: 2) == [])
  }

  /// The stages may have read what was there before, or what came.
  @Test func whatWasWrittenMeanwhileIsNotKept() throws {
    var memory = SiteMemory<String>()
    #expect(try look(&memory) == [])
    try site.root.write("site/content/organisations/tiny/fr/introduction.md", "Bonjour.\n")
    memory.keep(names.map { ($0, "made") })
    #expect(try look(&memory) == ["autre"])
  }
}
