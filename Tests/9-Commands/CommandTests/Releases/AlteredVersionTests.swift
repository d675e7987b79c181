import Foundation
import TestSupport
import Testing

/// A version that is not as it was released stops every command, and the file is named.
@Suite struct AlteredVersionTests {
  static let file = "content/organisations/exemple/versions/2026-06-01/nl.md"

  static func altered() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    try site.reword()
    let url = URL(fileURLWithPath: "\(site.path)/\(Self.file)")
    var bytes = try Data(contentsOf: url)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: url)
    return site
  }

  @Test func everyCommandStops() throws {
    let site = try Self.altered()
    let before = try site.published()
    for command in [
      "build --as-of 2026-07-01", "build --as-of 2026-07-01 --only exemple", "check --as-of 2026-07-01", "verify",
      "verify --against public --as-of 2026-07-01", "release exemple --effective 2026-09-01 --as-of 2026-07-01",
      "diff exemple 2026-06-01 draft",
    ] {
      let outcome = try site.run(command)
      #expect(outcome.status == 1, "\(command)")
      #expect(outcome.errors.contains("\(Self.file):1:1: error: this file was altered"), "\(command)")
    }
    site.expectTranscript("altered")
    #expect(try site.published() == before)
  }

  /// Other findings may be known for a while.
  @Test func noBaselineMakesItKnown() throws {
    let site = try Self.altered()
    let report = try Command.notitia(["check", "--as-of", "2026-07-01", "--format", "json"], in: site.path)
    try site.site.root.write("site/baseline.json", report.output)
    let outcome = try Command.notitia(["check", "--as-of", "2026-07-01", "--baseline", "baseline.json"], in: site.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(Self.file):1:1: error: this file was altered"))
  }
}
