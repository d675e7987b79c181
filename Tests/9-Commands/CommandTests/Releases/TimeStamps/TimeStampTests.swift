import Foundation
import TestSupport
import Testing

/// `notitia release --timestamp`: an authority stamps the record of a version with the time.
@Suite struct TimeStampTests {
  /// An authority on this machine, until this value goes away.
  private final class Authority {
    let folder: String
    private let process: Process

    init(in site: ReleasingSite) throws {
      folder = site.site.root("authority")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "python3", "\(Repository.folder)/Tests/9-Commands/CommandTests/Releases/TimeStamps/authority.py", folder,
      ]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    /// Its address, once it answers.
    func address() throws -> String {
      for _ in 0..<600 where !FileManager.default.fileExists(atPath: "\(folder)/port") {
        guard process.isRunning else { break }
        usleep(50_000)
      }
      return "http://127.0.0.1:\(try String(contentsOfFile: "\(folder)/port", encoding: .utf8))"
    }

    // A process that a test starts may have its signals blocked.
    deinit { kill(process.processIdentifier, SIGKILL) }
  }

  private static var time: Regex<Substring> { /of [A-Z][a-z]{2} +[0-9]+ [0-9:]+ [0-9]{4} GMT/ }

  @Test func aStampIsKeptBesideTheRecord() throws {
    let site = try ReleasingSite()
    let authority = try Authority(in: site)
    let address = try authority.address()
    let ca = "--timestamp-ca \(authority.folder)/authority.pem"
    let release = "release exemple --effective 2026-06-01 --as-of 2026-05-01"
    let refused = try Command.notitia(
      (release + " --timestamp \(address)/broken").split(separator: " ").map(String.init), in: site.path)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is no time stamp on this record"))
    #expect(!FileManager.default.fileExists(atPath: site.versions))
    try site.require(release + " --timestamp \(address)")
    try site.run("verify")
    let verified = try site.require("verify \(ca)")
    #expect(verified.output.contains(", signed as "))
    // A later version keeps it, and it is published.
    try site.reword()
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.edit("Wir führen Ihre Patientenakte", "Wir pflegen Ihre Patientenakte")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.require("build --as-of 2026-09-01")
    let stamp = try Data(contentsOf: URL(fileURLWithPath: "\(site.versions)/2026-06-01/record.tsr"))
    #expect(try site.published()["exemple/versions/2026-06-01/record.tsr"] == stamp)
    // It is one on that record, and of that authority.
    let other = site.site.root("other.pem")
    _ = try Program.run(
      "/usr/bin/env",
      ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout"]
        + [site.site.root("other.key"), "-out", other, "-subj", "/CN=Other"])
    let foreign = try Command.notitia(["verify", "--timestamp-ca", other], in: site.path)
    #expect(foreign.status == 1)
    #expect(foreign.errors.contains("do not confirm this time stamp"))
    try stamp.write(to: URL(fileURLWithPath: "\(site.versions)/2026-09-01/record.tsr"))
    try site.run("verify")
    try Data("no stamp".utf8).write(to: URL(fileURLWithPath: "\(site.versions)/2026-09-01/record.tsr"))
    try site.run("verify")
    site.expectTranscript("time-stamp", hiding: Self.time, "of TIME")
  }

  @Test func whatIsMissingIsNamed() throws {
    let site = try ReleasingSite()
    let arguments = ["release", "exemple", "--effective", "2026-06-01", "--as-of", "2026-05-01", "--timestamp"]
    let none = try Command.notitia(arguments + ["http://127.0.0.1:1"], in: site.path, environment: ["PATH": "/nowhere"])
    #expect(none.status == 2)
    #expect(none.errors.contains("the program `openssl` is not there"))
    let closed = try Command.notitia(arguments + ["http://127.0.0.1:1"], in: site.path)
    #expect(closed.status == 2)
    #expect(closed.errors.contains("the authority at http://127.0.0.1:1 gave no answer: curl:"))
    #expect(!FileManager.default.fileExists(atPath: site.versions))
  }
}
