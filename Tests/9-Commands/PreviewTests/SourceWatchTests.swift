import Files
import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(3))) struct SourceWatchTests {
  private func watch(_ site: TemporarySite) throws -> SourceWatch {
    SourceWatch(folder: try Folder(site.path), interval: .milliseconds(30))
  }

  @Test func aFileThatIsWrittenAddedOrRemovedIsAChange() async throws {
    let site = try TemporarySite("ima")
    let watch = try watch(site)
    var state = watch.state()
    #expect(state == watch.state())
    let changes: [() throws -> Void] = [
      { try site.replace("Groupe IMA", with: "Groupe  IMA", in: "content/organisations/ima/notice.swift") },
      { try site.write("Texte.\n", to: "content/organisations/ima/fr/scope.md") },
      { try FileManager.default.removeItem(at: site.folder.appendingPathComponent("themes/default/style.css")) },
    ]
    for change in changes {
      try change()
      let next = try await watch.change(from: state)
      #expect(next != state)
      #expect(next == watch.state())
      state = next
    }
  }

  @Test func whatEditorsLeaveBesideASourceIsNoChange() async throws {
    let site = try TemporarySite("ima")
    let watch = try watch(site)
    let state = watch.state()
    try site.write("", to: "content/organisations/ima/.notice.swift.swp")
    try site.write("", to: "content/organisations/ima/notice.swift~")
    #expect(watch.state() == state)
  }

  @Test func aFolderThatIsGoneHasNoFiles() throws {
    let site = try TemporarySite()
    try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content"))
    let state = try watch(site).state()
    #expect(state.keys.allSatisfy { $0.hasPrefix("themes/") })
  }
}
