import Files
import NoticeModel
import Notices
import Source
import TestSupport
import Testing

@testable import Pages

@Suite struct NoticeWriterTests {
  /// A place is kept only where the other language has it: its page would otherwise open at the top, under a link
  /// that promises a section.
  @Test func onlySectionsThatALanguageHasAreLinked() throws {
    let site = try FixtureSite("valid/tiny", clauses: .named)
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    let documents = try #require(NoticeResolver.resolve(sources).notices.first?.documents)
    var german = documents[2]
    german.sections.removeAll { $0.id == "retention" }
    let body = NoticeBody(documents[0], PageWords(sources.theme, .fr)).page([
      NoticeBody.OtherLanguage(document: documents[1], address: "../nl/"),
      NoticeBody.OtherLanguage(document: german, address: "../de/"),
    ]).string
    #expect(body.contains("href=\"../nl/#retention\""))
    #expect(body.contains("href=\"../de/#purposes\""))
    #expect(!body.contains("../de/#retention"))
  }
}
