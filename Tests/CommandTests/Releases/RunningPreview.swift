import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A preview of a site, for as long as this value lives.
final class RunningPreview {
  private let process = Process()
  private let output: OutputFile
  private let errors: OutputFile

  init(of site: String) throws {
    (output, errors) = (try OutputFile(), try OutputFile())
    process.executableURL = URL(fileURLWithPath: BuiltProducts.notitia)
    process.arguments = ["preview", "--site", site, "--port", "0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What a browser is given, whatever its status.
  func page(_ path: String) async throws -> String {
    let base = try await eventually {
      try output.text().firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\//).map { String($0.0) }
    }
    let (data, _) = try await URLSession.shared.data(from: try #require(URL(string: base + path)))
    return String(decoding: data, as: UTF8.self)
  }

  /// Waits until it has said something on standard error.
  func says(_ words: String) async throws {
    _ = try await eventually { try errors.text().contains(words) ? true : nil }
  }
}
