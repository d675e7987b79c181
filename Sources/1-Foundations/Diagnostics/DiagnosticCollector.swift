/// What is wrong with one file, as it is found.
///
/// A file that is no source at all could give a message for every byte. So only so many are kept, far more
/// than anybody mends in one go; of the others it is said how many there are.
package struct DiagnosticCollector: Sendable {
  package let file: SourceFile
  private var found: [(offset: Int, diagnostic: Diagnostic)] = []
  private var omitted = 0

  /// How many are kept.
  package static let most = 500

  package init(_ file: SourceFile) {
    self.file = file
  }

  package var isEmpty: Bool { found.isEmpty }

  /// Whether no more are kept, so that there is no need to find out what would help.
  package var isFull: Bool { found.count >= DiagnosticCollector.most }

  /// - Parameter right: what belongs in place of the range, where nothing else can be meant.
  package mutating func report(
    rule: RuleID, _ message: String, help: String?, at range: Range<Int>, right: String? = nil
  ) {
    guard !isFull else {
      omitted += 1
      return
    }
    let correction = right.map { Correction(String(decoding: file.bytes[range], as: UTF8.self), $0) }
    found.append(
      (range.lowerBound, Diagnostic(rule: rule, message, help: help, at: file.location(range), correction: correction)))
  }

  /// All of them in the order of the text.
  package var diagnostics: [Diagnostic] {
    var sorted = found.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.diagnostic)
    if omitted > 0, let last = sorted.last {
      sorted.append(
        Diagnostic(
          .note, rule: last.rule, "\(omitted) more mistakes in this file are not shown",
          help: "mend these first, then check again", at: Location(path: file.path)))
    }
    return sorted
  }
}
