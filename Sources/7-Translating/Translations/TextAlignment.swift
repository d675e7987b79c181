import Markdown

/// Pairs paragraphs of two languages of which nothing is known yet: in order, the same kinds of blocks, those that refer
/// to the same things and are about as long.
enum TextAlignment {
  /// - Returns: for each pair its index on both sides; what is left over stands alone.
  static func pairs(_ sources: [TextUnit], _ targets: [TextUnit]) -> [(source: Int, target: Int)] {
    let columns = targets.count + 1
    var best = [Double](repeating: 0, count: (sources.count + 1) * columns)
    for i in sources.indices.reversed() {
      for j in targets.indices.reversed() {
        let paired = likeness(sources[i], targets[j]).map { $0 + best[(i + 1) * columns + j + 1] } ?? -1
        best[i * columns + j] = max(paired, best[(i + 1) * columns + j], best[i * columns + j + 1])
      }
    }
    var pairs: [(source: Int, target: Int)] = []
    var (i, j) = (0, 0)
    while i < sources.count, j < targets.count {
      if let likeness = likeness(sources[i], targets[j]),
        best[i * columns + j] == likeness + best[(i + 1) * columns + j + 1]
      {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if best[i * columns + j] == best[(i + 1) * columns + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// `nil` for what cannot be a translation of the other.
  private static func likeness(_ a: TextUnit, _ b: TextUnit) -> Double? {
    guard a.segment?.kind == b.segment?.kind, a.segment?.containers == b.segment?.containers else { return nil }
    let (x, y) = (Double(max(1, a.text.count)), Double(max(1, b.text.count)))
    let hasSameMarks = marks(a.text) == marks(b.text)
    return 1 + min(x, y) / max(x, y) + (hasSameMarks ? 1 : 0)
  }

  /// What stands in braces, in the order of its letters.
  private static func marks(_ text: String) -> [String] {
    text.matches(of: /\{[^}]*\}/).map { String($0.output) }.sorted()
  }
}
