import Diagnostics

/// How many findings there are of each kind: open ones by their severity, and those that block nothing.
struct FindingCounts {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0
  private(set) var waived = 0
  /// Those that the baseline has, and nobody has waived.
  private(set) var known = 0

  mutating func add(_ entry: Report.Entry) {
    if entry.finding.waiver != nil {
      waived += 1
    } else if entry.isKnown {
      known += 1
    } else {
      switch entry.finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  mutating func add(_ others: some Sequence<FindingCounts>) {
    for other in others {
      errors += other.errors
      warnings += other.warnings
      notes += other.notes
      waived += other.waived
      known += other.known
    }
  }

  /// The most severe kind of those that are open, or else what was decided on them: `2E`, `1W`, `3N`, `(4)`, `=1`.
  var text: String {
    if errors > 0 { return "\(errors)E" }
    if warnings > 0 { return "\(warnings)W" }
    if notes > 0 { return "\(notes)N" }
    return waived > 0 ? "(\(waived))" : "=\(known)"
  }
}
