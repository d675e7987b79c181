import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderTests {
  let scratch: TemporaryFolder
  let folder: Folder

  init() throws {
    scratch = try TemporaryFolder()
    try scratch.write("site/content/b.md", "b")
    try scratch.write("site/content/a.md", "a")
    try scratch.write("site/content/ä.md", "ä")
    try scratch.write("site/content/.hidden", "")
    try scratch.write("site/content/B/c.md", "c")
    try scratch.write("outside/secret.md", "secret")
    folder = try Folder(scratch("site"))
  }

  @Test func entriesAreInTheOrderOfTheirBytesWithoutHiddenOnes() throws {
    #expect(try folder.entries("content").map(\.name) == ["B", "a.md", "b.md", "ä.md"])
    #expect(try folder.entries("content").map(\.isFolder) == [true, false, false, false])
    #expect(try folder.entries("nowhere").isEmpty)
  }

  @Test func readsAFile() throws {
    #expect(try folder.read("content/a.md", limit: 1) == Array("a".utf8))
    #expect(folder.exists("content/a.md"))
    #expect(!folder.exists("content/z.md"))
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    try scratch.write("site/large.md", String(repeating: "x", count: 2_000_001))
    #expect(throws: FileError("large.md", "it is larger than 2 MB, the most that a source may have")) {
      try folder.read("large.md", limit: 2_000_000)
    }
  }

  @Test func nothingOutsideIsRead() throws {
    try FileManager.default.createSymbolicLink(
      atPath: scratch("site/content/link.md"), withDestinationPath: "../../outside/secret.md")
    try FileManager.default.createSymbolicLink(atPath: scratch("site/away"), withDestinationPath: scratch("outside"))
    for path in ["content/link.md", "../outside/secret.md", "away/secret.md", "content/../../outside/secret.md"] {
      #expect(throws: FileError(path, "it leads out of the folder of the site")) {
        try folder.read(path, limit: 100)
      }
    }
    #expect(throws: FileError("content/link.md", "it leads out of the folder of the site")) {
      try folder.entries("content")
    }
  }

  @Test func aSiblingWithTheSameBeginningIsOutside() throws {
    try scratch.write("site-two/a.md", "a")
    #expect(throws: FileError("../site-two/a.md", "it leads out of the folder of the site")) {
      try folder.read("../site-two/a.md", limit: 100)
    }
  }

  @Test func linksInsideTheFolderAreFollowed() throws {
    try FileManager.default.createSymbolicLink(
      atPath: scratch("site/content/z.md"), withDestinationPath: "a.md")
    #expect(try folder.read("content/z.md", limit: 100) == Array("a".utf8))
  }

  @Test func whatIsNoFileIsSaidSo() throws {
    #expect(throws: FileError("content", "it is not a file")) { try folder.read("content", limit: 100) }
    #expect(throws: FileError("missing.md", "no such file or directory")) { try folder.read("missing.md", limit: 100) }
    // Nobody writes to this pipe: reading must not wait.
    #expect(mkfifo(scratch("site/pipe.md"), 0o600) == 0)
    #expect(throws: FileError("pipe.md", "it is not a file")) { try folder.read("pipe.md", limit: 100) }
  }

  @Test func aFolderMustExist() throws {
    #expect(throws: FileError(scratch("nowhere"), "no such file or directory")) { try Folder(scratch("nowhere")) }
    #expect(throws: FileError(scratch("outside/secret.md"), "it is not a folder")) {
      try Folder(scratch("outside/secret.md"))
    }
  }

  // MARK: - Replaced files

  @Test func aLinkStaysOneAndItsFileIsReplaced() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: scratch("site/content/link.md"), withDestinationPath: "B/c.md")
    try FileReplacement.write(["content/link.md": Array("new".utf8)], in: folder)
    #expect(try folder.read("content/B/c.md", limit: 10) == Array("new".utf8))
    #expect(try manager.destinationOfSymbolicLink(atPath: scratch("site/content/link.md")) == "B/c.md")
    try manager.createSymbolicLink(atPath: scratch("site/out.md"), withDestinationPath: "../outside/secret.md")
    #expect(throws: FileError("out.md", "it leads out of the folder of the site")) {
      try FileReplacement.write(["out.md": [], "content/a.md": []], in: folder)
    }
    #expect(try folder.read("content/a.md", limit: 1) == Array("a".utf8))
    #expect(try String(contentsOfFile: scratch("outside/secret.md"), encoding: .utf8) == "secret")
  }
}
