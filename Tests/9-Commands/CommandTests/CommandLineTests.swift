import Foundation
import TestSupport
import Testing

/// The tool as a user meets it: what it says, where, and the status it ends with, whole.
///
/// A case is a line of `Fixtures/cases.txt`: its name, the fixture site it runs in, and the arguments. What
/// stands in the place of `SITE` is the folder of the site.
@Suite struct CommandLineTests {
  static let folder = "\(Repository.folder)/Tests/9-Commands/CommandTests/Fixtures"

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var site: String
    var arguments: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = Repository.text("\(folder)/cases.txt").split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 2, !line.hasPrefix("#") else { return nil }
    return Case(name: words[0], site: words[1], arguments: Array(words.dropFirst(2)))
  }

  @Test(arguments: cases) func saysAndEndsAsExpected(_ test: Case) throws {
    let site = try test.site == "complete" ? FixtureSite.complete() : FixtureSite.complete("command/\(test.site)")
    try site.root.write("site/strange/notes.txt", "mine")
    let arguments = test.arguments.map { $0.replacingOccurrences(of: "SITE", with: site.path) }
    let outcome = try Command.notitia(arguments, in: site.path)
    let text = """
      $ notitia \(test.arguments.joined(separator: " "))
      status \(outcome.status)
      --- standard output
      \(outcome.output)--- standard error
      \(outcome.errors)
      """.replacingOccurrences(of: site.path, with: "SITE").replacingOccurrences(of: site.root.path, with: "SITE/..")
      // The list of all options says nothing about the one that is wrong.
      .replacing(/Usage: notitia (\w+) .*/) { "Usage: notitia \($0.1) …" }
    let difference = Golden.difference(text, "\(Self.folder)/\(test.name).txt")
    #expect(difference == nil, "\(difference ?? "")")
    let isPublished = FileManager.default.fileExists(atPath: "\(site.path)/public")
    #expect(isPublished == (outcome.status == 0 && test.name.hasPrefix("build")))
  }

  @Test(.disabled(if: Golden.isRecording)) func noExpectationIsLeftOver() {
    let files = Repository.files(in: Self.folder).filter { $0 != "cases.txt" }
    #expect(files == Self.cases.map { "\($0.name).txt" }.sorted())
  }
}
