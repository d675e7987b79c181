import Foundation
import NoticeModel

/// Reads the declarations of `NoticeModel` line by line, so that initialisers, descriptions and reference
/// documentation are made from the one place where a field is declared.
///
/// It understands the narrow form those files keep to: one property or case per line, two spaces of
/// indentation, `///` above; behind it, two spaces and `//`, may stand `unlabelled` (its value is written without a label),
/// `in languages` (the languages of its text may stand in its place) and `not frozen` (it is not kept with a version). A line of a type's body that has another form stops it with file and line.
package struct DeclarationReader {
  package private(set) var types: [ModelType] = []

  package init() {}

  /// The types declared in the files of a folder, in the order of their names.
  package static func types(in folder: URL) throws -> [ModelType] {
    var reader = DeclarationReader()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names.filter({ $0.hasSuffix(".swift") }).sorted() {
      try reader.read(String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8), file: name)
    }
    return reader.types
  }

  /// Adds the types of one file. Types written out by hand (with an `init` in their body) are left out.
  package mutating func read(_ text: String, file: String) throws {
    var documentation: [String] = []
    var current: Declaration?
    var writtenByHand = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop(while: { $0 == " " })
      if trimmed.hasPrefix("///") {
        documentation.append(String(trimmed.dropFirst(3).drop(while: { $0 == " " })))
        continue
      }
      defer { if !trimmed.hasPrefix("///") { documentation = [] } }
      if current == nil {
        current = Declaration(header: line, documentation: joined(documentation))
        writtenByHand = false
        continue
      }
      if line == "}" {
        if !writtenByHand, let type = current { types.append(type.type) }
        current = nil
        continue
      }
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { continue }
      if trimmed.hasPrefix("public init") { writtenByHand = true }
      if writtenByHand || trimmed == "}" || trimmed.hasPrefix("public static") || trimmed.hasPrefix("public func")
        || trimmed.hasPrefix("private ") || trimmed.hasPrefix("//") || trimmed.hasSuffix("{")
      {
        continue
      }
      guard current?.add(member: trimmed, documentation: joined(documentation)) ?? false else {
        throw Unreadable(file: file, line: index + 1, text: String(line))
      }
    }
  }

  private func joined(_ lines: [String]) -> String { lines.filter { !$0.isEmpty }.joined(separator: " ") }

  /// A line in a form that the reader does not know.
  package struct Unreadable: Error, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var text: String
    package var description: String { "\(file):\(line): cannot read the declaration: \(text)" }
  }
}
