import Foundation

/// Runs the tool that was built with these tests, as a user would.
package enum Command {
  package struct Outcome: Sendable {
    /// Exit status, or 128 plus the signal that ended it.
    package var status: Int32
    package var output: String
    package var errors: String
  }

  package static func notitia(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(BuiltProducts.notitia, arguments, in: folder, environment: environment)
  }

  /// The same behind commands of the shell, such as `ulimit -f 1`.
  package static func notitia(_ arguments: [String], after shell: String, in folder: String) throws -> Outcome {
    try run(
      "/bin/sh", ["-c", "\(shell); exec \"$0\" \"$@\"", BuiltProducts.notitia] + arguments, in: folder, environment: [:]
    )
  }

  /// Starts it and comes back at once; what it says is not kept.
  package static func start(_ arguments: [String], in folder: String) throws -> Process {
    let process = process(BuiltProducts.notitia, arguments, in: folder, environment: [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Outcome {
    // Files, not pipes: what is long cannot block the program.
    let (output, errors) = (try OutputFile(), try OutputFile())
    let process = process(program, arguments, in: folder, environment: environment)
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (isSignal ? 128 : 0), output: try output.text(), errors: try errors.text())
  }

  /// Where the programs of this run keep their work, so that no test takes what another run has made.
  private static let caches: String = {
    guard let folder = try? TemporaryFolder() else { return "" }
    leftover = folder
    atexit { Command.leftover = nil }
    return folder.path
  }()

  nonisolated(unsafe) private static var leftover: TemporaryFolder?

  private static func process(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": caches]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
