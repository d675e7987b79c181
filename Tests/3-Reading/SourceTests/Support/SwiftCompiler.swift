import Diagnostics
import Foundation
import TestSupport

@testable import Source
@testable import Syntax

/// The Swift compiler of this machine, with a module made from `Sources/2-Model/NoticeModel`.
struct SwiftCompiler {
  private let compiler: String
  private let folder: URL

  /// Made once: the module serves all tests.
  static let shared = Result { try SwiftCompiler() }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private init() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let found = path.split(separator: ":").map { "\($0)/swiftc" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { throw Failure(description: "swiftc is not in the PATH") }
    compiler = found
    folder = TemporaryPlace.new()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let model = Checkout.files("Sources/2-Model/NoticeModel", suffix: ".swift").map {
      Checkout.root.appendingPathComponent($0).path
    }
    let module = folder.appendingPathComponent("NoticeModel.swiftmodule").path
    let result = try run(
      [
        "-emit-module", "-parse-as-library", "-module-name", "NoticeModel", "-package-name", "notitia",
        "-emit-module-path", module,
      ] + model)
    guard result.status == 0 else { throw Failure(description: result.output) }
  }

  // MARK: - Questions

  /// What the compiler has against sources that Notitia accepts, by the name of the source.
  ///
  /// All go through one run of the compiler: each constant is made private to its file, so that several
  /// sources may declare `notice`. Nothing else is changed.
  func rejected(_ sources: [(name: String, bytes: [UInt8])]) throws -> [String: String] {
    guard !sources.isEmpty else { return [:] }
    let batch = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: batch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: batch) }
    var names: [String: String] = [:]
    for (index, source) in sources.enumerated() {
      let url = batch.appendingPathComponent("source\(index).swift")
      try Data(SwiftCompiler.withPrivateConstants(source.bytes)).write(to: url)
      names[url.path] = source.name
    }
    let result = try run(checking + names.keys.sorted())
    var rejected: [String: String] = [:]
    for line in result.output.split(separator: "\n") where line.contains(": error: ") {
      let path = String(line.prefix { $0 != ":" })
      rejected[names[path] ?? "swiftc", default: ""] += line.dropFirst(path.count) + "\n"
    }
    if result.status != 0, rejected.isEmpty { rejected["swiftc"] = result.output }
    return rejected
  }

  /// Whether the compiler takes a source as it is.
  func accepts(_ path: String) throws -> Bool { try run(checking + [path]).status == 0 }

  /// Whether a source has the form of Swift, whatever its names mean.
  func parses(_ path: String) throws -> Bool { try run(["-parse", "-swift-version", "6", path]).status == 0 }

  private var checking: [String] {
    [
      "-typecheck", "-whole-module-optimization", "-parse-as-library", "-swift-version", "6", "-module-name", "Sources",
      "-I", folder.path,
    ]
  }

  // MARK: - Running

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let log = folder.appendingPathComponent("\(UUID().uuidString).log")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: compiler)
    process.arguments = arguments + ["-diagnostic-style=llvm", "-suppress-warnings"]
    // The compiler leaves folders behind.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
    let handle = try FileHandle(forWritingTo: log)
    process.standardError = handle
    process.standardOutput = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }

  /// A source with `private` before each `let`.
  private static func withPrivateConstants(_ bytes: [UInt8]) -> [UInt8] {
    let file = SourceFile(path: "", bytes: bytes)
    let names = Set(Parser.parse(file).tree.constants.map(\.nameRange.lowerBound))
    var lexer = Lexer(file)
    lexer.run()
    var out: [UInt8] = []
    var from = 0
    for (token, following) in zip(lexer.tokens, lexer.tokens.dropFirst()) where names.contains(following.start) {
      out += bytes[from..<token.start] + Array("private ".utf8)
      from = token.start
    }
    return out + bytes[from...]
  }
}
