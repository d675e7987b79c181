import Files
import Foundation
import Pages
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublisherTests {
  let scratch: TemporaryFolder
  let files = [PageFile("a/fr/index.html", "fr"), PageFile("index.html", "home"), PageFile("logo.png", [0, 255, 10])]

  init() throws { scratch = try TemporaryFolder() }

  private func publish(_ files: [PageFile], to name: String = "public") throws {
    let publisher = try Publisher(to: scratch(name))
    let leftover = try publisher.publish { staging in
      try staging.write(files)
    }.leftover
    #expect(leftover == nil)
  }

  private static let manifest = """
    Files made by Notitia. This folder is replaced as a whole by the next build.
    67ad8f41a7bb0a18c45f3efd8f6a32bdcd832bcf8f3f2eb44006c03d53076e18  a/fr/index.html
    4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
    712450d3c4a79eea9509e75dc1dacdeff58034df538536cfae2da882bd8a0c50  logo.png

    """

  // MARK: - What is published

  @Test func theFirstBuildMakesTheFolder() throws {
    try publish(files)
    #expect(
      try scratch.snapshot("public") == [
        "a/fr/index.html": Data("fr".utf8), "index.html": Data("home".utf8), "logo.png": Data([0, 255, 10]),
        "notitia-files.txt": Data(Self.manifest.utf8),
      ])
    #expect(try scratch.names() == ["public"])
  }

  @Test func foldersAboveAreMade() throws {
    try publish(files, to: "some/where/else")
    #expect(try scratch.names("some/where") == ["else"])
  }

  @Test func theSecondBuildGivesTheSame() throws {
    try publish(files)
    let first = try scratch.snapshot("public")
    try publish(files.reversed())
    #expect(try scratch.snapshot("public") == first)
    #expect(try scratch.names() == ["public"])
  }

  @Test func whatDidNotChangeIsTheSameFile() throws {
    func number(_ path: String) -> UInt64 {
      var status = stat()
      return stat(scratch("public/\(path)"), &status) == 0 ? UInt64(status.st_ino) : 0
    }
    try publish(files)
    let before = files.map { number($0.path) }
    // As many bytes, and others.
    try publish(files.dropLast() + [PageFile(files[files.count - 1].path, [1, 2, 3])])
    let after = files.map { number($0.path) }
    #expect(after.dropLast() == before.dropLast())
    #expect(after.last != before.last)
    chmod(scratch("public/\(files[0].path)"), 0o600)
    try publish(files)
    #expect(number(files[0].path) != before[0])
  }

  @Test func whatIsNoLongerMadeIsGone() throws {
    try publish(files)
    try publish([PageFile("b/index.html", "b")])
    #expect(try scratch.snapshot("public").keys.sorted() == ["b/index.html", "notitia-files.txt"])
    #expect(try scratch.names("public") == ["b", "notitia-files.txt"])
  }

  @Test func anEmptyFolderIsTaken() throws {
    try FolderTree.make(scratch("public"))
    try publish(files)
    #expect(try scratch.names("public") == ["a", "index.html", "logo.png", "notitia-files.txt"])
  }

  /// Hosts run as another user.
  @Test func everybodyMayRead() throws {
    try publish(files, to: "new/public")
    for path in ["new", "new/public", "new/public/a", "new/public/a/fr"] { #expect(try mode(path) == 0o755) }
    for path in ["index.html", "a/fr/index.html", "notitia-files.txt"] {
      #expect(try mode("new/public/\(path)") == 0o644)
    }
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch(path))
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  // MARK: - What is left alone

  private func refusal(_ name: String = "public") throws -> Publisher.Refusal {
    try #require(throws: Publisher.Refusal.self) { try publish(files, to: name) }
  }

  @Test func aFolderOfSomebodyElseIsLeftAlone() throws {
    try scratch.write("public/holiday.jpg", "x")
    let refusal = try refusal()
    #expect(
      refusal.message
        == "the folder `\(scratch("public"))` was not made by Notitia (it holds no notitia-files.txt), so it is left alone"
    )
    #expect(refusal.help == "name another folder with --output, or move what is in it elsewhere")
    #expect(try scratch.snapshot("public").keys.sorted() == ["holiday.jpg"])
    #expect(try scratch.names() == ["public"])
  }

  @Test(arguments: ["", "index.html\n", "Some other heading\nindex.html\n"])
  func aListOfSomebodyElseIsNoMark(text: String) throws {
    try scratch.write("public/index.html", "x")
    try scratch.write("public/notitia-files.txt", text)
    #expect(try refusal().message.contains("was not made by Notitia"))
  }

  /// As it was written before it had hashes.
  @Test func aListOfPathsAloneIsAMarkToo() throws {
    try scratch.write("public/index.html", "old")
    try scratch.write("public/gone.html", "old")
    try scratch.write(
      "public/notitia-files.txt",
      "Files made by Notitia. This folder is replaced as a whole by the next build.\ngone.html\nindex.html\n")
    try publish(files)
    #expect(try scratch.names("public") == ["a", "index.html", "logo.png", "notitia-files.txt"])
  }

  @Test func aStrangersFileIsNamed() throws {
    try publish(files)
    try scratch.write("public/a/notes.txt", "mine")
    try scratch.write("public/.htaccess", "mine")
    let before = try scratch.snapshot("public")
    let refusal = try refusal()
    #expect(
      refusal.message
        == "the folder `\(scratch("public"))` holds files that Notitia did not make and would lose: "
        + ".htaccess, a/notes.txt")
    #expect(refusal.help == "move them elsewhere, then build again")
    #expect(try scratch.snapshot("public") == before)
    #expect(try scratch.names() == ["public"])
  }

  @Test func manyStrangersAreCut() throws {
    try publish(files)
    for number in 1...7 { try scratch.write("public/\(number).txt", "mine") }
    #expect(try refusal().message.hasSuffix("would lose: 1.txt, 2.txt, 3.txt, 4.txt, 5.txt …"))
  }

  @Test func aFileIsLeftAlone() throws {
    try scratch.write("public", "x")
    let refusal = try refusal()
    #expect(refusal.message == "`\(scratch("public"))` is a file")
    #expect(refusal.help == "name a folder with --output")
    #expect(Repository.text(scratch("public")) == "x")
  }

  @Test func aLinkIsLeftAlone() throws {
    try publish(files, to: "elsewhere")
    #expect(symlink("elsewhere", scratch("public")) == 0)
    let refusal = try refusal()
    #expect(refusal.message == "`\(scratch("public"))` is a symbolic link, which cannot be exchanged whole")
    #expect(refusal.help == "name the folder itself with --output")
    #expect(try scratch.names() == ["elsewhere", "public"])
  }

  @Test func aLinkInsideIsAStrangerAndNotFollowed() throws {
    try publish(files)
    try scratch.write("kept/a", "1")
    #expect(symlink(scratch("kept"), scratch("public/link")) == 0)
    #expect(try refusal().message.hasSuffix("would lose: link"))
    #expect(try scratch.names("kept") == ["a"])
  }

  // MARK: - What was left, and what fails

  @Test func leftoversOfAKilledBuildAreRemoved() throws {
    try publish(files)
    try scratch.write(".public.notitia-new/half", "x")
    try scratch.write(".public.notitia-lock", "")
    try publish(files)
    #expect(try scratch.names() == ["public"])
  }

  @Test func anotherBuildKeepsThisOneOut() throws {
    try publish(files)
    let before = try scratch.snapshot("public")
    let lock = try FileLock.take(scratch(".public.notitia-lock"))
    let refusal = try refusal()
    #expect(refusal.message == "another build is publishing to `\(scratch("public"))`")
    #expect(refusal.help == "wait until it has ended, then build again")
    #expect(try scratch.snapshot("public") == before)
    _ = consume lock
    try publish([PageFile("index.html", "new")])
  }

  /// What is kept of the old site is read while nobody else can publish.
  @Test func whileOneBuildWritesAnotherIsKeptOut() throws {
    try publish(files)
    let publisher = try Publisher(to: scratch("public"))
    _ = try publisher.publish { staging in
      #expect(try refusal().message == "another build is publishing to `\(scratch("public"))`")
      return try staging.write([PageFile("index.html", "new")])
    }
    #expect(try scratch.snapshot("public")["index.html"] == Data("new".utf8))
  }

  @Test func aBuildThatGivesUpLeavesTheOldSiteAndNothingBesideIt() throws {
    try publish(files)
    let before = try scratch.snapshot("public")
    struct GivenUp: Error {}
    #expect(throws: GivenUp.self) {
      let publisher = try Publisher(to: scratch("public"))
      _ = try publisher.publish { staging in
        try staging.write([PageFile("index.html", "new")])
        throw GivenUp()
      }
    }
    #expect(try scratch.snapshot("public") == before)
    #expect(try scratch.names() == ["public"])
  }

  /// The new site stands: to say that nothing was published would be wrong.
  @Test func whatCannotBeRemovedAfterTheExchangeIsToldAsThat() throws {
    try publish(files)
    struct Unremovable: Error {}
    let publisher = try Publisher(to: scratch("public")) { path in
      // Before the exchange there is nothing to remove yet.
      if try FolderTree.kind(path) != .missing { throw Unremovable() }
    }
    let leftover = try publisher.publish { staging in
      try staging.write([PageFile("index.html", "new")])
    }.leftover
    #expect(leftover is Unremovable)
    #expect(Repository.text(scratch("public/index.html")) == "new")
    try publish(files)
    #expect(try scratch.names() == ["public"])
  }

  @Test func aFailureLeavesTheOldSiteAndNothingBesideIt() throws {
    try publish(files)
    let before = try scratch.snapshot("public")
    // The second file needs a folder where the first has put a file.
    #expect(throws: FileError.self) { try publish([PageFile("a", "x"), PageFile("a/b", "y")]) }
    #expect(try scratch.snapshot("public") == before)
    #expect(try scratch.names() == ["public"])
  }
}
