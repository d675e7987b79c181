import Foundation

/// Runs the tool that was built with these tests, as a user would.
public struct Command {
  public struct Outcome: Sendable {
    /// Exit status, or 128 plus the signal that ended it.
    public var status: Int32
    public var output: String
    public var errors: String
  }

  /// The built tool stands beside the tests.
  public static let tool: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let tool = folder.appendingPathComponent("notitia").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: tool, isDirectory: &isFolder), !isFolder.boolValue { return tool }
      folder.deleteLastPathComponent()
    }
    return "\(Repository.folder)/.build/debug/notitia"
  }()

  public static func notitia(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(tool, arguments, in: folder, environment: environment)
  }

  /// The same behind commands of the shell, such as `ulimit -f 1`.
  public static func notitia(_ arguments: [String], after shell: String, in folder: String) throws -> Outcome {
    try run("/bin/sh", ["-c", "\(shell); exec \"$0\" \"$@\"", tool] + arguments, in: folder, environment: [:])
  }

  /// Starts it and comes back at once.
  public static func start(
    _ arguments: [String], in folder: String, output: Any? = FileHandle.nullDevice, errors: Any? = FileHandle.nullDevice
  ) throws -> Process {
    try start(tool, arguments, in: folder, environment: [:], output: output, errors: errors)
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String], output: Any?,
    errors: Any?
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Outcome {
    let scratch = try TemporaryFolder()
    try scratch.write("output", "")
    try scratch.write("errors", "")
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch("output")))
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch("errors")))
    let process = try start(
      program, arguments, in: folder, environment: environment, output: output, errors: errors)
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (isSignal ? 128 : 0), output: Repository.text(scratch("output")),
      errors: Repository.text(scratch("errors")))
  }
}
