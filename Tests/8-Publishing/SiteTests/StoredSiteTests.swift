import BuildCache
import Files
import Foundation
import Pages
import Programs
import TestSupport
import Testing

@testable import Publishing

/// How a site is stored: equal files once, compressed files beside others. Its files hold the same in every way.
@Suite struct StoredSiteTests {
  let scratch: TemporaryFolder
  private static let style = String(repeating: "p { color: black }\n", count: 100)
  let files = [
    PageFile("a/style.css", style), PageFile("b/style.css", style), PageFile("index.html", "home"),
    PageFile("logo.png", [UInt8](repeating: 7, count: 4000)),
  ]

  init() throws { scratch = try TemporaryFolder() }

  @discardableResult
  private func publish(
    _ files: [PageFile], _ storage: SiteStorage, knowing compressed: [ContentDigest: ContentDigest] = [:]
  ) throws -> [ContentDigest: ContentDigest] {
    let publisher = try Publisher(to: scratch("public"), storing: storage)
    return try publisher.publish(knowing: compressed) { try $0.write(files) }.compressed
  }

  private func number(_ path: String) throws -> UInt64 {
    var status = stat()
    try #require(stat(scratch("public/\(path)"), &status) == 0)
    return UInt64(status.st_ino)
  }

  // MARK: - Equal files

  @Test func equalFilesAreOneWhereThatIsAskedFor() throws {
    try publish(files, SiteStorage())
    let plain = try scratch.snapshot("public")
    #expect(try number("a/style.css") != number("b/style.css"))
    try publish(files, SiteStorage(linksEqual: true))
    #expect(try number("a/style.css") == number("b/style.css"))
    #expect(try scratch.snapshot("public") == plain)
    // One more takes the file that stands there.
    try publish(files + [PageFile("0/style.css", Self.style)], SiteStorage(linksEqual: true))
    #expect(try number("0/style.css") == number("b/style.css"))
  }

  @Test func withoutTheOptionEachFileStandsAloneAgain() throws {
    try publish(files, SiteStorage(linksEqual: true))
    try publish(files, SiteStorage())
    #expect(try number("a/style.css") != number("b/style.css"))
  }

  /// A program that writes into a file changes all its names: the next build brings each of them back.
  @Test func whatSomebodyWroteIntoOneNameReachesNoOtherBuild() throws {
    try publish(files, SiteStorage(linksEqual: true))
    let before = try scratch.snapshot("public")
    let handle = try #require(FileHandle(forUpdatingAtPath: scratch("public/a/style.css")))
    handle.write(Data("x".utf8))
    try handle.close()
    #expect(try scratch.snapshot("public") != before)
    try publish(files, SiteStorage(linksEqual: true))
    #expect(try scratch.snapshot("public") == before)
    #expect(try number("a/style.css") == number("b/style.css"))
  }

  // MARK: - Compressed files

  /// A compressor of the system; `gzip` is a part of every Debian.
  private func gzip(version: String = "1") throws -> Compressor {
    try #require(Compressor(.gz, program: ExternalProgram(at: "/usr/bin/gzip"), version: Array(version.utf8)))
  }

  @Test func textOfSomeLengthIsCompressed() throws {
    try publish(files, SiteStorage(compressors: [try gzip()]))
    #expect(
      try scratch.snapshot("public").keys.sorted() == [
        "a/style.css", "a/style.css.gz", "b/style.css", "b/style.css.gz", "index.html", "logo.png", "notitia-files.txt",
      ])
    #expect(Repository.text(scratch("public/notitia-files.txt")).contains("  b/style.css.gz\n"))
    let compressed = scratch("public/a/style.css.gz")
    #expect(try gzip().read(compressed, limit: 10_000) == files[0].bytes)
    // What holds more than it should is not read to its end.
    #expect(try gzip().read(compressed, limit: 100) == nil)
    // Neither a name nor a time stands in it.
    #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: compressed)))[3..<8] == [0, 0, 0, 0, 0])
  }

  @Test func withoutTheOptionNothingCompressedIsLeft() throws {
    try publish(files, SiteStorage(compressors: [try gzip()]))
    try publish(files, SiteStorage())
    #expect(try scratch.snapshot("public").keys.sorted() == files.map(\.path) + ["notitia-files.txt"])
  }

  /// What is known is the result of the same program on the same bytes: a program that counts how often it runs tells.
  @Test func aContentIsCompressedOnce() throws {
    let count = scratch("count")
    try scratch.write("gzip", "#!/bin/sh\nprintf x >>'\(count)'\nexec /usr/bin/gzip \"$@\"\n")
    chmod(scratch("gzip"), 0o755)
    func storage(_ version: String) throws -> SiteStorage {
      SiteStorage(compressors: [
        try #require(Compressor(.gz, program: ExternalProgram(at: scratch("gzip")), version: Array(version.utf8)))
      ])
    }
    var runs: Int { Repository.text(count).count }
    let known = try publish(files, storage("1"))
    #expect(runs == 1)
    let before = try number("a/style.css.gz")
    #expect(try publish(files, storage("1"), knowing: known) == known)
    #expect(runs == 1)
    #expect(try number("a/style.css.gz") == before)
    // Another version may give other bytes.
    let renewed = try publish(files, storage("2"), knowing: known)
    #expect(runs == 2)
    // What was changed is made anew.
    for name in ["a", "b"] { try scratch.write("public/\(name)/style.css.gz", "changed") }
    try publish(files, storage("2"), knowing: renewed)
    #expect(runs == 3)
    #expect(try gzip().read(scratch("public/b/style.css.gz"), limit: 10_000) == files[0].bytes)
  }

  @Test func aProgramThatFailsKeepsTheSiteAsItIs() throws {
    try publish(files, SiteStorage())
    let before = try scratch.snapshot("public")
    let failing = try #require(Compressor(.br, program: ExternalProgram(at: "/bin/false"), version: []))
    let error = #expect(throws: FileError.self) { try publish(files, SiteStorage(compressors: [failing])) }
    #expect(error?.reason == "`brotli` could not compress it")
    #expect(try scratch.snapshot("public") == before)
    #expect(try scratch.names() == ["public"])
  }
}
