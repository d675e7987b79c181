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

  private func memory(of capacity: Int = 4) throws -> SiteMemory<String> {
    SiteMemory(of: try Folder(site.path), standard: nil, remembering: capacity)
  }

  /// The organisations whose result holds.
  private func held(by memory: inout SiteMemory<String>) -> [String] {
    _ = memory.lookAtShared()
    return names.filter { memory.value(of: $0) != nil }
  }

  private func keep(_ names: [String], in memory: inout SiteMemory<String>, reading others: [String] = []) {
    _ = memory.lookAtShared()
    for name in names { memory.keep("made", of: name, from: memory.look(at: name), reading: others) }
  }

  @Test func aChangeConcernsOneOrganisation() throws {
    var memory = try memory()
    keep(names, in: &memory)
    #expect(held(by: &memory) == names)
    try site.root.write("site/content/organisations/tiny/fr/introduction.md", "Bonjour.\n")
    #expect(held(by: &memory) == ["autre"])
  }

  @Test func whatAllShareIsAnotherAfterAChange() throws {
    for path in ["content/clauses/fr/rights/access.md", "themes/default/new.css", "content/site.swift"] {
      var memory = try memory()
      let before = memory.lookAtShared()
      #expect(before != nil)
      let again = memory.lookAtShared()
      #expect(again == before)
      let text = (try? String(contentsOfFile: "\(site.path)/\(path)", encoding: .utf8)) ?? ""
      try site.root.write("site/\(path)", text + "\n")
      let after = memory.lookAtShared()
      #expect(after != before, "\(path)")
      try FolderTree.remove("\(site.path)/themes/default/new.css")
      FolderState.waitUntilSettled()
    }
  }

  /// The stages may have read what was there before, or what came.
  @Test func whatWasWrittenMeanwhileIsMadeAgain() throws {
    var memory = try memory()
    _ = memory.lookAtShared()
    let state = memory.look(at: "tiny")
    try site.root.write("site/content/organisations/tiny/fr/introduction.md", "Bonjour.\n")
    memory.keep("made", of: "tiny", from: state, reading: [])
    #expect(held(by: &memory) == [])
  }

  /// One that was renamed, or in whose place another stands, reads the versions of that.
  @Test func whatReadsAnotherFollowsIt() throws {
    var memory = try memory()
    keep(["autre"], in: &memory, reading: ["tiny"])
    #expect(held(by: &memory) == ["autre"])
    try site.root.write("site/content/organisations/tiny/fr/introduction.md", "Bonjour.\n")
    #expect(held(by: &memory) == [])
  }

  @Test func whatWasAskedForLongestAgoGivesWay() throws {
    var memory = try memory(of: 1)
    keep(names, in: &memory)
    #expect(held(by: &memory) == ["tiny"])
  }
}
