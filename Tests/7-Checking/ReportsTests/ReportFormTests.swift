import Checks
import Diagnostics
import Foundation
import NoticeModel
import Reports
import TestSupport
import Testing

/// One report in every form, compared with a file as a whole. `NOTITIA_RECORD=1` writes the files.
struct ReportFormTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// A finding of each kind, with all that a format has to escape.
  static func report(shiftedBy lines: Int = 0, strict: Bool = false) -> Report {
    func place(_ line: Int, _ column: Int, _ length: Int, _ text: String, path: String = "notice.swift") -> Location {
      Location(
        path: "content/organisations/un/\(path)", line: line + lines, column: column, length: length, text: text)
    }
    func finding(
      _ severity: Diagnostic.Severity, _ rule: String, _ message: String, help: String?, _ place: Location,
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
        Report.Checked(notice: "un", languages: [.fr, .nl]), Report.Checked(notice: "deux", languages: [.de]),
      ],
      rules: ids.map { id in
        RuleDescription(
          id, .editing, "About \(id)", basis: ["GDPR 13(1)(a)", "GDPR 12(1)"], trigger: "always",
          requirement: "what \(id) asks", remedy: "write it | there", reason: "So that people know.")
      }, findings: findings, baseline: Baseline(open: ["WHO-IDENTITY|un||notice"]), strict: strict)
  }

  private func compare(_ text: String, with name: String) throws {
    let url = Self.fixtures.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["NOTITIA_RECORD"] != nil { try Data(text.utf8).write(to: url) }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }

  @Test func text() throws {
    let report = Self.report()
    try compare(TextReport().findings(report) + "\n-----\n" + TextReport().summary(report), with: "report.txt")
  }

  @Test func json() throws { try compare(JSONReport().render(Self.report()), with: "report.json") }

  @Test func sarif() throws {
    try compare(SARIFReport(toolVersion: "1.2.3").render(Self.report()), with: "report.sarif")
  }

  @Test func junit() throws { try compare(JUnitReport().render(Self.report()), with: "report.xml") }

  @Test func github() throws { try compare(GitHubReport().render(Self.report()), with: "report.github.txt") }

  @Test func annotationsEscapeWhatEndsThem() throws {
    let lines = GitHubReport().render(Self.report()).split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines[0]
        == "::error file=content/organisations/un/notice.swift,line=12,col=3,endColumn=7,title=RIGHT-COMPLAINT"
        + "::100 %25 of <readers> & \"others\", it's: all\u{1}%0Awrite this,%0Athen that")
    #expect(lines[1].hasPrefix("::warning file=content/organisations/un/fr/a b%3Ac%25%2Cé.md,line=2,"))
    #expect(lines[6] == "::error title=LINK::nothing has a place here")
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
    func blocking(_ report: Report) -> [String] { report.entries.filter(report.blocks).map(\.finding.rule) }
    #expect(blocking(Self.report()) == ["RIGHT-COMPLAINT", "WHO-IDENTITY", "LINK"])
    #expect(blocking(Self.report(strict: true)) == ["RIGHT-COMPLAINT", "ED-VAGUE", "WHO-IDENTITY", "LINK"])
  }
}
