/// Reads the declarations of `NoticeModel` line by line, so that initialisers, binder and reference
/// documentation are made from the one place where a field is declared.
///
/// It understands the narrow form those files keep to: one property or case per line, two spaces of
/// indentation, `///` above. A line of a type's body that has another form stops it with file and line.
package struct ModelReader {
  package private(set) var types: [ModelType] = []

  package init() {}

  /// Adds the types of one file. Types written out by hand (with an `init` in their body) are left out.
  package mutating func read(_ text: String, file: String) throws {
    var documentation: [String] = []
    var current: ModelType?
    var writtenByHand = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop(while: { $0 == " " })
      if trimmed.hasPrefix("///") {
        documentation.append(String(trimmed.dropFirst(3).drop(while: { $0 == " " })))
        continue
      }
      defer { if !trimmed.hasPrefix("///") { documentation = [] } }
      if current == nil {
        current = ModelType(header: line, documentation: documentation)
        writtenByHand = false
        continue
      }
      if line == "}" {
        if !writtenByHand, let type = current { types.append(type) }
        current = nil
        continue
      }
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { continue }
      if trimmed.hasPrefix("public init") { writtenByHand = true }
      if writtenByHand || trimmed == "}" || trimmed.hasPrefix("public static") || trimmed.hasPrefix("public func")
        || trimmed.hasPrefix("//") || trimmed.hasSuffix("{")
      {
        continue
      }
      guard current!.add(member: trimmed, documentation: documentation) else {
        throw Unreadable(file: file, line: index + 1, text: String(line))
      }
    }
  }

  /// A line in a form that the reader does not know.
  package struct Unreadable: Error, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var text: String
    package var description: String { "\(file):\(line): cannot read the declaration: \(text)" }
  }
}
