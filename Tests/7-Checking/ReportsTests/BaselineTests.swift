import Foundation
import TestSupport
import Testing

/// `notitia check` with a baseline, as CI runs it: what it says and the status it ends with.
struct BaselineTests {
  private let site: TemporarySite
  private let notice = "content/organisations/exemple/notice.swift"

  /// A site in which nothing is found.
  init() throws {
    site = try TemporarySite()
    try FileManager.default.createDirectory(
      at: site.folder.appendingPathComponent("content/organisations/exemple"), withIntermediateDirectories: true)
    try site.write(
      try String(
        contentsOf: TemporarySite.repository.appendingPathComponent("Tests/7-Checking/ChecksTests/Fixtures/base.swift"),
        encoding: .utf8), to: notice)
    try Released.make("exemple", in: site.path)
  }

  private func check(_ arguments: String...) throws -> Program {
    try Program.run(
      BuiltProducts.notitia, ["check", "--as-of", "2026-11-01", "--format", "json"] + arguments, in: site.path)
  }

  private func spoil() throws {
    try site.replace("  dpo: .designated(officer),\n", with: "", in: notice)
  }

  @Test func onlyWhatIsNewBlocks() throws {
    #expect(try check().status == 0)
    try spoil()
    let first = try check()
    #expect(first.status == 1)
    try site.write(first.standardOutput, to: "baseline.json")

    let known = try check("--baseline", "baseline.json")
    #expect(known.status == 0)
    #expect(known.standardError == "")
    #expect(known.standardOutput.contains("\"known\" : true"))

    // Lines that move change nothing.
    try site.write("// One line.\n\n// Another.\n" + site.read(notice), to: notice)
    #expect(try check("--baseline", "baseline.json").status == 0)

    try site.replace("enterpriseNumber: \"0411.815.280\"", with: "enterpriseNumber: \"0411.815.281\"", in: notice)
    let new = try check("--baseline", "baseline.json")
    #expect(new.status == 1)
    #expect(new.standardError.contains("WHO-ENTERPRISE-NO") && !new.standardError.contains("WHO-DPO"))
  }

  /// A baseline of a site in which nothing was found says so of everything that comes later.
  @Test func whatABaselineWithoutFindingsLacksIsNew() throws {
    try site.write(try check().standardOutput, to: "baseline.json")
    try spoil()
    let result = try Program.run(
      BuiltProducts.notitia,
      ["check", "--as-of", "2026-11-01", "--format", "sarif", "--baseline", "baseline.json"], in: site.path)
    #expect(result.status == 1)
    #expect(result.standardOutput.contains("\"baselineState\" : \"new\""))
  }

  /// Who takes a baseline while something is waived relies on the last day of the waiver.
  @Test func aWaiverThatEndsIsNoLongerKnown() throws {
    try site.replace("enterpriseNumber: \"0411.815.280\",\n", with: "", in: notice)
    try site.replace(
      "\"Erste Fassung.\"))\n  ]",
      with: """
        "Erste Fassung."))
          ],
          waivers: [
            Waiver("WHO-ENTERPRISE-NO", because: "It is being asked for.", until: "2026-11-30", by: "IT")
          ]
        """, in: notice)
    try site.write(try check().standardOutput, to: "baseline.json")
    #expect(try site.read("baseline.json").contains("\"until\" : \"2026-11-30\""))

    // As long as it is waived, nothing of it is new.
    let waived = try check("--baseline", "baseline.json", "--strict")
    #expect(waived.status == 0)
    let sarif = try Program.run(
      BuiltProducts.notitia,
      ["check", "--as-of", "2026-11-01", "--format", "sarif", "--baseline", "baseline.json"], in: site.path)
    #expect(!sarif.standardOutput.contains("\"baselineState\" : \"new\""))

    let ended = try Program.run(
      BuiltProducts.notitia, ["check", "--as-of", "2026-12-01", "--baseline", "baseline.json"], in: site.path)
    #expect(ended.status == 1)
    #expect(ended.standardError.contains("WHO-ENTERPRISE-NO]"), "\(ended.standardError)")

    // Nor does a waiver that is taken out leave it known.
    try site.replace(
      "Waiver(\"WHO-ENTERPRISE-NO\", because: \"It is being asked for.\", until: \"2026-11-30\", by: \"IT\")", with: "",
      in: notice)
    let removed = try check("--baseline", "baseline.json", "--strict")
    #expect(removed.status == 1)
    #expect(removed.standardError.contains("WHO-ENTERPRISE-NO]"), "\(removed.standardError)")
  }

  @Test func strictLetsWarningsBlock() throws {
    try site.replace(
      "\"Erste Fassung.\"))\n  ]",
      with: """
        "Erste Fassung."))
          ],
          waivers: [
            Waiver("CK-ROW", because: "No reason.", until: "2027-01-01", by: "IT")
          ]
        """, in: notice)
    #expect(try check().status == 0)
    #expect(try check("--strict").status == 1)
  }

