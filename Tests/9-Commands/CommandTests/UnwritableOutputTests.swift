import Foundation
import TestSupport
import Testing

/// Where what a command says cannot be written.
@Suite struct UnwritableOutputTests {
  private func check(_ arguments: String..., output redirection: String) throws -> Command.Outcome {
    let site = try FixtureSite.complete("command/findings")
    return try Command.notitia(
      ["check", "--as-of", "2026-11-01"] + arguments, after: "exec \(redirection)", in: site.path)
  }

  @Test(.enabled(if: FullDevice.exists), arguments: ["2>/dev/full", "2>&-"])
  func aFullStandardErrorIsNoCrash(redirection: String) throws {
    #expect(try check(output: redirection).status == 1)
  }

  @Test(.enabled(if: FullDevice.exists)) func aReportThatIsLostIsAnError() throws {
    let outcome = try check("--format", "json", output: ">/dev/full")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasSuffix(
        """
        notitia: error: the result could not be written: no space left on device
           = see where standard output goes

        """))
  }
}

/// The device to which nothing can be written; systems other than Linux have none.
private enum FullDevice {
  static let exists = FileManager.default.fileExists(atPath: "/dev/full")
}
