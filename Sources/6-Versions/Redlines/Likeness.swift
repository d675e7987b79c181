/// The words of a passage, prepared to measure how like another it is.
struct PassageSketch {
  let role: PassageRole
  /// Numbers of its words, sorted, each as often as it occurs.
  private let words: [Int]
  private let weights: [Int]
  private let total: Int

  init(_ passage: Passage, _ numbering: inout ValueNumbers<String>) {
    role = passage.frame.role
    var entries: [(Int, Int)] = []
    for token in passage.tokens where token.isWord && token.styles.first != .number && token.styles.last != .address {
      entries.append((numbering(token.text.lowercased()), token.weight))
    }
    entries.sort { $0.0 < $1.0 }
    words = entries.map(\.0)
    weights = entries.map(\.1)
    total = weights.reduce(0, +)
  }

  /// From 0, nothing in common, to 1; long words count for more than short ones.
  func likeness(to other: PassageSketch) -> Double {
    let all = total + other.total
    guard all > 0, Double(2 * min(total, other.total)) >= threshold(other) * Double(all) else { return 0 }
    var shared = 0
    var (i, j) = (0, 0)
    while i < words.count, j < other.words.count {
      if words[i] == other.words[j] {
        shared += weights[i]
        (i, j) = (i + 1, j + 1)
      } else if words[i] < other.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(2 * shared) / Double(all)
  }

  /// How like two passages must be to be shown as one that changed.
  func threshold(_ other: PassageSketch) -> Double { role == other.role ? 0.4 : 0.65 }
}

/// Pairs passages of a gap that are versions of each other, in their order.
enum LikenessPairing {
  /// Passages of a gap that are compared with each other; a longer gap is cut into parts.
  private static let longest = 120

  static func pairs(_ old: [PassageSketch], _ new: [PassageSketch]) -> [Alignment.Pair] {
    let parts = max(1, (max(old.count, new.count) + longest - 1) / longest)
    return (0..<parts).flatMap { part -> [Alignment.Pair] in
      let a = old.count * part / parts..<old.count * (part + 1) / parts
      let b = new.count * part / parts..<new.count * (part + 1) / parts
      return best(Array(old[a]), Array(new[b])).map { ($0.old + a.lowerBound, $0.new + b.lowerBound) }
    }
  }

  /// The pairs whose likeness sums up to the most.
  private static func best(_ old: [PassageSketch], _ new: [PassageSketch]) -> [Alignment.Pair] {
    let width = new.count + 1
    var gain = [Double](repeating: 0, count: old.count * new.count)
    var sums = [Double](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let likeness = old[i].likeness(to: new[j])
        let value = likeness >= old[i].threshold(new[j]) ? likeness : 0
        gain[i * new.count + j] = value
        let at = i * width + j
        let paired = value > 0 ? sums[at + width + 1] + value : 0
        sums[at] = max(paired, sums[at + width], sums[at + 1])
      }
    }
    var pairs: [Alignment.Pair] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      let at = i * width + j
      let value = gain[i * new.count + j]
      if value > 0, sums[at] == sums[at + width + 1] + value {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if sums[at] == sums[at + width] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
