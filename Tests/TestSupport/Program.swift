import Foundation

/// Runs a program to its end.
package struct Program {
  package var status: Int32
  package var standardOutput: String
  package var standardError: String

  /// - Parameter folder: the folder to run it in.
  package static func run(_ path: String, _ arguments: [String], in folder: String? = nil) throws -> Program {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    // Programs may leave behind what they keep there for a while; the Swift compiler does.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": TemporaryPlace.folder.path]) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files, not pipes: what is long cannot block the program.
    let out = try OutputFile()
    let err = try OutputFile()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out.handle
    process.standardError = err.handle
    try process.run()
    process.waitUntilExit()
    return Program(status: process.terminationStatus, standardOutput: try out.text(), standardError: try err.text())
  }
}

/// What a program writes, kept until this value goes away.
package final class OutputFile {
  package let handle: FileHandle
  private let url: URL

  package init() throws {
    url = TemporaryPlace.new(".txt")
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
