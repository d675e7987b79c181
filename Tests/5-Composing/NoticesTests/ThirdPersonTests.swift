import Files
import Foundation
import Markup
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Notices

/// Notices that speak of the organisation in the third person: its name is inflected in every standard text.
@Suite struct ThirdPersonTests {
  private static let languages: [Language] = [.fr, .nl, .de, .en]

  /// The texts of the site, with what they are made of.
  private struct Site {
    static let everything = Result { try Site() }

    let sources: SiteSources
    let notice: Notice

    private init() throws {
      let site = try FixtureSite("valid/everything")
      sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
      var notice = try #require(sources.notices.first).notice
      notice.controller.kind = .publicBody
      notice.controller.nameWithArticle = Text(fr: "le Centre", nl: "het Centrum", de: "der Verband", en: "the Centre")
      var outline = notice.outline ?? Outline()
      outline.voice = .thirdPerson
      notice.outline = outline
      self.notice = notice
    }

    func composer(_ notice: Notice, _ language: Language) -> Composer {
      let findings = Findings()
      let source = NoticeSource(notice: notice, folder: "", prose: [:])
      return Composer(
        source, language, sources: sources, graph: NoticeGraph(notice, sources: sources, findings: findings),
        clauses: ClauseLibrary(sources), findings: findings)
    }
  }

  /// No text of the third person names the organisation without its article.
  @Test func everyTextInflectsTheName() throws {
    var texts = 0
    for language in Self.languages {
      for clause in Clause.all {
        let path = "content/clauses/\(language.rawValue)/\(clause.nameInThirdPerson).md"
        guard let data = FileManager.default.contents(atPath: "\(Repository.folder)/\(path)") else { continue }
        let text = String(decoding: data, as: UTF8.self)
        #expect(!text.contains("{controller.name}"), "\(path)")
        texts += 1
      }
    }
    #expect(texts > 200)
  }

  @Test(arguments: [
    (Language.fr, "contact/dpo", "conseille le Centre et"), (.fr, "complaint/first", "parler au Centre"),
    (.nl, "contact/dpo", "adviseert het Centrum en"), (.nl, "complaint/first", "met het Centrum over"),
    (.de, "contact/dpo", "berät den Verband und"), (.de, "complaint/first", "an den Verband wenden"),
    (.en, "contact/dpo", "advises the Centre and"), (.en, "complaint/first", "talk to the Centre first"),
  ]) func theNameIsInflected(_ language: Language, _ name: String, _ words: String) throws {
    let site = try Site.everything.get()
    let clause = try #require(Clause.all.first { $0.name == name })
    let blocks = site.composer(site.notice, language).clause(clause)
    let text = blocks.map { block in
      if case .paragraph(let inlines) = block { return inlines.plainText }
      return ""
    }.joined(separator: " ")
    #expect(text.contains(words), "\(text)")
  }

  /// A law as a whole behind an article of another one: in English it takes its article, so that nobody takes the first
  /// article for one of both laws. Where both are named as a whole, neither takes one.
  @Test(arguments: [
    (
      Language.en, ["be-1983-national-register/8", "be-2018-framework"],
      "Article 8 of the Act of 8 August 1983 and the Act of 30 July 2018"
    ),
    (.en, ["be-1983-national-register", "be-2018-framework"], "Act of 8 August 1983 and Act of 30 July 2018"),
    (
      .fr, ["be-1983-national-register/8", "be-2018-framework"],
      "article 8 de la loi du 8 août 1983 et loi du 30 juillet 2018"
    ),
    (
      .nl, ["be-1983-national-register/8", "be-2018-framework"],
      "artikel 8 van de wet van 8 augustus 1983 en wet van 30 juli 2018"
    ),
    (
      .de, ["be-1983-national-register/8", "be-2018-framework"],
      "Artikel 8 des Gesetzes vom 8. August 1983 und Gesetz vom 30. Juli 2018"
    ),
  ]) func lawsInAList(_ language: Language, _ citations: [String], _ words: String) throws {
    let site = try Site.everything.get()
    var notice = site.notice
    notice.framework = []
    let shown = site.composer(notice, language).laws(citations.map { Citation($0) }).plainText
    #expect(shown.replacing("\u{A0}", with: " ") == words)
  }
}
