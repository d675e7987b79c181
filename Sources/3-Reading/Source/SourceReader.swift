import Diagnostics
import Files

/// Reads source files and keeps them, so that a message can show the line it speaks of.
struct SourceReader {
  let folder: Folder
  private(set) var files: [SourceFile]
  var diagnostics: [Diagnostic] = []

  /// The most a source may have; the longest notices have a fiftieth of it.
  static let limit = 2_000_000
  static let rule = RuleID.sourceFile

  /// - Parameter files: those that were read before.
  init(_ folder: Folder, files: [SourceFile] = []) {
    self.folder = folder
    self.files = files
  }

  /// Reads a file of the site; `nil` when that is not possible, which is then reported.
  mutating func read(_ path: String) -> Int? { read(path, in: folder, as: path) }

  /// Reads a file that comes with Notitia; messages name it by its whole path.
  mutating func read(_ path: String, of standard: StandardTexts) -> Int? {
    read(path, in: standard.folder, as: standard.folder.absolute(path))
  }

  private mutating func read(_ name: String, in folder: Folder, as path: String) -> Int? {
    do {
      let bytes = try folder.read(name, limit: SourceReader.limit)
      let file = SourceFile(path: path, bytes: bytes)
      if let offset = firstInvalidByte(bytes) {
        diagnostics.append(
          Diagnostic(
            rule: SourceReader.rule, "this file is not text in UTF-8",
            help: "save it again with the encoding UTF-8", at: file.location(offset..<(offset + 1))))
        return nil
      }
      let conflicts = MergeMarkers.diagnostics(file)
      guard conflicts.isEmpty else {
        diagnostics += conflicts
        return nil
      }
      if let damage = WrongEncoding.diagnostic(file) { diagnostics.append(damage) }
      files.append(file)
      return files.count - 1
    } catch {
      report(error, path)
      return nil
    }
  }

  mutating func entries(_ path: String) -> [Folder.Entry] { entries(path, in: folder) }

  mutating func entries(_ path: String, in folder: Folder) -> [Folder.Entry] {
    do {
      return try folder.entries(path)
    } catch {
      report(error, path)
      return []
    }
  }

  mutating func report(_ error: any Error, _ path: String) {
    let reason = (error as? FileError)?.reason ?? "\(error)"
    diagnostics.append(
      Diagnostic(rule: SourceReader.rule, "this file cannot be read: \(reason)", at: Location(path: path)))
  }
}

/// Offset of the first byte that is not UTF-8 (RFC 3629), or `nil`.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var at = 0
  while at < bytes.count {
    let first = bytes[at]
    if first < 0x80 {
      at += 1
      continue
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), at + length <= bytes.count,
      bytes[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return at }
    let second = bytes[at + 1]
    if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F || first == 0xF0 && second < 0x90
      || first == 0xF4 && second > 0x8F
    {
      return at
    }
    at += length
  }
  return nil
}
