import Foundation

/// A program of the system that a command makes use of, such as `git`.
struct ExternalProgram {
  let name: String
  let path: String

  struct Outcome {
    var status: Int32
    /// What it wrote to standard output.
    var output: [UInt8]

    var isDone: Bool { status == 0 }
    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// `nil` where no folder of `PATH` has it.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    self.name = name
    self.path = path
  }

  /// Runs it to its end.
  /// - Parameter withErrors: whether what it says on standard error is kept with its output.
  func run(_ arguments: [String], withErrors: Bool = false) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = withErrors ? pipe : FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: [UInt8](output))
  }
}
