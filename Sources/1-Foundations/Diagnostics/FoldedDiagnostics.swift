extension Diagnostic {
  /// Whether it is a note on which nobody has to act, as its help says.
  fileprivate var asksForNothing: Bool { severity == .note && help?.hasPrefix("nothing to do") == true }
}

/// Notes that are told once.
private struct NoteKind: Hashable {
  var path: String
  var rule: RuleID
}

extension Sequence<Diagnostic> {
  /// For a person: of notes on which nobody has to act, the first of each rule in each file, and how many more there are.
  package var folded: [Diagnostic] {
    var counts: [NoteKind: Int] = [:]
    for diagnostic in self where diagnostic.asksForNothing {
      counts[NoteKind(path: diagnostic.location.path, rule: diagnostic.rule), default: 0] += 1
    }
    var shown: Set<NoteKind> = []
    return compactMap { diagnostic in
      guard diagnostic.asksForNothing else { return diagnostic }
      let kind = NoteKind(path: diagnostic.location.path, rule: diagnostic.rule)
      guard shown.insert(kind).inserted else { return nil }
      guard let count = counts[kind], count > 1 else { return diagnostic }
      var first = diagnostic
      first.help = "\(diagnostic.help ?? ""); so with \(count - 1) more in this file"
      return first
    }
  }
}
