import Foundation
import TestSupport
import Testing

/// `notitia preview` from its start to Ctrl-C.
@Suite(.timeLimit(.minutes(3))) struct PreviewCommandTests {
  /// A preview that runs beside the test.
  private final class Running {
    let process = Process()
    let out: OutputFile
    let err: OutputFile

    init(_ arguments: String...) throws {
      out = try OutputFile()
      err = try OutputFile()
      process.executableURL = URL(fileURLWithPath: BuiltProducts.notitia)
      process.arguments = ["preview"] + arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = out.handle
      process.standardError = err.handle
      try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    func port() async throws -> String {
      try await eventually { try out.text().firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//).map { String($0.1) } }
    }

    func status() async throws -> Int32 {
      try await eventually { process.isRunning ? nil : process.terminationStatus }
    }
  }

  @Test func interruptionEndsItQuietly() async throws {
    let site = try TemporarySite("ima")
    let preview = try Running("--site", site.path, "--port", "0", "--only", "ima")
    let port = try await preview.port()
    #expect(try preview.out.text() == "Preview at http://127.0.0.1:\(port)/ima/  (Ctrl-C ends it)\n")
    preview.process.interrupt()
    #expect(try await preview.status() == 0)
    #expect(try preview.err.text() == "")
  }

  @Test func aPortThatIsTakenIsExplained() async throws {
    let site = try TemporarySite("ima")
    let first = try Running("--site", site.path, "--port", "0")
    let port = try await first.port()
    let second = try Running("--site", site.path, "--port", port)
    #expect(try await second.status() == 2)
    let message = try second.err.text()
    #expect(message.contains("another program uses port \(port)"))
    #expect(message.contains("--port"))
    first.process.interrupt()
    _ = try await first.status()
  }

  @Test func whatIsNoPortIsWrongUsage() throws {
    for port in ["65536", "-1", "http"] {
      #expect(try Program.run(BuiltProducts.notitia, ["preview", "--port=\(port)"]).status == 64)
    }
  }
}
