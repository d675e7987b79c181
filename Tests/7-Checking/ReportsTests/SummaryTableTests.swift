import Checks
import Diagnostics
import NoticeModel
import Reports
import TestSupport
import Testing

/// The table that ends `notitia check`, as somebody reads it on a terminal of 80 columns.
struct SummaryTableTests {
  private static let folder = "\(Repository.folder)/Tests/7-Checking/ReportsTests/Fixtures"

  private static func rule(_ basis: String...) -> RuleDescription {
    RuleDescription(
      "R-\(basis.first ?? "NONE")", .editing, "About it", basis: basis, trigger: "always", requirement: "it",
      remedy: "write it", reason: "So that people know.")
  }

  private static func finding(
    _ rule: RuleDescription, of notice: String, _ severity: Diagnostic.Severity = .error, isWaived: Bool = false
  ) -> Finding {
    Finding(
      diagnostic: Diagnostic(severity, rule: rule.id, "it is not there", at: Location(path: "notice.swift")),
      notice: notice, language: nil, entity: "notice",
      waiver: isWaived ? AppliedWaiver(because: "It comes.", by: "IT", until: "2027-01-31") : nil)
  }

  private static func table(
    _ organisations: [String], rules: [RuleDescription], _ findings: [Finding], _ known: Baseline? = nil
  )
    -> String
  {
    TextReport().summary(
      Report(
        asOf: "2026-11-01", checked: organisations.map { Report.Checked(notice: $0, languages: [.fr]) }, rules: rules,
        findings: findings, baseline: known))
  }

  /// Thirty organisations, twenty-four articles, and something of everything.
  @Test func manyOrganisationsFitATerminal() {
    let organisations = (1...30).map { "organisation-\($0)" }
    let articles = (5...28).map { Self.rule("GDPR \($0)(1)") }
    var findings: [Finding] = []
    for (index, organisation) in organisations.enumerated() where index % 3 == 0 {
      for (number, rule) in articles.enumerated() where number % 4 == index % 4 {
        let isWaived = number % 8 == 0
        findings += Array(
          repeating: Self.finding(rule, of: organisation, isWaived ? .error : .warning, isWaived: isWaived),
          count: 1 + index)
      }
    }
    let text = Self.table(organisations, rules: articles, findings)
    let table = text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
    for line in table.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let difference = Golden.difference(table, "\(Self.folder)/table-many.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// What rests on no article of the Regulation is somewhere in the table, and so is what a baseline knows.
  @Test func nothingThatWasFoundLooksLikeNothing() {
    let house = Self.rule("rule of the house")
    let article = Self.rule("GDPR 13(1)(a)", "GDPR 12(1)")
    let text = Self.table(
      ["un", "deux", "trois", "quatre", "cinq"], rules: [house, article],
      [
        Self.finding(house, of: "un"), Self.finding(article, of: "deux"), Self.finding(article, of: "trois", .note),
        Self.finding(article, of: "quatre", .warning), Self.finding(house, of: "quatre", .error, isWaived: true),
      ],
      Baseline(open: ["R-GDPR 13(1)(a)|deux||notice"]))
    let difference = Golden.difference(text, "\(Self.folder)/table-all.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func whereNothingWasFoundThereIsNoTable() {
    #expect(
      Self.table(["un", "deux"], rules: [Self.rule("GDPR 13(1)(a)")], []) == """
        Nothing found: un, deux

        2 organisations checked for 2026-11-01: 0 errors, 0 warnings, 0 waived
        Nothing keeps the site from being published.

        """)
  }
}
