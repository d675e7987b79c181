import Foundation

/// Compares text with a file that holds what is expected. With NOTITIA_RECORD=1 the file is written anew.
package enum Golden {
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["NOTITIA_RECORD"] == "1" }

  /// What differs, in words; `nil` where nothing does.
  package static func difference(_ actual: String, _ path: String) -> String? {
    if isRecording {
      do {
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: URL(fileURLWithPath: path))
        return nil
      } catch {
        return "\(path) cannot be written: \(error)"
      }
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return "\(path) does not exist; NOTITIA_RECORD=1 writes it:\n\(actual)"
    }
    let expected = String(decoding: data, as: UTF8.self)
    return expected == actual ? nil : difference(expected, actual, path)
  }

  private static func difference(_ expected: String, _ actual: String, _ path: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let change =
      old[same..<min(old.count, same + 8)].map { "- \($0)" } + new[same..<min(new.count, same + 8)].map { "+ \($0)" }
    return "\(path), line \(same + 1), is not what was expected:\n\(change.joined(separator: "\n"))"
  }
}

/// The folder of this package, and what stands in it.
package enum Repository {
  package static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Paths of the files below a folder, in a fixed order.
  package static func files(in folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var isFolder: ObjCBool = false
    return found.filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  package static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Identifiers of rules, such as `MD-HTML`, in the sources of a module.
  package static func rules(in module: String) -> Set<String> {
    let folder = "\(Repository.folder)/Sources/\(module)"
    var rules: Set<String> = []
    for file in files(in: folder) where file.hasSuffix(".swift") {
      for match in text("\(folder)/\(file)").matches(of: /"([A-Z]{2,}-[A-Z]+)"/) { rules.insert(String(match.1)) }
    }
    return rules
  }
}
