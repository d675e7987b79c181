import Diagnostics
import NoticeModel
import Testing

@testable import Files
@testable import Source

/// What whole sites show is in their fixtures; this is what not every file system can hold.
@Suite struct StrayFilesTests {
  @Test func aLanguageInCapitalsIsMeantAsOne() {
    var strays = StrayFiles("a", languages: [.fr, .nl])
    strays.check(
      [
        Folder.Entry(name: "FR", isFolder: true), Folder.Entry(name: "fr", isFolder: true),
        Folder.Entry(name: "De", isFolder: true),
      ], logo: nil)
    #expect(
      TextRenderer().render(strays.diagnostics) == """
        a/FR:1:1: error: nothing in this folder is read: the names of languages are written in small letters [SRC-STRAY]
           = rename it to fr

        a/De:1:1: error: nothing in this folder is read: the names of languages are written in small letters [SRC-STRAY]
           = rename it to de

        """)
  }

  @Test func whatANoticeMayHoldIsNoStray() {
    var strays = StrayFiles("a", languages: Language.allCases)
    let files = ["notice.swift", "translations.lock", "Logo.SVG"].map { Folder.Entry(name: $0, isFolder: false) }
    let folders = ["fr", "nl", "de", "versions"].map { Folder.Entry(name: $0, isFolder: true) }
    strays.check(files + folders, logo: "Logo.SVG")
    #expect(strays.diagnostics.isEmpty)
  }
}
