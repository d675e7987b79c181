import Foundation

/// Runs a program to its end.
public struct Program {
  public var status: Int32
  public var standardOutput: String
  public var standardError: String

  /// - Parameter folder: the folder to run it in.
  public static func run(_ path: String, _ arguments: [String], in folder: String? = nil) throws -> Program {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
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
public final class OutputFile {
  public let handle: FileHandle
  private let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString).txt")
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  public func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
