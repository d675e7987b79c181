import Law
import NoticeModel
import Testing

@Suite struct CitationParserTests {
  let parser = CitationParser()

  @Test(
    arguments: [
      ("gdpr", "gdpr", [], nil, nil),
      ("gdpr/13", "gdpr", ["13"], nil, nil),
      ("gdpr/6/1/f", "gdpr", ["6"], "1", "f"),
      ("be-2008-hospitals/20+25", "be-2008-hospitals", ["20", "25"], nil, nil),
      ("be-1994-insurance", "be-1994-insurance", [], nil, nil),
      ("be-1964-hospital-norms/9quater", "be-1964-hospital-norms", ["9quater"], nil, nil),
      // An article between 10 and 11 of a Belgian law.
      ("be-2018-framework/10-2", "be-2018-framework", ["10/2"], nil, nil),
      ("be-2018-framework/20/1", "be-2018-framework", ["20"], "1", nil),
      // The definitions of Article 4 are points, not paragraphs.
      ("gdpr/4/15", "gdpr", ["4"], nil, "15"),
      // A point of an article without paragraphs.
      ("be-1990-mutualities/3//a", "be-1990-mutualities", ["3"], nil, "a"),
      ("fr-1978-lil/82/II", "fr-1978-lil", ["82"], "II", nil),
    ] as [(String, String, [String], String?, String?)])
  func reads(written: String, law: String, articles: [String], paragraph: String?, point: String?) throws {
    let provision = try parser.provision(of: Citation(written))
    #expect(provision.law.id == law)
    #expect(provision.articles == articles)
    #expect(provision.paragraph == paragraph)
    #expect(provision.point == point)
  }

  @Test(arguments: [
    ("", CitationError.empty),
    ("/13", .empty),
    ("gdrp/13", .unknownLaw("gdrp", nearest: "gdpr")),
    ("rgpd/13", .unknownLaw("rgpd", nearest: "gdpr")),
    ("DSGVO", .unknownLaw("DSGVO", nearest: "gdpr")),
    ("be-2018", .unknownLaw("be-2018", nearest: "be-2018-framework")),
    ("be-2018-framwork/20", .unknownLaw("be-2018-framwork", nearest: "be-2018-framework")),
    ("lawofnature", .unknownLaw("lawofnature", nearest: nil)),
    ("gdpr/", .emptyPart(after: "gdpr")),
    ("gdpr/20+", .emptyPart(after: "gdpr")),
    ("gdpr/6/", .emptyPart(after: "6")),
    ("gdpr/6/1/", .emptyPart(after: "1")),
    ("gdpr/6/1/f/2", .tooManyParts),
    ("gdpr/art. 6", .unreadableArticle("art. 6")),
    ("gdpr/six", .unreadableArticle("six")),
    ("be-2018-framework/1er", .unreadableArticle("1er")),
    ("gdpr/100", .noSuchArticle("100", law: "gdpr", last: 99)),
    ("gdpr/0", .noSuchArticle("0", law: "gdpr", last: 99)),
    ("be-2018-framework/3/§ 1", .unreadablePart("§ 1")),
    ("be-2018-framework/3/1er", .unreadablePart("1er")),
    ("gdpr/6/1/f)", .unreadablePart("f)")),
  ])
  func saysWhatIsWrong(written: String, expected: CitationError) {
    #expect(throws: expected) { _ = try parser.provision(of: Citation(written)) }
  }

  @Test func namesTheLawThatWasPerhapsMeant() {
    let error = CitationError.unknownLaw("gdrp", nearest: "gdpr")
    #expect(error.message == "no law has the identifier \"gdrp\"; did you mean \"gdpr\"?")
  }

  @Test func findsArticlesThatNoLongerHold() throws {
    let provision = try parser.provision(of: "be-2005-ecommunications/129")
    #expect(provision.abolishedArticles(on: "2021-12-31" as Day).isEmpty)
    #expect(
      provision.abolishedArticles(on: "2025-10-10" as Day).map(\.replacedBy?.written) == ["be-2018-framework/10-2"])
    #expect(try parser.provision(of: "be-2005-ecommunications/122").abolishedArticles(on: "2025-10-10" as Day).isEmpty)
  }
}
