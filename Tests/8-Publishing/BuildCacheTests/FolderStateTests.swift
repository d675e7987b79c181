import BuildCache
import Files
import Foundation
import TestSupport
import Testing

/// The state of a folder says what stands in it, and stamps say no more than that nobody has written to it.
@Suite struct FolderStateTests {
  let root: TemporaryFolder
  private var folder: String { root("folder") }

  init() throws {
    root = try TemporaryFolder()
    try root.write("folder/a.txt", "one")
    try root.write("folder/inner/b.txt", "two")
    FolderState.waitUntilSettled()
  }

  private func state(knowing known: FolderState? = nil) throws -> FolderState {
    try #require(FolderState.read(folder, knowing: known))
  }

  @Test func namesItsEntries() throws {
    let state = try state()
    #expect(state.files.map(\.path) == ["a.txt", "inner/b.txt"])
    #expect(state.files.map(\.digest) == ["one", "two"].map { ContentDigest(of: Array($0.utf8)) })
    #expect(state.folders == ["inner"])
    #expect(state.isUntouched(at: folder))
  }

  /// A change, and whether another digest follows from it.
  private static let changes: [(name: String, isOther: Bool, change: @Sendable (TemporaryFolder) throws -> Void)] = [
    ("other words", true, { try $0.write("folder/a.txt", "three") }),
    ("as many bytes", true, { try $0.write("folder/a.txt", "eno") }),
    ("a new file", true, { try $0.write("folder/inner/c.txt", "") }),
    ("a hidden file", true, { try $0.write("folder/.c", "") }),
    ("a new folder", true, { try FolderTree.make($0("folder/other")) }),
    ("a file less", true, { try FolderTree.remove($0("folder/a.txt")) }),
    ("another name", true, { rename($0("folder/a.txt"), $0("folder/c.txt")) }),
    ("the same words", false, { try $0.write("folder/a.txt", "one") }),
    ("another time", false, { utimes($0("folder/a.txt"), nil) }),
    ("other rights", false, { chmod($0("folder/a.txt"), 0o600) }),
  ]

  @Test(arguments: changes.indices) func anyChangeIsSeen(index: Int) throws {
    let before = try state()
    let (name, isOther, change) = Self.changes[index]
    try change(root)
    #expect(!before.isUntouched(at: folder), "\(name)")
    let after = try state(knowing: before)
    #expect((after.digest != before.digest) == isOther, "\(name)")
    #expect(after.digest == (try state()).digest, "\(name)")
  }

  /// An editor, or a program that copies, may give a file its old time again; the bytes are as many.
  @Test func aFileWithItsOldTimeIsReadAgain() throws {
    let before = try state()
    var status = stat()
    stat(root("folder/a.txt"), &status)
    let handle = open(root("folder/a.txt"), O_WRONLY)
    _ = "eno".withCString { Glibc.write(handle, $0, 3) }
    close(handle)
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, root("folder/a.txt"), &times, 0) == 0)
    #expect(!before.isUntouched(at: folder))
    #expect(try state(knowing: before).digest != before.digest)
  }

  /// Whoever writes to a file in the moment in which it is looked at leaves its stamp as it is.
  @Test func whatWasJustWrittenIsNotTakenForUntouched() throws {
    try root.write("folder/a.txt", "new")
    let fresh = try state()
    #expect(!fresh.isUntouched(at: folder))
    FolderState.waitUntilSettled()
    let settled = try state(knowing: fresh)
    #expect(settled.digest == fresh.digest)
    #expect(settled.isUntouched(at: folder))
  }

  @Test func aFolderThatIsNotThereHasAStateToo() throws {
    let none = try #require(FolderState.read(root("missing")))
    #expect(none.isUntouched(at: root("missing")))
    #expect(none.digest != (try state()).digest)
    try root.write("missing/a.txt", "")
    #expect(!none.isUntouched(at: root("missing")))
  }

  /// What a link leads to may change, and nothing in the folder does.
  @Test func aFolderWithALinkHasNone() throws {
    symlink(root("elsewhere"), root("folder/link"))
    #expect(FolderState.read(folder) == nil)
    symlink(folder, root("whole"))
    #expect(FolderState.read(root("whole")) == nil)
  }

  @Test func whatMayNotBeReadHasNone() throws {
    guard geteuid() != 0 else { return }
    chmod(root("folder/a.txt"), 0)
    #expect(FolderState.read(folder) == nil)
  }

  @Test func aSelectionLeavesOut() throws {
    let selection = FolderState.Selection(takes: { $0 != "a.txt" }, descends: { $0 != "inner" })
    let state = try #require(FolderState.read(folder, selection))
    #expect(state.files.isEmpty)
    #expect(state.folders == ["inner"])
  }

  // MARK: - Links

  @Test func aFolderIsMadeOfLinks() throws {
    let state = try state()
    let linked = try #require(try state.link(from: folder, to: root("copy")))
    #expect(try root.snapshot("copy") == root.snapshot("folder"))
    #expect(linked.digest == state.digest)
    #expect(try Self.number(root("copy/a.txt")) == Self.number(root("folder/a.txt")))
    rename(root("copy"), root("renamed"))
    FolderState.waitUntilSettled()
    let renamed = try #require(linked.renamed(to: root("renamed")))
    #expect(renamed.isUntouched(at: root("renamed")))
  }

  @Test func whatWasWrittenMeanwhileIsNotLinked() throws {
    let state = try state()
    let handle = open(root("folder/a.txt"), O_WRONLY | O_TRUNC)
    close(handle)
    #expect(try state.link(from: folder, to: root("copy")) == nil)
  }

  private static func number(_ path: String) throws -> UInt64 {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return UInt64(status.st_ino)
  }
}
