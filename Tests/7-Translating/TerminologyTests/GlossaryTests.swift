import Files
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Terminology

/// The glossary: what it finds, what it tells translators, and that it can be read.
@Suite struct GlossaryTests {
  private let terms = TermList([
    Term(
      id: "controller",
      term: Text(fr: "responsable du traitement", nl: "verwerkingsverantwoordelijke", de: "Verantwortlicher"),
      forms: [TermWords(.fr, ["responsables du traitement"])],
      avoid: [TermWords(.fr, ["responsable de traitement"]), TermWords(.nl, ["verantwoordelijke voor de verwerking"])],
      source: "GDPR 4(7)")
  ])

  @Test func wordsToAvoidAreFoundAsWords() {
    let found = { (text: String, language: Language) in terms.deviations(in: text, language).map(\.words) }
    #expect(found("Le Responsable de traitement répond.", .fr) == ["responsable de traitement"])
    #expect(found("Le responsable du traitement répond.", .fr) == [])
    #expect(found("Les irresponsable de traitements", .fr) == [])
    #expect(found("De verantwoordelijke voor de verwerking", .nl) == ["verantwoordelijke voor de verwerking"])
    #expect(found("Le responsable de traitement", .de) == [])
  }

  @Test func translatorsAreToldTheTermsOfAText() {
    #expect(
      terms.notes(for: "Les responsables du traitement répondent.", from: .fr, to: .nl) == [
        "Term: “responsable du traitement” is “verwerkingsverantwoordelijke”, not “verantwoordelijke voor de verwerking” "
          + "(GDPR 4(7))."
      ])
    #expect(terms.notes(for: "Nous répondons.", from: .fr, to: .nl) == [])
  }

  @Test func theGlossaryOfTheRepositoryIsReadWithoutFault() throws {
    let list = TermList(for: nil, in: try Folder(Repository.folder))
    #expect(list.diagnostics.isEmpty)
    #expect(list.terms.count >= 40)
    #expect(Set(list.terms.map(\.id)).count == list.terms.count)
    for term in list.terms {
      for language in Language.allCases { #expect(term.term[language] != nil, "\(term.id) in \(language)") }
    }
  }

  /// What an organisation calls a thing holds for its own texts.
  @Test func termsOfAnOrganisationComeFirst() throws {
    let folder = try TemporaryFolder()
    let own =
      "import NoticeModel\n\nlet terms = [\n  Term(id: \"controller\", term: Text(fr: \"nous\", nl: \"wij\", de: \"wir\"))\n]\n"
    try folder.write("content/terms.swift", Repository.text("\(Repository.folder)/content/terms.swift"))
    try folder.write("content/organisations/exemple/terms.swift", own)
    let list = TermList(for: "exemple", in: try Folder(folder.path))
    #expect(list.diagnostics.isEmpty)
    #expect(list.terms.filter { $0.id == "controller" }.map { $0.term[.fr] } == ["nous"])
  }

  @Test func theGlossaryTravelsAsTBX() {
    let text = String(decoding: TBXWriter().bytes(terms.terms, languages: [.fr, .nl]), as: UTF8.self)
    #expect(
      text.contains(
        "<termEntry id=\"controller\"><admin type=\"source\">GDPR 4(7)</admin><langSet xml:lang=\"fr\"><tig><term>"
          + "responsable du traitement</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></tig>"
      ))
    #expect(text.contains("deprecatedTerm-admn-sts"))
    #expect(!text.contains("xml:lang=\"de\""))
  }
}
