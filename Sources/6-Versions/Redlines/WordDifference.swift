/// Words of a passage that are in both versions, or in one of them.
package struct RedlineRun: Hashable, Sendable {
  package enum Kind: Sendable { case kept, deleted, inserted }

  package var kind: Kind
  package var tokens: [RedlineToken]

  package init(_ kind: Kind, _ tokens: [RedlineToken]) {
    self.kind = kind
    self.tokens = tokens
  }
}

/// Compares two passages word by word, so that a person can read the result: whole phrases, no confetti.
struct WordDifference {
  /// A part that is the same on both sides, or what stands on each where it is not.
  fileprivate struct Part {
    var isKept: Bool
    var old: [RedlineToken]
    var new: [RedlineToken]
  }

  static func runs(_ old: [RedlineToken], _ new: [RedlineToken]) -> [RedlineRun] {
    var numbering = ValueNumbers<RedlineToken>()
    let pairs = Alignment.pairs(old.map { numbering($0) }, new.map { numbering($0) })
    return runs(cleaned(parts(old, new, pairs)))
  }

  private static func parts(_ old: [RedlineToken], _ new: [RedlineToken], _ pairs: [Alignment.Pair]) -> [Part] {
    var parts: [Part] = []
    var next = (old: 0, new: 0)
    for pair in pairs + [(old.count, new.count)] {
      if next.old < pair.old || next.new < pair.new {
        parts.append(Part(isKept: false, old: Array(old[next.old..<pair.old]), new: Array(new[next.new..<pair.new])))
      }
      guard pair.old < old.count else { break }
      if parts.last?.isKept == true {
        parts[parts.count - 1].old.append(old[pair.old])
      } else {
        parts.append(Part(isKept: true, old: [old[pair.old]], new: []))
      }
      next = (pair.old + 1, pair.new + 1)
    }
    return parts
  }

  // MARK: - Whole phrases

  private static func cleaned(_ parts: [Part]) -> [Part] {
    var parts = parts
    var count = 0
    repeat {
      count = parts.count
      parts = merged(parts)
    } while parts.count < count
    let kept = parts.filter(\.isKept).reduce(0) { $0 + $1.old.weight }
    let changed = parts.filter { !$0.isKept }.reduce(0) { $0 + max($1.old.weight, $1.new.weight) }
    // Where little is left, the two are read one after the other.
    guard kept * 4 < changed, parts.count > 2 else { return parts }
    return [parts.reduce(Part(isKept: false, old: [], new: [])) { join($0, $1) }]
  }

  /// Joins changes between which only something short stands.
  private static func merged(_ parts: [Part]) -> [Part] {
    var out: [Part] = []
    var index = 0
    while index < parts.count {
      let part = parts[index]
      if part.isKept, let before = out.last, index + 1 < parts.count, isTooShort(part, before, parts[index + 1]) {
        out[out.count - 1] = join(join(before, part), parts[index + 1])
        index += 2
      } else {
        out.append(part)
        index += 1
      }
    }
    return out
  }

  /// Signs, a short word or two ("de la"), or a few words between much that changed.
  private static func isTooShort(_ kept: Part, _ before: Part, _ after: Part) -> Bool {
    let words = kept.old.filter(\.isWord)
    let weight = kept.old.weight
    if words.count <= 2, words.allSatisfy({ $0.weight <= 3 }) {
      // The number of a heading changes by itself, whatever follows it.
      return !kept.old.contains { $0.styles.first == .number }
    }
    let around = min(max(before.old.weight, before.new.weight), max(after.old.weight, after.new.weight))
    return words.count <= 3 && weight * 3 < around
  }

  private static func join(_ a: Part, _ b: Part) -> Part {
    Part(isKept: false, old: a.old + b.old, new: a.side + b.side)
  }

  private static func runs(_ parts: [Part]) -> [RedlineRun] {
    parts.flatMap { part -> [RedlineRun] in
      if part.isKept { return [RedlineRun(.kept, part.old)] }
      return [RedlineRun(.deleted, part.old), RedlineRun(.inserted, part.new)].filter { !$0.tokens.isEmpty }
    }
  }
}

extension WordDifference.Part {
  /// What the new side reads.
  fileprivate var side: [RedlineToken] { isKept ? old : new }
}
