import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderTreeTests {
  let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  @Test func filesAreListedWithHiddenOnesInTheOrderOfTheirBytes() throws {
    for name in ["b", "a/z", "a/é", ".hidden", "a.b", "A"] { try scratch.write("tree/\(name)", "") }
    #expect(try FolderTree.files(in: scratch("tree")) == [".hidden", "A", "a.b", "a/z", "a/é", "b"])
  }

  @Test func replacedFilesKeepTheirModes() throws {
    try scratch.write("tree/a", "1")
    chmod(scratch("tree/a"), 0o640)
    try FileReplacement.write(["a": [0x32], "b": [0x33]], in: Folder(scratch("tree")))
    #expect(try scratch.snapshot("tree") == ["a": Data([0x32]), "b": Data([0x33])])
    var status = stat()
    #expect(stat(scratch("tree/a"), &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func aReplacementThatFailsLeavesNothingBehind() throws {
    try scratch.write("tree/a/kept", "1")
    try scratch.write("tree/b", "2")
    // A file cannot take the place of a folder.
    #expect(throws: (any Error).self) {
      try FileReplacement.write(["a": [0x32], "b": [0x33]], in: Folder(scratch("tree")))
    }
    #expect(try scratch.snapshot("tree") == ["a/kept": Data([0x31]), "b": Data([0x32])])
  }

  @Test func exchangeSwapsTwoFolders() throws {
    try scratch.write("one/a", "1")
    try scratch.write("two/b", "2")
    try FolderTree.exchange(scratch("one"), with: scratch("two"))
    #expect(try scratch.snapshot("one") == ["b": Data([0x32])])
    #expect(try scratch.snapshot("two") == ["a": Data([0x31])])
  }

  @Test func exchangeWithNothingIsARename() throws {
    try scratch.write("one/a", "1")
    try FolderTree.exchange(scratch("one"), with: scratch("two"))
    #expect(try scratch.names() == ["two"])
  }

  @Test func removingDoesNotFollowLinks() throws {
    try scratch.write("kept/a", "1")
    try scratch.write("tree/b", "2")
    try FileManager.default.createSymbolicLink(atPath: scratch("tree/link"), withDestinationPath: scratch("kept"))
    try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: scratch("kept"))
    try FolderTree.remove(scratch("tree"))
    try FolderTree.remove(scratch("link"))
    try FolderTree.remove(scratch("never-was"))
    #expect(try scratch.names() == ["kept"])
    #expect(try scratch.names("kept") == ["a"])
  }

  @Test func kindsAreTold() throws {
    try scratch.write("folder/file", "")
    try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: "nowhere")
    #expect(try FolderTree.kind(scratch("folder")) == .folder)
    #expect(try FolderTree.kind(scratch("folder/file")) == .file)
    #expect(try FolderTree.kind(scratch("link")) == .link)
    #expect(try FolderTree.kind(scratch("nowhere")) == .missing)
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    try FolderTree.make(scratch("a/b/c"))
    try FolderTree.make(scratch("a/b/c"))
    #expect(try FolderTree.kind(scratch("a/b/c")) == .folder)
  }

  @Test func aFileIsNotWrittenOver() throws {
    try FolderTree.write([1, 2], to: scratch("a"))
    #expect(throws: FileError(scratch("a"), "file exists")) { try FolderTree.write([3], to: scratch("a")) }
    #expect(try scratch.snapshot(".")["a"] == Data([1, 2]))
  }

  @Test func pathsAreTakenApart() {
    #expect("/a/b".parentFolder == "/a")
    #expect("/a".parentFolder == "/")
    #expect("a".parentFolder == ".")
    #expect("/a/b".lastPart == "b")
    #expect("b".lastPart == "b")
  }
}
