/// Something a person has to know about the sources: what is wrong, where, and what to write.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing.
    case note
    /// To be mended, but it does not block.
    case warning
    /// Blocks publication.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: return 0
      case .warning: return 1
      case .error: return 2
      }
    }
  }

  public var severity: Severity
  /// Stable identifier of the rule, such as `RIGHT-COMPLAINT`.
  public var rule: String
  /// What is wrong, in a sentence without its full stop.
  public var message: String
  /// What to write instead.
  public var help: String?
  public var location: Location

  public init(
    _ severity: Severity = .error, rule: String, _ message: String, help: String? = nil, at location: Location
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.help = help
    self.location = location
  }
}
