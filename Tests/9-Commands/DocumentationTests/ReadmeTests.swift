import Foundation
import TestSupport
import Testing

/// What the README says is so: its commands and files exist, and what it shows is what the program says.
@Suite(.serialized) struct ReadmeTests {
  private static let url = TemporarySite.repository.appendingPathComponent("README.md")
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Self.url, encoding: .utf8)
  }

  /// Runs each command as shown, after the change shown before it. `NOTITIA_RECORD=1` writes down what they say.
  @Test func whatIsShownIsWhatTheProgramSays() throws {
    var session = try ConsoleSession()
    let shown = MarkdownFile(readme)
    let real = try shown.exchangingBlocks { block in try session.play(block) }
    let difference = Golden.difference(real, Self.url.path)
    #expect(difference == nil, "\(difference ?? "")")
    #expect(session.commands >= 5)
  }

  @Test func commandsAndOptionsExist() throws {
    let help = try Program.run(BuiltProducts.notitia, ["help"]).standardOutput
    let mentions = readme.matches(of: /(?:`|\$ )notitia ([a-z]+)([^`\n]*)/).filter { $0.1 != "help" }
    #expect(Set(mentions.map(\.1)).count >= 6)
    for mention in mentions {
      #expect(help.contains("\n  \(mention.1) "), "notitia \(mention.1)")
      let usage = try Program.run(BuiltProducts.notitia, ["help", String(mention.1)]).standardOutput
      for option in mention.2.matches(of: /--[a-z-]+/) { #expect(usage.contains(option.0), "\(mention.0)") }
    }
    let usages = try ["build", "check", "preview", "release", "diff", "verify"].map {
      try Program.run(BuiltProducts.notitia, ["help", $0]).standardOutput
    }
    for option in readme.matches(of: /`(--[a-z-]+)/) {
      #expect(usages.contains { $0.contains(option.1) }, "\(option.1)")
    }
  }

  @Test func targetsOfMakeExist() throws {
    let makefile = try String(
      contentsOf: TemporarySite.repository.appendingPathComponent("Makefile"), encoding: .utf8)
    let targets = readme.matches(of: /(?m)(?:`|^)make ([a-z]+)/).map { $0.1 }
    #expect(targets.count >= 3)
    for target in targets { #expect(makefile.contains("\n\(target):"), "make \(target)") }
  }

  @Test func filesExist() throws {
    let named = readme.matches(of: /`((?:content|docs|themes|Sources|Tests|\.ci)\/[^` ]*)`/).map { String($0.1) }
    let linked = readme.matches(of: /\]\(([^):]+)\)/).map { String($0.1) }
    #expect(named.count >= 4 && linked.count >= 5)
    for path in named + linked {
      let parts = path.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2 {
        // A heading of that page or of this one, as sites that show it name it.
        let page = parts[0].isEmpty ? readme : Repository.text("\(Repository.folder)/\(parts[0])")
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("#") }.map {
          $0.drop { $0 == "#" || $0 == " " }
        }
        #expect(headings.contains { $0.lowercased().replacing(" ", with: "-") == parts[1] }, "\(path)")
        continue
      }
      #expect(
        FileManager.default.fileExists(atPath: TemporarySite.repository.appendingPathComponent(path).path), "\(path)")
    }
  }

  @Test func whatComesOutIsWhatIsListed() throws {
    let site = try TemporarySite("isosl")
    #expect(
      try Program.run(BuiltProducts.notitia, ["build", "--as-of", ConsoleSession.day], in: site.path).status == 0)
    let listing = try #require(MarkdownFile(readme).blocks.first { $0.content.hasPrefix("public/\n") })
    let paths = listing.content.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
    #expect(paths.count >= 10)
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: "\(site.path)/public/\(path)"), "\(path)")
    }
  }

  @Test func hostsAreToldTheHeadersThatAreMade() throws {
    let site = try TemporarySite("isosl")
    #expect(
      try Program.run(BuiltProducts.notitia, ["build", "--as-of", ConsoleSession.day], in: site.path).status == 0)
    let headers = try site.read("public/_headers").matches(of: /(?m)^  ([A-Za-z-]+): (.*)$/)
    #expect(headers.count >= 5)
    #expect(try site.read("public/_headers").contains("/isosl/*\n  X-Robots-Tag: noindex\n"))
    // These two depend on the address.
    for header in headers where !["Access-Control-Allow-Origin", "X-Robots-Tag"].contains(header.1) {
      if header.1 == "Content-Type" {
        #expect(readme.contains("default_type \"\(header.2)\";"))
        #expect(readme.contains("ForceType \"\(header.2)\"\n"))
        continue
      }
      #expect(readme.contains("add_header \(header.1) \"\(header.2)\" always;"))
      #expect(readme.contains("Header always set \(header.1) \"\(header.2)\"\n"))
    }
  }
}
