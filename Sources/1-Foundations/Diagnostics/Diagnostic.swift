/// Something a person has to know about the sources: what is wrong, where, and what to write.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    /// Worth knowing.
    case note
    /// To be mended, but it does not block.
    case warning
    /// Blocks publication.
    case error

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: return 0
      case .warning: return 1
      case .error: return 2
      }
    }
  }

  package var severity: Severity
  /// Stable identifier of the rule, such as `RIGHT-COMPLAINT`.
  package var rule: String
  /// What is wrong, in a sentence without its full stop.
  package var message: String
  /// What to write instead.
  package var help: String?
  package var location: Location

  package init(
    _ severity: Severity = .error, rule: String, _ message: String, help: String? = nil, at location: Location
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.help = help
    self.location = location
  }
}
