extension Sequence<Diagnostic> {
  /// By file, line and column, as somebody reads them who mends one after the other.
  package func inReadingOrder() -> [Diagnostic] {
    sorted {
      ($0.location.path, $0.location.line, $0.location.column) < (
        $1.location.path, $1.location.line, $1.location.column
      )
    }
  }

  /// Those that were not found before; where they stand in their file does not matter.
  package func new(since before: some Sequence<Diagnostic>) -> [Diagnostic] {
    func name(_ diagnostic: Diagnostic) -> String {
      "\(diagnostic.location.path) \(diagnostic.rule) \(diagnostic.message)"
    }
    let known = Set(before.map(name))
    return filter { !known.contains(name($0)) }
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
