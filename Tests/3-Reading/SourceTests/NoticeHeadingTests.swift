import Files
import NoticeModel
import TestSupport
import Testing

@testable import Source

@Suite struct NoticeHeadingTests {
  /// What a list reads of the facts is what the whole of them says.
  @Test func aHeadingSaysWhatTheFactsSay() throws {
    let folder = try Folder(Repository.folder)
    let shared = try #require(SiteLoader.shared(folder).sources)
    let names = SiteLoader.organisations(in: folder).names
    #expect(names.count > 4)
    for name in names {
      let notice = try #require(
        SiteLoader.organisation(name, in: folder, beside: shared).sources?.notices.first?.notice)
      let heading = try #require(NoticeHeading.read(name, in: folder))
      #expect(heading.standing == notice.standing, "\(name)")
      #expect(heading.languages == notice.languages, "\(name)")
      for language in notice.languages.isEmpty ? shared.site.languages : notice.languages {
        #expect(heading.name(in: language) == notice.controller.name[language], "\(name)")
      }
    }
  }

  @Test func anErrorInTheFactsIsNoMatter() throws {
    let site = try TemporarySite("ima")
    try site.replace(
      "standing: .example", with: "standing: .exmple, nonsense: 3", in: "content/organisations/ima/notice.swift")
    let heading = try #require(NoticeHeading.read("ima", in: Folder(site.path)))
    #expect(heading.name(in: .fr) == "Groupe IMA")
    #expect(heading.standing == .official)
    try site.write("this is no Swift", to: "content/organisations/ima/notice.swift")
    #expect(try NoticeHeading.read("ima", in: Folder(site.path))?.name(in: .fr) == nil)
    #expect(try NoticeHeading.read("other", in: Folder(site.path)) == nil)
  }
}
