import Diagnostics
import Markdown
import Syntax

/// A source with what its findings say how to write, and no other byte changed.
package struct SourceCorrections {
  package let result: SourceFile
  /// The findings whose correction was made, in the order of the text. One that marks something else than what it speaks of,
  /// or overlaps another one, is left for a person.
  package let made: [Diagnostic]

  /// Refuses what would not read back as meant.
  package init(_ findings: [Diagnostic], in file: SourceFile) throws(EditRefusal) {
    var made: [Diagnostic] = []
    var replacements: [Replacement] = []
    let places = findings.compactMap { finding in file.range(of: finding.location).map { (finding, $0) } }
    for (finding, range) in places.sorted(by: { $0.1.lowerBound < $1.1.lowerBound }) {
      guard let correction = finding.correction, range.lowerBound >= replacements.last?.range.upperBound ?? 0,
        file.bytes[range].elementsEqual(correction.written.utf8),
        !correction.right.utf8.elementsEqual(correction.written.utf8)
      else { continue }
      made.append(finding)
      replacements.append(Replacement(range: range, bytes: Array(correction.right.utf8)))
    }
    self.made = made
    result = SourceFile(path: file.path, bytes: Replacement.apply(replacements, to: file.bytes))
    guard let first = made.first else { return }
    let isMeant = file.path.hasSuffix(".swift") ? Self.isSameValue(file, result) : Self.isSameText(file, result)
    guard isMeant else {
      throw EditRefusal(
        "the correction would be read as something else than what was meant", help: "make it by hand",
        at: first.location)
    }
  }

  /// Whether the same values stand there, apart from what texts say; a source with mistakes has fewer of them, and no other.
  private static func isSameValue(_ file: SourceFile, _ result: SourceFile) -> Bool {
    let (old, mistakes) = Parser.parse(file)
    let (new, left) = Parser.parse(result)
    guard mistakes.isEmpty else {
      let known = Set(mistakes.map { "\($0.rule) \($0.message)" })
      return left.count < mistakes.count && left.allSatisfy { known.contains("\($0.rule) \($0.message)") }
    }
    return left.isEmpty && shape(of: old) == shape(of: new)
  }

  private static func shape(of tree: Tree) -> [SourceValue.Argument] {
    var texts: [NodeID: String] = [:]
    for node in tree.constants.flatMap(\.nodes) where tree.kind(node) == .string { texts[node] = "" }
    return SourceValue.constants(of: tree, SourceValue.Changes(texts: texts))
  }

  /// Whether the same blocks stand there.
  private static func isSameText(_ file: SourceFile, _ result: SourceFile) -> Bool {
    let (old, new) = (MarkdownDocument(file).segments, MarkdownDocument(result).segments)
    return old.count == new.count && zip(old, new).allSatisfy { $0.kind == $1.kind && $0.containers == $1.containers }
  }
}
