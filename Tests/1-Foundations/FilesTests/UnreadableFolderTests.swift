import TestSupport
import Testing

@testable import Files

/// A folder that cannot be read to its end is an error, and never a smaller folder.
@Suite struct UnreadableFolderTests {
  let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  @Test func anErrorWhileNamesAreReadIsTold() throws {
    try scratch.write("folder/a", "1")
    let handle = try #require(opendir(scratch("folder")))
    defer { closedir(handle) }
    // From here on the system refuses to list what the handle stands for.
    let file = open(scratch("folder/a"), O_RDONLY)
    defer { close(file) }
    #expect(dup2(file, dirfd(handle)) >= 0)
    #expect { try FolderTree.names(in: handle, called: "folder") } throws: {
      ($0 as? FileError) == FileError("folder", "not a directory")
    }
  }

  @Test func aFolderThatIsNotThereHasNoNames() throws {
    #expect(try FolderTree.names(in: scratch("nothing"), called: "nothing") == nil)
    try scratch.write("file", "")
    #expect(throws: FileError.self) { try FolderTree.names(in: scratch("file"), called: "file") }
  }

  /// A name that is too long cannot be looked at, which does not mean that there is nothing.
  @Test func whatCannotBeLookedAtIsNotMissing() throws {
    let name = String(repeating: "n", count: 300)
    #expect(throws: FileError.self) { try FolderTree.kind(scratch(name)) }
    #expect(try Folder(scratch("")).exists(name))
    #expect(try FolderTree.kind(scratch("nothing")) == .missing)
  }
}
