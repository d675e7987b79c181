import NoticeModel

/// How far the translations of a scope are, language by language.
package struct TranslationStatus: Sendable {
  package struct Row: Sendable, Equatable {
    package var scope: String
    package var language: Language
    package var done = 0
    package var stale = 0
    package var missing = 0
    /// Of which nobody has said yet whether they are right.
    package var unrecorded = 0
    /// Words of the source language to translate: all of what is missing or stale.
    package var words = 0
    package var hasLock: Bool
  }

  package private(set) var rows: [Row] = []

  package init() {}

  package mutating func add(_ pairing: TranslationPairing, hasLock: Bool) {
    for language in pairing.scope.targets {
      var row = Row(scope: pairing.scope.name, language: language, hasLock: hasLock)
      for pair in pairing.pairs where pair.language == language {
        switch pair.state {
        case .done, .withoutCounterpart: row.done += 1
        case .unrecorded: row.unrecorded += 1
        case .missing: row.missing += 1
        case .stale, .bothChanged, .split, .withoutSource, .translationChanged: row.stale += 1
        }
        if pair.isOpen { row.words += TextForm.wordCount(pair.sourceText) }
      }
      rows.append(row)
    }
  }

  /// A table for a terminal.
  package var text: String {
    let header = ["organisation", "language", "done", "stale", "missing", "unrecorded", "words to translate"]
    let cells = rows.map { row in
      [row.scope, row.language.rawValue]
        + [row.done, row.stale, row.missing, row.unrecorded, row.words].map(String.init)
    }
    let widths = header.indices.map { column in ([header] + cells).map { $0[column].count }.max() ?? 0 }
    let lines = ([header] + cells).map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < 2 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
