import Diagnostics
import Stages

/// A build that findings in some organisations keep from publishing anything: what can be published meanwhile.
struct BlockedBuild {
  private let blocked: [String]
  private let others: [String]

  init(_ built: BuiltSite, _ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    func isBlocked(_ name: String) -> Bool {
      errors.contains { $0.location.path.hasPrefix("content/organisations/\(name)/") }
    }
    let blocked = built.organisations.map(\.name).filter(isBlocked)
    self.blocked = blocked
    // What is wrong elsewhere concerns every organisation.
    let isElsewhere = errors.contains { error in
      !blocked.contains { error.location.path.hasPrefix("content/organisations/\($0)/") }
    }
    others = isElsewhere ? [] : built.organisations.map(\.name).filter { !isBlocked($0) }
  }

  /// - Parameter argument: how the site is named in another command.
  func help(_ argument: String) -> String? {
    guard !blocked.isEmpty, !others.isEmpty else { return nil }
    let names = blocked.map { "`\($0)`" }.joined(separator: ", ")
    let options = others.count > 5 ? ["--only ORGANISATION"] : others.map { "--only \($0)" }
    return """
         = what is wrong stands in \(names); the other organisations can be published without waiting for that: \
      notitia build \(options.joined(separator: " "))\(argument)
      """
  }
}
