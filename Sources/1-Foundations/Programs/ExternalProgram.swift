import Foundation

/// A program of the system that the tool makes use of, such as `git`.
package struct ExternalProgram: Sendable {
  package let name: String
  /// Absolute path.
  package let path: String

  package struct Outcome: Sendable {
    package var status: Int32
    /// What it wrote to standard output.
    package var output: [UInt8]

    package var isDone: Bool { status == 0 }
    package var text: String { String(decoding: output, as: UTF8.self) }
    package var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// `nil` where no folder of `PATH` has it.
  package init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    self.name = name
    self.path = path
  }

  /// A program that is known by its place.
  /// - Parameter path: absolute path.
  package init(at path: String) {
    self.name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    self.path = path
  }

  /// Runs it to its end.
  /// - Parameters:
  ///   - input: what it reads from standard input; nothing if left out.
  ///   - environment: that of this program if left out.
  ///   - withErrors: whether what it says on standard error is kept with its output.
  ///   - limit: how many bytes it may write; it is ended once it has written more.
  package func run(
    _ arguments: [String], reading input: FileHandle? = nil, environment: [String: String]? = nil,
    withErrors: Bool = false, limit: Int = .max
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let environment { process.environment = environment }
    let pipe = Pipe()
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = withErrors ? pipe : FileHandle.nullDevice
    try process.run()
    var output = Data()
    while output.count <= limit, let part = try pipe.fileHandleForReading.read(upToCount: 1 << 16), !part.isEmpty {
      output += part
    }
    if output.count > limit { process.terminate() }
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: [UInt8](output))
  }
}
