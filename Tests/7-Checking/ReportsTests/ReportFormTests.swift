import Diagnostics
import Foundation
import NoticeModel
import Reports
import TestSupport
import Testing

@testable import Checks

/// One report in every form, compared with a file as a whole. `NOTITIA_RECORD=1` writes the files.
struct ReportFormTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// A finding of each kind, with all that a format has to escape.
  static func report(
    shiftedBy lines: Int = 0, strict: Bool = false, readability: [NoticeReadability] = []
  ) -> Report {
    func place(_ line: Int, _ column: Int, _ length: Int, _ text: String, path: String = "notice.swift") -> Location {
      Location(
        path: "content/organisations/un/\(path)", line: line + lines, column: column, length: length, text: text)
    }
    func finding(
      _ severity: Diagnostic.Severity, _ rule: RuleID, _ message: String, help: String?, _ place: Location,
      notice: String = "un", language: Language? = nil, entity: String, waiver: AppliedWaiver? = nil
    ) -> Finding {
      Finding(
        diagnostic: Diagnostic(severity, rule: rule, message, help: help, at: place), notice: notice,
        language: language, entity: entity, waiver: waiver)
    }
    let findings = [
      finding(
        .error, "RIGHT-COMPLAINT", "100 % of <readers> & \"others\", it's: all\u{1}", help: "write this,\nthen that",
        place(12, 3, 4, "  👩‍👩‍👧é: \"x\","), entity: "rights"),
      finding(
        .warning, "ED-VAGUE", "“parfois” is vague", help: nil,
        place(2, 9, 7, "Il faut parfois.", path: "fr/a b:c%,é.md"),
        language: .fr, entity: "text:scope"),
      finding(
        .error, "WHO-IDENTITY", "the first is known", help: nil, place(3, 1, 1, "controller"), entity: "notice"),
      finding(
        .error, "WHO-IDENTITY", "the second is not", help: nil, place(4, 1, 1, "controller"), entity: "notice"),
      finding(
        .error, "CK-DECL", "nothing says whether there are cookies", help: "say so", place(5, 1, 6, "Notice"),
        entity: "notice", waiver: AppliedWaiver(because: "A new site comes.", by: "IT", until: "2027-01-31")),
      finding(.note, "HOUSE", "a rule without a page", help: nil, place(6, 1, 1, "x"), language: .de, entity: "x"),
      finding(
        .error, "LINK", "nothing has a place here", help: nil, Location(path: ""), notice: "site", entity: "link:/x"),
    ]
    let ids = ["WHO-IDENTITY", "RIGHT-COMPLAINT", "CK-DECL", "ED-VAGUE"]
    return Report(
      asOf: "2026-11-01",
      checked: [
        Report.Checked(notice: "un", languages: [.fr, .nl], readability: readability),
        Report.Checked(notice: "deux", languages: [.de]),
      ],
      rules: ids.map { id in
        RuleDescription(
          id, .editing, "About \(id)", basis: ["GDPR 13(1)(a)", "GDPR 12(1)"], trigger: "always",
          requirement: "what \(id) asks", remedy: "write it | there", reason: "So that people know.")
      }, findings: findings, baseline: Baseline(open: ["WHO-IDENTITY|un||notice"]), strict: strict)
  }

  private func compare(_ text: String, with name: String) throws {
    let difference = Golden.difference(text, Self.fixtures.appendingPathComponent(name).path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func text() throws {
    let report = Self.report()
    try compare(TextReport().findings(report) + "\n-----\n" + TextReport().summary(report), with: "report.txt")
  }

  @Test func textWithEachWaiver() throws {
    try compare(TextReport(listsWaivers: true).summary(Self.report()), with: "report-waivers.txt")
  }

  @Test func json() throws { try compare(JSONReport().render(Self.report()), with: "report.json") }

  /// The same with how long the first notice is, and how hard to read.
  private static let measured = {
    let short = NoticeReadability.Figures(words: 40, longSentences: 0)
    return report(readability: [
      NoticeReadability(
        language: .fr, formula: "Kandel-Moles",
        whole: .init(words: 1290, index: 52, lix: 47, longSentences: 1, passives: 12, terms: 3),
        sections: [
          .init(id: "scope", figures: short),
          .init(
            id: "rights",
            figures: .init(words: 1250, index: 51, lix: 48, longSentences: 1, passives: 13, terms: 1)),
        ]),
      NoticeReadability(
        language: .nl, formula: "Flesch-Douma", whole: short, sections: [.init(id: "scope", figures: short)]),
    ])
  }()

  @Test func textWithReadability() throws {
    try compare(TextReport(tellsReadability: true).summary(Self.measured), with: "report-readability.txt")
    #expect(TextReport().summary(Self.measured) == TextReport().summary(Self.report()))
  }

  @Test func jsonWithReadability() throws {
    try compare(JSONReport().render(Self.measured), with: "report-readability.json")
  }

  @Test func sarif() throws {
    try compare(SARIFReport(toolVersion: "1.2.3").render(Self.report()), with: "report.sarif")
  }

  /// GitHub opens an alert for every result, suppressed or not: what is waived has to be asked for.
  @Test func sarifHoldsWhatIsWaivedWhereThatIsAskedFor() throws {
    let log = try SARIFReport(toolVersion: "1.2.3").render(Self.report())
    #expect(!log.contains("suppressions"))
    #expect(try SARIFReport(toolVersion: "1.2.3", holdsWaived: true).render(Self.report()).contains("suppressions"))
  }

  /// GitHub shows ten annotations of a kind for a step.
  @Test func githubFoldsWhatItWouldDrop() {
    let findings = (1...12).map { line in
      Finding(
        diagnostic: Diagnostic(
          rule: "WHO-IDENTITY", "line \(line)",
          at: Location(path: "notice.swift", line: line, column: 1, length: 1, text: "x")),
        notice: "un", language: nil, entity: "notice")
    }
    let report = Report(asOf: "2026-11-01", checked: [], rules: [], findings: findings)
    let lines = GitHubReport().render(report).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last == "::error::3 more findings stand in the log of this step")
  }

  @Test func junit() throws { try compare(JUnitReport().render(Self.report()), with: "report.xml") }

  @Test func github() throws { try compare(GitHubReport().render(Self.report()), with: "report.github.txt") }

  @Test func annotationsEscapeWhatEndsThem() throws {
    let lines = GitHubReport().render(Self.report()).split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines[0]
        == "::error file=content/organisations/un/notice.swift,line=12,col=3,endColumn=7,title=RIGHT-COMPLAINT"
        + "::100 %25 of <readers> & \"others\", it's: all\u{FFFD}%0Awrite this,⏎then that")
    #expect(lines[3].hasPrefix("::warning file=content/organisations/un/fr/a b%3Ac%25%2Cé.md,line=2,"))
    #expect(lines[2] == "::error title=LINK::nothing has a place here")
  }

  /// SARIF counts columns in code points here; a family of three is five of them, with its joiners.
  @Test func columnsAreCodePoints() throws {
    let sarif = try SARIFReport(toolVersion: "1").render(Self.report())
    #expect(sarif.contains("\"endColumn\" : 11,"))
  }

  @Test func fingerprintsStayWhenLinesMove() throws {
    func fingerprints(_ report: Report) throws -> Set<String> {
      let baseline = try JSONReport.baseline([UInt8](JSONReport().render(report).utf8))
      return baseline.open.union(baseline.waived)
    }
    let before = try fingerprints(Self.report())
    #expect(before.count == 7)
    #expect(try fingerprints(Self.report(shiftedBy: 40)) == before)
  }

  @Test func whatBlocks() {
    func blocking(_ report: Report) -> [String] { report.entries.filter(report.blocks).map(\.finding.rule.text) }
    #expect(blocking(Self.report()) == ["RIGHT-COMPLAINT", "WHO-IDENTITY", "LINK"])
    #expect(blocking(Self.report(strict: true)) == ["RIGHT-COMPLAINT", "ED-VAGUE", "WHO-IDENTITY", "LINK"])
  }
}
