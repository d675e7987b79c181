import Diagnostics
import Foundation
import Testing

@testable import Checks

/// The defects of the five published notices that this project began with, in notices that have the same ones.
///
/// Each has its facts in `Fixtures/published/<name>.swift` and prose beside it; what a structured source cannot say
/// wrongly at all is noted there.
@Suite struct PublishedNoticesTests {
  /// What is wrong in a notice, and the rule that finds it where `words` stand in its message or its line.
  struct Defect {
    var what: String
    var rule: String
    var words: String

    init(_ what: String, _ rule: String, _ words: String = "") {
      self.what = what
      self.rule = rule
      self.words = words
    }
  }

  @Test func imstam() throws {
    try expect(
      "imstam",
      [
        Defect("the law of 1992 as the one that governs", "REF-BE-1992", "8 décembre 1992"),
        Defect("and its change of 1998", "REF-BE-1998", "11 décembre 1998"),
        Defect("Directive 95/46 as if in force", "REF-EU-95-46", "95/46/CE"),
        Defect("a royal decree of 2011", "REF-BE-AR2001", "13 février 2011"),
        Defect("that was published in 2001", "REF-DATE-ORDER", "2001-03-13"),
        Defect("a GDPR of 25 May 2018", "REF-GDPR-DATE", "25 mai 2018"),
        Defect("a note left in the text", "ED-TODO", "vérifier date"),
        Defect("a decree that has been codified", "REF-BE-WAL-2009", "30 avril 2009"),
        Defect("no right to complain", "RIGHT-COMPLAINT"),
        Defect("nor to go to court", "RIGHT-JUDICIAL"),
        Defect("health and genetic data without an exception", "WHY-SPECIAL", "`health`"),
        Defect("judicial data without a law", "WHY-CRIMINAL", "`judicial`"),
        Defect("the national number without a law", "WHY-NATIONAL-NO", "`number`"),
        Defect("other purposes, without a basis", "WHY-BASIS", "`other`"),
        Defect("an obligation without its law", "WHY-LAW-CITED", "`care`"),
        Defect("interests that are not named", "WHY-LI-NAMED", "does not say which"),
        Defect("nor weighed", "WHY-LI-NAMED", "override"),
        Defect("pupils, and no words for them", "WHY-CHILD-LANGUAGE", "`pupils`"),
        Defect("3 to 30 years for all", "KEEP-RANGE", "3 years to 30 years"),
        Defect("from no day on", "KEEP-START", "`all`"),
        Defect("no contact but the officer's", "WHO-CONTACT", "only one way"),
        Defect("no enterprise number", "WHO-ENTERPRISE-NO", "the controller"),
        Defect("partners in the text, joint control not declared", "WHO-JOINT"),
        Defect("what follows if nothing is given", "DATA-OBLIGATION", "what follows"),
        Defect("a source that may be public or not", "DATA-SOURCE", "`schools`"),
        Defect("an empty item of a list", "ED-EMPTY", "recipients.md"),
        Defect("recipients without an end", "TO-CATCHALL", "`others`"),
        Defect("a transfer to no country", "TO-TRANSFER-TOOL", "country"),
        Defect("at the person's request, in no situation", "TO-ART49", "situation"),
        Defect("nothing on machines that decide", "RIGHT-ADM"),
        Defect("cookies in one word", "CK-DECL"),
        Defect("a version 13 months old", "VER-REVIEW", "13 months"),
        Defect("changes that people have to look for", "VER-CHECKBACK", "consulter régulièrement"),
      ])
  }

