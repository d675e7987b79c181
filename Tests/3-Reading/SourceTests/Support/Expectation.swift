import Foundation
import Testing

/// A file that holds the whole text a test expects.
///
/// `NOTITIA_RECORD=1 swift test --filter SourceTests` writes these files anew from what comes out; read every
/// difference before it is committed.
struct Expectation {
  let url: URL

  static let isRecording = ProcessInfo.processInfo.environment["NOTITIA_RECORD"] == "1"

  func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Expectation.isRecording {
      try Data(actual.utf8).write(to: url)
      return
    }
    let expected = try? String(contentsOf: url, encoding: .utf8)
    #expect(
      actual == expected, "\(url.lastPathComponent): NOTITIA_RECORD=1 writes what comes out",
      sourceLocation: sourceLocation)
  }
}
