import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A preview that runs beside a test, for as long as this value lives.
///
/// The name of a suite that uses it ends with `PreviewTests`: those run after all others (Makefile), as what they wait
/// for has deadlines.
final class RunningPreview {
  private let process = Process()
  private let output: OutputFile
  private let errors: OutputFile

  init(_ arguments: String...) throws {
    (output, errors) = (try OutputFile(), try OutputFile())
    process.executableURL = URL(fileURLWithPath: BuiltProducts.notitia)
    process.arguments = ["preview", "--as-of", "2026-11-22"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The port it says that it listens on.
  func port() async throws -> String {
    try await eventually { try said().firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//).map { String($0.1) } }
  }

  /// What a browser is given, whatever its status.
  func page(_ path: String) async throws -> String {
    let url = URL(string: "http://127.0.0.1:\(try await port())/\(path)")
    let (data, _) = try await URLSession.shared.data(from: try #require(url))
    return String(decoding: data, as: UTF8.self)
  }

  func said() throws -> String { try output.text() }

  func complaints() throws -> String { try errors.text() }

  /// Waits until it has said something on standard error.
  func says(_ words: String) async throws {
    _ = try await eventually { try complaints().contains(words) ? true : nil }
  }

  /// What Ctrl-C does.
  func interrupt() { process.interrupt() }

  /// The status it ends with.
  func status() async throws -> Int32 {
    try await eventually { process.isRunning ? nil : process.terminationStatus }
  }
}
