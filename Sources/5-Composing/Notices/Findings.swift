import Diagnostics
import NoticeModel
import Source

/// Collects what is found while a notice is composed, once for each place.
final class Findings {
  private(set) var list: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  func add(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { list.append(diagnostic) }
  }

  func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }
}
