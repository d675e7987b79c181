import ArgumentParser
import Diagnostics
import Files
import Foundation
import Source
import SourceEdits

/// `notitia format`: lays out the `.swift` sources of a site.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lay out the Swift sources of a site.",
    discussion: """
      White space alone changes: how far lines are indented, spaces between values, empty lines, ends of lines. Line \
      breaks stay where they are, and so do comments and texts (docs/source-language.md). Released versions are not \
      touched. All files are written, or none.
      """)

  @Argument(
    help: "Files of the site, as messages name them; all of them if left out.", completion: .file(extensions: ["swift"])
  )
  var files: [String] = []

  @Flag(help: "Name the files that would change, and write nothing; the exit status is 1 where there are any.")
  var check = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    let folder = try site.folder(having: [])
    var changed: [String: [UInt8]] = [:]
    var refusals: [Diagnostic] = []
    for path in files.isEmpty ? try sources(in: folder) : files {
      let file: SourceFile
      do {
        file = SourceFile(path: path, bytes: try folder.read(path, limit: Self.limit))
      } catch {
        throw Console.refuse(
          "`\(path)` cannot be read: \((error as? FileError)?.reason ?? "\(error)")",
          "name a file from the folder of the site, such as content/site.swift")
      }
      do {
        let result = try SourceLayout(file).formatted()
        if result.bytes != file.bytes { changed[path] = result.bytes }
      } catch {
        refusals.append(error.diagnostic)
      }
    }
    guard refusals.isEmpty else {
      Console.show(refusals)
      Console.say("notitia: nothing was laid out: \(refusals.counted)")
      throw ExitCode(2)
    }
    for path in changed.keys.sorted() { try Console.result(path) }
    if !check, !changed.isEmpty {
      do {
        try FileReplacement.write(changed, in: folder)
      } catch {
        throw Console.refuse("nothing was laid out: \(error)")
      }
    }
    let told =
      changed.isEmpty
      ? "nothing to lay out" : "\(Console.amount(changed.count, "file")) \(check ? "to lay out" : "laid out")"
    try Console.result(told)
    if check, !changed.isEmpty { throw ExitCode(1) }
  }

  /// The most that a source may have.
  private static let limit = 20_000_000

  private func sources(in folder: Folder) throws -> [String] {
    var paths: [String] = []
    for part in ["content", "themes"] {
      for case let path as String in FileManager.default.enumerator(atPath: folder.absolute(part)) ?? .init() {
        guard path.hasSuffix(".swift"), !path.contains("/versions/") else { continue }
        paths.append("\(part)/\(path)")
      }
    }
    return paths.sorted()
  }
}
