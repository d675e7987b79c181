import TestSupport
import Testing

/// `notitia preview` from its start to Ctrl-C.
@Suite struct CommandPreviewTests {
  @Test func interruptionEndsItQuietly() async throws {
    let site = try TemporarySite("ima")
    let preview = try RunningPreview("--site", site.path, "--port", "0", "--only", "ima")
    let port = try await preview.port()
    #expect(try preview.said() == "Preview at http://127.0.0.1:\(port)/ima/  (Ctrl-C ends it)\n")
    preview.interrupt()
    #expect(try await preview.status() == 0)
    #expect(try preview.complaints() == "")
  }

  @Test func aPortThatIsTakenIsExplained() async throws {
    let site = try TemporarySite("ima")
    let first = try RunningPreview("--site", site.path, "--port", "0")
    let port = try await first.port()
    let second = try RunningPreview("--site", site.path, "--port", port)
    #expect(try await second.status() == 2)
    let message = try second.complaints()
    #expect(message.contains("another program uses port \(port)"))
    #expect(message.contains("--port"))
    first.interrupt()
    _ = try await first.status()
  }

  @Test func whatIsNoPortIsWrongUsage() throws {
    for port in ["65536", "-1", "http"] {
      #expect(try Program.run(BuiltProducts.notitia, ["preview", "--port=\(port)"]).status == 64)
    }
  }
}
