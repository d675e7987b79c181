import Files
import NoticeModel
import Notices
import Source
import TestSupport
import Testing

@testable import FrozenTexts

/// What is frozen is what was composed: every notice goes into its text and comes back the same.
@Suite struct DocumentTextTests {
  static let fixtures = FixtureSite.names(in: "valid")

  private func check(_ folder: String) throws {
    let loaded = SiteLoader.load(try Folder(folder))
    let sources = try #require(loaded.sources)
    for notice in NoticeResolver.resolve(sources).notices {
      for document in notice.documents {
        let text = DocumentText.write(document)
        var expected = Canonical.document(document)
        expected.version = nil
        let read = try DocumentText.read(text)
        #expect(read == expected, "\(document.notice) \(document.language)")
      }
    }
  }

  @Test func carriesTheNoticesOfTheRepository() throws { try check(Repository.folder) }

  @Test(arguments: fixtures) func carriesEveryFixture(name: String) throws {
    let site = try FixtureSite(name)
    try check(site.path)
  }
}

extension DocumentTextTests {
  @Test func carriesWhateverADocumentMayHold() throws {
    for seed in 0..<300 {
      var random = RandomDocument(seed: UInt64(seed))
      let document = random.document()
      let text = DocumentText.write(document)
      do {
        let read = try DocumentText.read(text)
        try #require(read == Canonical.document(document), "seed \(seed)")
      } catch let fault as FrozenTextFault {
        let before = String(decoding: text.prefix(fault.offset).suffix(300), as: UTF8.self)
        Issue.record("seed \(seed): \(fault.message) behind:\n\(before)")
        return
      }
    }
  }

  /// One mistake anywhere is never read as something else.
  @Test func noByteCanChangeUnseen() throws {
    var random = RandomDocument(seed: 7)
    let document = random.document()
    let text = DocumentText.write(document)
    for offset in stride(from: 0, to: text.count, by: 41) {
      var altered = text
      altered[offset] ^= 1
      if let read = try? DocumentText.read(altered) { #expect(read != document) }
    }
  }
}
