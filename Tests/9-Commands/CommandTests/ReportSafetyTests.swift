import Foundation
import TestSupport
import Testing

/// What a report repeats of the sources can neither command a terminal nor pass for a line of the tool.
@Suite struct ReportSafetyTests {
  /// A notice with a waiver whose rule and reason are written so.
  private func site(rule: String = "ED-VAGUE", because: String) throws -> FixtureSite {
    let site = try FixtureSite.complete(isReleased: false)
    let path = "content/organisations/exemple/notice.swift"
    let notice = Repository.text("\(site.path)/\(path)")
    let end = try #require(notice.range(of: ")", options: .backwards))
    var start = notice[..<end.lowerBound]
    while let last = start.last, last.isWhitespace || last == "," { start.removeLast() }
    let waiver = "Waiver(\"\(rule)\", because: \"\(because)\", until: \"2027-06-30\", by: \"DPO\")"
    try site.root.write("site/\(path)", "\(start),\nwaivers: [\(waiver)]\n)\n")
    return site
  }

  private func check(_ site: FixtureSite, _ options: String...) throws -> Command.Outcome {
    try Command.notitia(["check", "--as-of", "2026-11-01"] + options, in: site.path)
  }

  /// The forms of a report that the program offers.
  private static let formats: [String] = {
    let help = try? Command.notitia(["help", "check"], in: Repository.folder).output
    let words = help?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return words.firstMatch(of: /Form of the report\. \(values: ([a-z, ]+);/)?.1.components(separatedBy: ", ") ?? []
  }()

  /// Who adds a form describes it.
  @Test func everyFormIsDescribed() {
    #expect(Self.formats.count >= 5)
    let readme = Repository.text("\(Repository.folder)/README.md")
    let page = Repository.text("\(Repository.folder)/docs/check-report.md")
    for format in Self.formats {
      #expect(page.contains("\n| `\(format)` | "), "docs/check-report.md does not list \(format)")
      #expect(format == "text" || readme.contains("\(format)`"), "README.md does not name \(format)")
    }
  }

  @Test(arguments: formats)
  func noControlCharacterComesThrough(format: String) throws {
    let site = try site(rule: #"ED-\u{1B}[2J\u{7}"#, because: #"\u{1B}]8;;https://example.org\u{7}"#)
    let outcome = try check(site, "--format", format, "--waivers")
    for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "\(format): U+\(String(scalar.value, radix: 16))")
    }
    #expect(outcome.errors.contains("the waiver of ED-\u{FFFD}[2J\u{FFFD} covers nothing"))
  }

  @Test(arguments: [#"\r\n"#, #"\n"#, #"\r"#, #"\u{85}"#, #"\u{2028}"#])
  func noLineBeginsWithSomebodyElsesCommand(lineBreak: String) throws {
    let site = try site(rule: "ED-VAGUE\(lineBreak)::stop-commands::x", because: "It is so.")
    let outcome = try check(site, "--format", "github")
    for line in outcome.output.split(whereSeparator: \.isNewline) {
      #expect(line.hasPrefix("::error ") || line.hasPrefix("::warning ") || line.hasPrefix("::notice"), "\(line)")
    }
    let all = (outcome.output + outcome.errors).split(whereSeparator: \.isNewline)
    #expect(!all.contains { $0.hasPrefix("::stop-commands") })
  }

  @Test(arguments: ["\n", "\r\n"]) func noLineBeginsWithAFileName(lineBreak: String) throws {
    let site = try FixtureSite.complete(isReleased: false)
    try site.root.write("site/content/organisations/exemple/a\(lineBreak)::stop-commands::x.txt", "x")
    let outcome = try check(site, "--format", "github")
    let all = (outcome.output + outcome.errors).split(whereSeparator: \.isNewline)
    #expect(all.contains { $0.contains("stop-commands") })
    #expect(!all.contains { $0.hasPrefix("::stop-commands") })
  }

  @Test(arguments: ["\n", "\r\n"]) func noLineBeginsWithAnArgument(lineBreak: String) throws {
    let site = try FixtureSite.complete(isReleased: false)
    let name = "a\(lineBreak)::stop-commands::x"
    try site.root.write("site/\(name)", "x")
    let outcomes = [
      try check(site, "--observed", site.root("site/\(name)"), "--format", "github"),
      try Command.notitia(["explain", name], in: site.root("site")),
    ]
    for outcome in outcomes {
      let all = (outcome.output + outcome.errors).split(whereSeparator: \.isNewline)
      #expect(outcome.status != 0 && all.contains { $0.contains("stop-commands") })
      #expect(!all.contains { $0.hasPrefix("::stop-commands") })
    }
  }

  @Test func aFullStandardErrorEndsNothing() throws {
    let site = try FixtureSite.complete(isReleased: false)
    let outcome = try Command.notitia(["check", "--as-of", "2026-11-01"], after: "exec 2>/dev/full", in: site.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1 organisation checked"))
  }

  @Test func aReportThatCannotBeWrittenIsAnError() throws {
    let site = try FixtureSite.complete(isReleased: false)
    let outcome = try Command.notitia(
      ["check", "--as-of", "2026-11-01", "--format", "json"], after: "exec >/dev/full", in: site.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("notitia: error: the result could not be written: "))
  }

  @Test func pathsBeginWhereTheRepositoryDoes() throws {
    let site = try site(because: "It is so.")
    let inSite = "content/organisations/exemple/notice.swift"
    #expect(try check(site, "--format", "github").output.contains("file=\(inSite),"))
    // A second work tree has a file of this name.
    try site.root.write(".git", "gitdir: elsewhere\n")
    #expect(try check(site, "--format", "github").output.contains("file=site/\(inSite),"))
    #expect(try check(site, "--format", "github", "--repository", ".").output.contains("file=\(inSite),"))
  }
}
