import Diagnostics

/// A note of a writer in square brackets, such as `[to be completed]`, also looks like a link without an address. It has
/// one cause, and is reported once.
package enum BracketedNotes {
  /// What was found while texts were composed, without the links that a finding calls a note. Where somebody has waived
  /// the finding, the link is still reported.
  package static func withoutLinks(_ diagnostics: [Diagnostic], beside findings: [Finding]) -> [Diagnostic] {
    let notes = Set(
      findings.filter { $0.rule == EditingNotes().page.id && $0.waiver == nil }.map { place(of: $0.diagnostic) })
    guard !notes.isEmpty else { return diagnostics }
    return diagnostics.filter { $0.rule != .markdownLink || !notes.contains(place(of: $0)) }
  }

  private struct Start: Hashable {
    var path: String
    var line: Int
    var column: Int
  }

  private static func place(of diagnostic: Diagnostic) -> Start {
    let location = diagnostic.location
    return Start(path: location.path, line: location.line, column: location.column)
  }
}
