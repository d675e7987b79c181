extension Sequence<Diagnostic> {
  /// By file, line and column, as somebody reads them who mends one after the other.
  package func inReadingOrder() -> [Diagnostic] {
    sorted {
      ($0.location.path, $0.location.line, $0.location.column) < (
        $1.location.path, $1.location.line, $1.location.column
      )
    }
  }

  /// Whether one of them blocks publication.
  package var block: Bool { contains { $0.severity == .error } }

  /// "3 errors, 1 warning".
  package var counted: String {
    func words(_ severity: Diagnostic.Severity) -> String {
      let count = filter { $0.severity == severity }.count
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return "\(words(.error)), \(words(.warning))"
  }
}
