import Files
import Foundation
import NoticeModel
import Stages
import TestSupport
import Testing

@testable import Starter

struct SiteStarterTests {
  private let place = TemporaryPlace.new()

  @Test func aNewSiteHoldsEverythingThatASiteNeeds() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let made = try SiteStarter.make(at: place.path, from: try StarterFolder(TemporarySite.repository.path))
    let files = made.files
    #expect(files.contains("content/site.swift"))
    #expect(files.contains(".gitattributes"))
    #expect(made.isComplete)
    #expect(files.contains("content/organisations/groupe-exemple/notice.swift"))
    #expect(files.contains("content/organisations/groupe-exemple/versions/chain.txt"))
    #expect(files.contains("themes/default/page.mustache"))
    let build = try CheckedSite(Folder(place.path), asOf: Day(year: 2026, month: 11, day: 22))
    #expect(build.isReadable)
    #expect(build.organisations == ["groupe-exemple"])
    #expect(build.diagnostics.isEmpty, "\(build.diagnostics)")
    #expect(try SwiftTypeChecker.complaints(about: place.appendingPathComponent("content/site.swift")) == "")
  }

  /// Another site need not have the example.
  @Test func withoutTheExampleThereIsAFormToFillIn() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let site = try TemporarySite()
    let made = try SiteStarter.make(at: place.path, from: try StarterFolder(site.path))
    #expect(!made.isComplete)
    #expect(
      made.files.filter { $0.hasPrefix("content/organisations/") } == ["content/organisations/example/notice.swift"])
    let build = try CheckedSite(Folder(place.path), asOf: Day(year: 2026, month: 11, day: 22))
    #expect(build.diagnostics.contains { $0.rule == "ED-EMPTY" })
  }

  /// What a message sends people to comes with a new site.
  @Test func thePagesThatMessagesCiteAreThere() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let repository = TemporarySite.repository.path
    let files = Set(try SiteStarter.make(at: place.path, from: try StarterFolder(repository)).files)
    var cited: Set<String> = []
    for path in try FolderTree.files(in: "\(repository)/Sources") where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(repository)/Sources/\(path)", encoding: .utf8)
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        cited.formUnion(line.matches(of: /docs\/[a-z\/-]+\.md/).map { String($0.output) })
      }
    }
    #expect(cited.contains("docs/model.md"))
    #expect(cited.subtracting(files).sorted() == [])
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    let site = try TemporarySite()
    let starter = try StarterFolder(TemporarySite.repository.path)
    #expect(throws: StartRefusal.self) { try SiteStarter.make(at: site.path, from: starter) }
    #expect(throws: StartRefusal.self) { try SiteStarter.make(at: "\(site.path)/content/site.swift", from: starter) }
  }

  @Test func clausesAreFoundBesideAnInstalledProgram() throws {
    let site = try TemporarySite()
    let share = place.appendingPathComponent("share")
    try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try FileManager.default.copyItem(at: site.folder, to: share.appendingPathComponent("notitia"))
    let found = try StarterFolder(ofProgram: "\(place.path)/bin/notitia")
    #expect(found.folder.path == URL(fileURLWithPath: "\(share.path)/notitia").resolvingSymlinksInPath().path)
  }

  @Test func clausesAreFoundAroundAProgramWhereItWasBuilt() throws {
    let repository = TemporarySite.repository.path
    let found = try StarterFolder(ofProgram: "\(repository)/.build/release/notitia")
    #expect(found.folder.path == URL(fileURLWithPath: repository).resolvingSymlinksInPath().path)
  }

  @Test func whereThereAreNoneItSaysSo() throws {
    #expect(throws: StartRefusal.self) { try StarterFolder(ofProgram: "/nowhere/bin/notitia") }
    #expect(throws: StartRefusal.self) { try StarterFolder("/nowhere") }
  }
}