  @Test func inami() throws {
    try expect(
      "inami",
      [
        Defect("the same text twice", "ED-DUPLICATE", "purposes.md"),
        Defect("a German banner on a French page", "LANG-WRONG", "introduction.md"),
        Defect("erasure left out", "RIGHT-ERASE", "erasure"),
        Defect("a copy of the identity card with each request", "RIGHT-ID"),
        Defect("an IP address called anonymous", "DATA-ANON-CLAIM", "adresse IP"),
        Defect("cookies refused in the browser only", "CK-CONSENT", "browser"),
        Defect("and none of them listed", "CK-DECL", "none is listed"),
        Defect("nothing on whether data must be given", "DATA-OBLIGATION"),
        Defect("an update of 2020", "VER-REVIEW", "2020-12-07"),
        Defect("no letter of Article 6(1)", "WHY-BASIS", "`missions`"),
        Defect("health data without an exception", "WHY-SPECIAL", "`health`"),
        Defect("the national number without a law", "WHY-NATIONAL-NO", "`number`"),
        Defect("a source that may be public or not", "DATA-SOURCE", "`funds`"),
        Defect("partners in the text, joint control not declared", "WHO-JOINT"),
        Defect("no contact but the officer's", "WHO-CONTACT", "only one way"),
        Defect("no enterprise number", "WHO-ENTERPRISE-NO"),
        Defect("as long as necessary", "KEEP-GENERIC", "`needed`"),
        Defect("sufficient safeguards, in some country", "TO-TRANSFER-TOOL"),
        Defect("nothing on machines that decide", "RIGHT-ADM"),
        Defect("no protocols of a federal body", "RIGHT-BE-PROTOCOL"),
      ])
  }

  @Test func isosl() throws {
    try expect(
      "isosl",
      [
        Defect("no right to complain", "RIGHT-COMPLAINT"),
        Defect("nor to go to court", "RIGHT-JUDICIAL"),
        Defect("a list that ends in an empty item", "ED-EMPTY", "rights.md"),
        Defect("a reference by hand, to the wrong article", "ED-XREF", "“article 7”"),
        Defect("three more", "ED-XREF", "“articles 4"),
        Defect("two periods for the files of the mediation service", "KEEP-CONFLICT", "`mediation`"),
        Defect("no period for who people are", "KEEP-PERIOD", "`identity`"),
        Defect("legitimate interests of a public operator", "WHY-LI-PUBLIC", "`mediation`"),
        Defect("joint controllers without names", "WHO-JOINT", "none is named"),
        Defect("without an arrangement", "WHO-JOINT", "answers for what"),
        Defect("a promise instead of information on transfers", "TO-TRANSFER-DECL", "none is declared"),
        Defect("the old title of the law of 1990", "REF-BE-1990", "malades mentaux"),
        Defect("the title of the law on insurance", "REF-BE-INSURANCE-TITLE", "soins médicaux"),
        Defect("two words for the document", "ED-SELFNAME", "présent règlement"),
        Defect("persons by name", "WHO-NAMED-PERSONS", "Anne Exemple"),
        Defect("the national number without a law", "WHY-NATIONAL-NO", "`number`"),
        Defect("a copy of the identity card with each request", "RIGHT-ID"),
        Defect("nothing on machines that decide", "RIGHT-ADM"),
        Defect("a version of 2024", "VER-REVIEW", "2024-07-02"),
      ])
  }

  @Test func ima() throws {
    try expect(
      "ima",
      [
        Defect("no legal entity", "WHO-IDENTITY", "none of its legal entities"),
        Defect("no SIREN", "WHO-ENTERPRISE-NO", "SIREN"),
        Defect("no way to reach any of them", "WHO-CONTACT"),
        Defect("nothing on joint control", "WHO-JOINT"),
        Defect("no basis for contracts", "WHY-BASIS", "`contracts`"),
        Defect("no basis for surveys", "WHY-BASIS", "`surveys`"),
        Defect("health data without an exception", "WHY-SPECIAL", "`health`"),
        Defect("no recipients", "TO-RECIPIENTS"),
        Defect("no word on transfers", "TO-TRANSFER-DECL"),
        Defect("no period", "KEEP-PERIOD"),
        Defect("no source", "DATA-SOURCE"),
        Defect("nothing on whether data must be given", "DATA-OBLIGATION"),
        Defect("no right to complain", "RIGHT-COMPLAINT"),
        Defect("nor to go to court", "RIGHT-JUDICIAL"),
        Defect("no directives for the time after death", "RIGHT-FR-POSTMORTEM"),
        Defect("nothing on machines that decide", "RIGHT-ADM"),
        Defect("nothing on cookies", "CK-DECL"),
        Defect("no date", "VER-DATE"),
        Defect("the authority's name", "REF-FR-CNIL-NAME", "Informatique et Libertés"),
        Defect("the document's own name", "ED-SPELL-NAMES", "Chartre"),
      ])
  }

