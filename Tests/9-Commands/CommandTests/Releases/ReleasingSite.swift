import Foundation
import TestSupport
import Testing

/// A complete site, `exemple`, that a test edits and releases as a user would, and what the tool said to it.
final class ReleasingSite {
  let site: FixtureSite
  static let folder = "\(Repository.folder)/Tests/9-Commands/CommandTests/Transcripts"
  private(set) var transcript = ""

  private static let once = Result { () throws -> FixtureSite in
    let site = try ReleasingSite()
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    return site.site
  }

  /// With the version of 2026-06-01, published on 2026-05-01.
  static func released() throws -> ReleasingSite {
    let site = try ReleasingSite()
    let versions = "content/organisations/exemple/versions"
    try FileManager.default.copyItem(atPath: "\(try once.get().path)/\(versions)", toPath: site.versions)
    return site
  }

  init() throws {
    site = try FixtureSite.complete(isReleased: false)
    try edit("Erste Fassung.\"))\n", "Erste Fassung.\")),\n")
  }

  var path: String { site.path }
  var home: String { "\(path)/content/organisations/exemple" }
  var versions: String { "\(home)/versions" }
  private var notice: String { "\(home)/notice.swift" }

  // MARK: - Sources

  func edit(_ old: String, _ new: String) throws {
    let text = Repository.text(notice)
    try #require(text.contains(old), "\(old)")
    try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: notice))
  }

  func edit(in path: String, _ old: String, _ new: String) throws {
    let text = Repository.text(path)
    try #require(text.contains(old), "\(old)")
    try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: path))
  }

  func describe(_ fields: String) throws { try edit("\n  ]\n)\n", "\n    Change(\(fields)),\n  ]\n)\n") }

  static let words =
    #"summary: Text(fr: "Nous disons mieux ce que nous faisons.", nl: "Wij zeggen beter wat wij doen.", de: "Wir sagen besser, was wir tun.")"#
  static let told = #"announced: Text(fr: "par courriel", nl: "per e-mail", de: "per E-Mail")"#

  /// Says in other words what the version of 2026-09-01 says, and describes it.
  func reword() throws {
    try edit("Nous tenons votre dossier de patient.", "Nous tenons à jour votre dossier de patient.")
    try describe("version: \"2026-09-01\", \(Self.words)")
  }

  // MARK: - Commands

  /// Runs a command, and keeps it with what it said.
  @discardableResult func run(_ command: String) throws -> Command.Outcome {
    let outcome = try Command.notitia(command.split(separator: " ").map(String.init), in: path)
    // Hashes change with every word of the clauses.
    let said = """
      $ notitia \(command)
      status \(outcome.status)
      --- standard output
      \(outcome.output)--- standard error
      \(outcome.errors)

      """
    transcript += said.replacingOccurrences(of: path, with: "SITE").replacing(/[0-9a-f]{64}/, with: "HASH")
      .replacing(/Usage: notitia (\w+) .*/) { "Usage: notitia \($0.1) …" }
      // The clock of the machine says when it was.
      .replacing(/is (released|recorded) on [0-9-]+/) { "is \($0.1) on TODAY" }
      // It also says whether a day is still to come.
      .replacing(/will go on for (\S+) on ([0-9-]+); a build [^,]+/) { "goes on for \($0.1) since \($0.2)" }
      .replacing(/will be ((?:withdrawn|replaced by \S+) on [0-9-]+); a build [^,]+/) { $0.1 }
      .replacing(", from now on: all but", with: ": all but")
    return outcome
  }

  /// Runs a command that has to succeed, and says nothing of it.
  @discardableResult func require(_ command: String) throws -> Command.Outcome {
    let outcome = try Command.notitia(command.split(separator: " ").map(String.init), in: path)
    try #require(outcome.status == 0, "\(command)\n\(outcome.errors)")
    return outcome
  }

  /// Keeps something between the commands and what they said.
  func note(_ text: String) { transcript += text }

  /// Runs `git`, which has to succeed unless what it does is in conflict.
  func git(_ arguments: String..., inConflict: Bool = false) throws {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    let outcome = try Program.run("/usr/bin/env", ["git"] + identity + arguments, in: path)
    try #require((outcome.status == 0) != inConflict, "\(arguments)\n\(outcome.standardError)")
  }

  /// Commits everything.
  func commit(_ subject: String) throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", subject)
  }

  /// - Parameter hidden: what is another one each time.
  func expectTranscript(_ name: String, hiding hidden: Regex<Substring>? = nil, _ sign: String = "") {
    let said = hidden.map { transcript.replacing($0, with: sign) } ?? transcript
    let difference = Golden.difference(said, "\(Self.folder)/\(name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  func published() throws -> [String: Data] { try Snapshot.of("\(path)/public") }
}
