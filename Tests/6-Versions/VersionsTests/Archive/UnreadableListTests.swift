import Files
import TestSupport
import Testing

@testable import Versions

/// What is asked of another archive is not taken for "no" where its file stands there and cannot be read.
@Suite struct UnreadableListTests {
  private let scratch: TemporaryFolder
  private let site: Folder

  init() throws {
    scratch = try TemporaryFolder()
    try scratch.write("content/organisations/exemple/notice.swift", "")
    site = try Folder(scratch.path)
  }

  @Test func nothingReleasedIsNothingEnded() throws {
    #expect(try !VersionArchive.isListedAsEnded("exemple", in: site))
    #expect(try VersionArchive.retired(inFavourOf: "autre", in: site) == [])
    #expect(try ArchiveRenaming.hasSources(of: "exemple", in: site))
    #expect(try !ArchiveRenaming.hasSources(of: "autre", in: site))
  }

  @Test func aListThatIsAFolderIsToldOf() throws {
    try scratch.write("content/organisations/exemple/versions/chain.txt/file", "")
    #expect(throws: FileError("content/organisations/exemple/versions/chain.txt", "it is not a file")) {
      try VersionArchive.isListedAsEnded("exemple", in: site)
    }
  }

  @Test func aWithdrawalThatIsAFolderIsToldOf() throws {
    try scratch.write("content/organisations/exemple/versions/withdrawal.json/file", "")
    #expect(throws: FileError("content/organisations/exemple/versions/withdrawal.json", "it is not a file")) {
      try VersionArchive.retired(inFavourOf: "autre", in: site)
    }
  }
}