  @Test func partenamut() throws {
    try expect(
      "partenamut",
      [
        Defect("a group to which nothing belongs", "DATA-REFS", "`B`"),
        Defect("a group that is never defined", "SRC-ID", "`C`"),
        Defect("access", "RIGHT-ACCESS"),
        Defect("rectification", "RIGHT-RECTIFY"),
        Defect("erasure", "RIGHT-ERASE"),
        Defect("restriction", "RIGHT-RESTRICT"),
        Defect("portability", "RIGHT-PORT"),
        Defect("objection", "RIGHT-OBJECT"),
        Defect("objection to marketing", "RIGHT-OBJECT-DM"),
        Defect("withdrawal of consent", "RIGHT-WITHDRAW"),
        Defect("nowhere to send a request", "RIGHT-CHANNEL"),
        Defect("no deadline", "RIGHT-DEADLINE"),
        Defect("nor that it is free", "RIGHT-FREE"),
        Defect("no right to complain", "RIGHT-COMPLAINT"),
        Defect("nor to go to court", "RIGHT-JUDICIAL"),
        Defect("an officer whom nobody can reach", "WHO-DPO-CONTACT"),
        Defect("no contact but the seat", "WHO-CONTACT", "only one way"),
        Defect("Google and Facebook, joint control not declared", "WHO-JOINT"),
        Defect("no date", "VER-DATE"),
        Defect("missions without a basis", "WHY-BASIS", "`missions`"),
        Defect("health data under legitimate interests", "WHY-SPECIAL", "`health`"),
        Defect("judicial data under legitimate interests", "WHY-CRIMINAL", "`judicial`"),
        Defect("one purpose on two bases", "WHY-BASIS-CONFLICT", "`offers-consent`"),
        Defect("e-mail without consent", "WHY-DM-CONSENT", "`offers`"),
        Defect("3 to 30 years", "KEEP-RANGE", "3 years to 30 years"),
        Defect("lawyers and bailiffs as processors", "TO-ROLE", "`processors`"),
        Defect("recipients without an end", "TO-CATCHALL", "`others`"),
        Defect("standard clauses without a copy", "TO-TRANSFER-COPY"),
        Defect("consent to a transfer to no country", "TO-TRANSFER-TOOL", "country"),
        Defect("a decision that is contested in court", "TO-ADEQUACY-VALID", "`dpf`"),
        Defect("data brokers, public or not", "DATA-SOURCE", "`brokers`"),
        Defect("what follows if nothing is given", "DATA-OBLIGATION", "what follows"),
        Defect("cookies on a page of their own", "CK-DECL"),
      ])
  }

  /// Each defect is found, and no rule finds anything that is not among them.
  private func expect(_ name: String, _ defects: [Defect]) throws {
    let folder = RuleFixtureSite.tests.appendingPathComponent("Fixtures/published/\(name)/fr")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    let prose = try names.map { (path: "fr/\($0)", text: try RuleFixtureSite.fixture("published/\(name)/fr/\($0)")) }
    let found = try RuleFixtureSite().findings(
      in: try RuleFixtureSite.fixture("published/\(name).swift"), files: prose, asOf: "2026-11-21")
    let texts = found.map { (rule: $0.rule.text, text: TextRenderer().render($0.diagnostic)) }
    for defect in defects {
      let isFound = texts.contains {
        $0.rule == defect.rule && (defect.words.isEmpty || $0.text.contains(defect.words))
      }
      #expect(isFound, "\(name): \(defect.what) (\(defect.rule) \(defect.words))")
    }
    let rules = Set(defects.map(\.rule))
    for (rule, text) in texts where !rules.contains(rule) { Issue.record("\(name): unrelated\n\(text)") }
  }
}
