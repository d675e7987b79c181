import Diagnostics
import NoticeModel
import Source
import Translations

/// The lines on which a text is itself in error. What is compared with such a text differs from it for that reason, and is
/// sound: the error alone is told.
package struct TextFaults: Sendable {
  private var lines: [String: Set<Int>] = [:]

  /// - Parameter diagnostics: what was found while the texts were composed.
  package init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity == .error && Self.isInText(diagnostic.rule) {
      lines[diagnostic.location.path, default: []].insert(diagnostic.location.line)
    }
  }

  /// A text that is missing is no error in another one.
  private static func isInText(_ rule: RuleID) -> Bool { rule != .languageCoverage && rule != .editingEmpty }

  /// Whether a finding compares a text in one language with one in error.
  package func explain(_ finding: Finding) -> Bool {
    guard finding.rule == FactsInLanguages().page.id else { return false }
    return ([finding.diagnostic.location] + finding.diagnostic.related.map(\.location)).contains { location in
      lines[location.path]?.contains(location.line) ?? false
    }
  }

  /// Whether one of the texts of a pair is in error.
  func explain(_ pair: TranslationPair, in sources: SiteSources) -> Bool {
    guard !lines.isEmpty else { return false }
    return [pair.source, pair.target].compactMap { $0 }.contains { unit in
      let file = sources.files[unit.file]
      guard let wrong = lines[file.path] else { return false }
      let range = unit.range
      return wrong.contains { (file.line(at: range.lowerBound)...file.line(at: range.upperBound)).contains($0) }
    }
  }
}
