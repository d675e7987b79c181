import Foundation

/// Compares text with a file that holds what is expected (a golden file).
///
/// With NOTITIA_RECORD=1 the file is written anew where it differs, and the test fails, so that nothing is recorded
/// without somebody who reads it: look at `git diff`, then run the tests again without the variable. `Tests/README.md`
/// says more.
package enum Golden {
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["NOTITIA_RECORD"] == "1" }

  /// What differs, in words; `nil` where nothing does.
  package static func difference(_ actual: String, _ path: String) -> String? {
    let expected = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    guard expected != actual else { return nil }
    if isRecording { return record(actual, path) }
    guard let expected else { return "\(path) does not exist; NOTITIA_RECORD=1 writes it:\n\(actual)" }
    return difference(expected, actual, path)
  }

  /// Writes the file and says so.
  private static func record(_ actual: String, _ path: String) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: URL(fileURLWithPath: path))
      return "\(path) was recorded: read what changed, then run the tests without NOTITIA_RECORD"
    } catch {
      return "\(path) cannot be written: \(error)"
    }
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

  /// Identifiers of findings, such as `MD-HTML`, whose constants the sources of a module name.
  package static func rules(in module: String) -> Set<String> {
    let declared = text("\(Repository.folder)/Sources/1-Foundations/Diagnostics/RuleID+Build.swift")
      .matches(of: /static let (\w+) = RuleID\("([A-Z0-9-]+)"\)/)
    let identifiers = Dictionary(uniqueKeysWithValues: declared.map { (String($0.1), String($0.2)) })
    let folder = "\(Repository.folder)/Sources/\(module)"
    var rules: Set<String> = []
    for file in files(in: folder) where file.hasSuffix(".swift") {
      for match in text("\(folder)/\(file)").matches(of: /\.(\w+)/) {
        if let identifier = identifiers[String(match.1)] { rules.insert(identifier) }
      }
    }
    return rules
  }
}
