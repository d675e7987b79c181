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
  package var rule: RuleID
  /// What is wrong, in a sentence without its full stop.
  package var message: String
  /// What to write instead.
  package var help: String?
  package var location: Location
  /// Other places that the message speaks of, such as the first of two declarations.
  package var related: [RelatedPlace]
  /// What to write in place of what is marked, where nothing else can be meant.
  package var correction: Correction?

  package init(
    _ severity: Severity = .error, rule: RuleID, _ message: String, help: String? = nil, at location: Location,
    related: [RelatedPlace] = [], correction: Correction? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.help = help
    self.location = location
    self.related = related
    self.correction = correction
  }
}

/// Words of a source, and those that belong in their place: `notitia check --fix` writes them.
package struct Correction: Hashable, Sendable {
  package var written: String
  package var right: String

  package init(_ written: String, _ right: String) {
    self.written = written
    self.right = right
  }
}

/// A second place that a message speaks of, with what stands there: "first declared here".
package struct RelatedPlace: Hashable, Sendable {
  package var message: String
  package var location: Location

  package init(_ message: String, at location: Location) {
    self.message = message
    self.location = location
  }
}