  @Test func aFormatThatIsNoneIsWrongUsage() throws {
    let result = try Program.run(BuiltProducts.notitia, ["check", "--format", "yaml"], in: site.path)
    #expect(result.status == 64)
    #expect(result.standardOutput.isEmpty)
  }

  @Test(arguments: ["", "{}", "[1]", "{\"version\": 1, \"findings\": []}", "{\"version\": \"2.1.0\", \"runs\": []}"])
  func aBaselineThatIsNoneIsWrongUsage(_ text: String) throws {
    try site.write(text, to: "baseline.json")
    let result = try check("--baseline", "baseline.json")
    #expect(result.status == 64)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError == """
        notitia: error: the baseline `baseline.json` is no whole report of notitia check in JSON
           = take it back from where it is kept, or write it anew, which makes known whatever is found today: \
        notitia check --format json > baseline.json

        """)
  }

  @Test func aBaselineThatWasCutShortIsWrongUsage() throws {
    try spoil()
    try site.write(String(try check().standardOutput.dropLast(20)), to: "baseline.json")
    #expect(try check("--baseline", "baseline.json").status == 64)
  }

  @Test func aBaselineOfAnotherVersionIsWrongUsage() throws {
    try site.write("{\"version\": 2, \"all\": {}}", to: "baseline.json")
    let result = try check("--baseline", "baseline.json")
    #expect(result.status == 64)
    #expect(
      result.standardError == """
        notitia: error: the baseline `baseline.json` is of version 2, and this notitia reads version 1
           = check with the notitia that wrote it, or write it anew, which makes known whatever is found today: \
        notitia check --format json > baseline.json

        """)
  }

  @Test(arguments: ["/nowhere.json", "", "content"])
  func aBaselineThatIsNotThereIsWrongUsage(_ path: String) throws {
    let result = try check("--baseline", path)
    #expect(result.status == 64)
    #expect(
      result.standardError.hasPrefix("notitia: error: there is no file `\(path)` that could be read as a baseline\n"))
  }

  /// A report in any form for programs tells of sources that cannot be read; a baseline does not excuse them.
  @Test(arguments: ["json", "sarif", "junit", "github"])
  func whatCannotBeReadIsReported(_ format: String) throws {
    try site.replace("id: \"exemple\"", with: "id: exemple", in: notice)
    try site.write(try check().standardOutput, to: "baseline.json")
    for more in [[], ["--baseline", "baseline.json"], ["--strict"]] {
      let result = try Program.run(
        BuiltProducts.notitia, ["check", "--as-of", "2026-11-01", "--format", format] + more, in: site.path)
      #expect(result.status == 2, "\(format) \(more)")
      #expect(result.standardOutput.contains("SRC-"), "\(format) \(more)")
      if format == "json" { #expect(result.standardOutput.contains("\"blocked\" : true"), "\(more)") }
    }
  }

  @Test func aPersonIsToldOnce() throws {
    try site.replace("id: \"exemple\"", with: "id: exemple", in: notice)
    let result = try Program.run(BuiltProducts.notitia, ["check"], in: site.path)
    #expect(result.status == 2)
    #expect(result.standardOutput == "")
    #expect(result.standardError.contains("SRC-"))
  }

  /// Every form ends with the same status: 0 where nothing blocks, 1 where something does.
  @Test(arguments: ["text", "json", "sarif", "junit", "github"])
  func theFormDoesNotChangeTheStatus(_ format: String) throws {
    func status(_ more: String...) throws -> Int32 {
      try Program.run(
        BuiltProducts.notitia, ["check", "--as-of", "2026-11-01", "--format", format] + more, in: site.path
      ).status
    }
    #expect(try status() == 0)
    #expect(try status("--strict", "--only", "exemple") == 0)
    try spoil()
    try site.write(try check().standardOutput, to: "baseline.json")
    #expect(try status() == 1)
    #expect(try status("--only", "exemple") == 1)
    #expect(try status("--strict", "--baseline", "baseline.json", "--only", "exemple") == 0)
    #expect(try status("--only", "nobody") == 64)
  }

  /// The commands of `docs/ci.md` and `docs/check-report.md` have the options they use.
  @Test(arguments: ["docs/ci.md", "docs/check-report.md", "docs/observed-cookies.md"])
  func commandsOfThePagesExist(_ page: String) throws {
    let text = try String(contentsOf: TemporarySite.repository.appendingPathComponent(page), encoding: .utf8)
    let help = try Program.run(BuiltProducts.notitia, ["help", "check"]).standardOutput
    let commands = text.matches(of: /notitia check([^`\n]*)/)
    #expect(!commands.isEmpty)
    for command in commands {
      for option in command.1.matches(of: /--[a-z-]+/) { #expect(help.contains(option.0), "\(command.0)") }
      for format in command.1.matches(of: /--format ([a-z]+)/) { #expect(help.contains(format.1), "\(command.0)") }
    }
  }
}
