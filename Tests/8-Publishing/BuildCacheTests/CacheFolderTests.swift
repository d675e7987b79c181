import BuildCache
import Files
import Foundation
import TestSupport
import Testing

/// Where caches lie: each is found whole or not at all, and they do not grow for ever.
@Suite struct CacheFolderTests {
  let root: TemporaryFolder
  private var cache: CacheFolder { CacheFolder(root("caches"), of: "/a/site") }

  init() throws { root = try TemporaryFolder() }

  private func value(_ name: String) -> [UInt8]? {
    if case .value(let bytes) = cache.read(name) { return Array(bytes) }
    return nil
  }

  private func isDamaged(_ name: String) -> Bool {
    if case .damaged = cache.read(name) { return true }
    return false
  }

  /// The one file of the cache.
  private func file() throws -> String {
    let folder = try #require(try root.names("caches").first { $0.count == 32 })
    return "caches/\(folder)/\(try #require(try root.names("caches/\(folder)").first))"
  }

  /// Programs for backups know a cache by its mark, which is mended where it was damaged.
  @Test func aDamagedMarkIsWrittenAgain() throws {
    cache.write([1], as: "check")
    let mark = try Data(contentsOf: URL(fileURLWithPath: root("caches/CACHEDIR.TAG")))
    for damage in ["", "Signature: 0", "other"] {
      try Data(damage.utf8).write(to: URL(fileURLWithPath: root("caches/CACHEDIR.TAG")))
      cache.write([2], as: "check")
      #expect(try Data(contentsOf: URL(fileURLWithPath: root("caches/CACHEDIR.TAG"))) == mark, "\(damage)")
    }
    try FileManager.default.removeItem(atPath: root("caches/CACHEDIR.TAG"))
    try FileManager.default.createDirectory(atPath: root("caches/CACHEDIR.TAG"), withIntermediateDirectories: true)
    cache.write([3], as: "check")
    #expect(value("check") == [3])
  }

  @Test func givesBackWhatWasWritten() throws {
    #expect(value("check") == nil)
    #expect(!isDamaged("check"))
    cache.write(Array("words".utf8), as: "check")
    #expect(value("check") == Array("words".utf8))
    cache.write([], as: "check")
    #expect(value("check") == [])
    #expect(value("other") == nil)
    #expect(try root.names("caches/\(file().split(separator: "/")[1])") == ["check.cache"])
  }

  @Test func othersMayNotReadIt() throws {
    cache.write([1], as: "check")
    var status = stat()
    #expect(stat(root(try file()), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(root("caches"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func everyDamageIsSeen() throws {
    let bytes = Array("some words".utf8)
    cache.write(bytes, as: "check")
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: root(try file()))))
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 4
      try root.write(try file(), Data(damaged))
      #expect(isDamaged("check"), "byte \(index)")
      try root.write(try file(), Data(whole[..<index]))
      #expect(isDamaged("check"), "cut at \(index)")
    }
    cache.write(bytes, as: "check")
    #expect(value("check") == bytes)
  }

  @Test func whereNothingCanBeWrittenNothingIsKept() throws {
    try root.write("file", "")
    let nowhere = CacheFolder(root("file"), of: "/a/site")
    nowhere.write([1], as: "check")
    nowhere.clean()
    guard case .nothing = nowhere.read("check") else {
      Issue.record("something was read")
      return
    }
  }

  @Test func whatNobodyUsesGoesAway() throws {
    for site in ["old", "new"] { CacheFolder(root("caches"), of: "/a/\(site)").write([1], as: "check") }
    let folders = try root.names("caches").filter { $0.count == 32 }
    var old: [String] = []
    for folder in folders {
      try root.write("caches/\(folder)/.check.1.new", "")
      try root.write("caches/\(folder)/mine.txt", "")
    }
    try root.write("caches/notes/a.cache", "")
    // Whatever is as old as that, and no cache, is somebody else's.
    for file in try FolderTree.files(in: root("caches")) where !file.hasPrefix(folders[1]) {
      old.append(file)
      var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
      utimes(root("caches/\(file)"), &times)
    }
    cache.clean()
    let left = Set(try FolderTree.files(in: root("caches")))
    #expect(
      Set(old).subtracting(left) == ["\(folders[0])/check.cache", "\(folders[0])/.check.1.new"])
    try FolderTree.remove(root("caches/\(folders[0])/mine.txt"))
    cache.clean()
    #expect(try !root.names("caches").contains(folders[0]))
    #expect(try root.names("caches").contains(folders[1]))
  }

  @Test func readingSaysThatItIsInUse() throws {
    cache.write([1], as: "check")
    var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
    utimes(root(try file()), &times)
    #expect(value("check") == [1])
    cache.clean()
    #expect(value("check") == [1])
  }
}
