/// Finds what two sequences have in common, in the same order in both.
///
/// What occurs once on each side is matched first (patience), since it is what a reader recognises; in the gaps
/// between, and where nothing is unique, the longest common subsequence is taken. Takes about n log n steps for
/// texts; what is wholly rewritten costs least.
enum Alignment {
  typealias Pair = (old: Int, new: Int)

  /// Pairs of equal elements, ascending on both sides.
  static func pairs(_ old: [Int], _ new: [Int]) -> [Pair] {
    var pairs: [Pair] = []
    var open = [(old: old.indices, new: new.indices)]
    while let (a, b) = open.popLast() {
      let (a, b) = trim(old, a, new, b, &pairs)
      if a.isEmpty || b.isEmpty { continue }
      var anchors = unique(old, a, new, b)
      if anchors.isEmpty {
        anchors = common(old, a, new, b)
        pairs += anchors
        continue
      }
      pairs += anchors
      var start = (old: a.lowerBound, new: b.lowerBound)
      for anchor in anchors + [(a.upperBound, b.upperBound)] {
        open.append((start.old..<anchor.old, start.new..<anchor.new))
        start = (min(anchor.old + 1, a.upperBound), min(anchor.new + 1, b.upperBound))
      }
    }
    return pairs.sorted { $0.old < $1.old }
  }

  /// What occurs exactly once in both, as far as its order is the same.
  static func unique(_ old: [Int], _ a: Range<Int>, _ new: [Int], _ b: Range<Int>) -> [Pair] {
    let inOld = places(old, a)
    let inNew = places(new, b)
    var candidates: [Pair] = []
    for index in b {
      guard inNew[new[index]] == .some(.some(index)), let place = inOld[new[index]], let place else { continue }
      candidates.append((place, index))
    }
    return increasing(candidates)
  }

  /// The place of each element, or `nil` inside where it has several.
  private static func places(_ elements: [Int], _ range: Range<Int>) -> [Int: Int?] {
    var places: [Int: Int?] = Dictionary(minimumCapacity: range.count)
    for index in range { places.updateValue(places[elements[index]] == nil ? index : nil, forKey: elements[index]) }
    return places
  }

  /// The longest part of pairs, ascending in `new`, that ascends in `old` as well.
  static func increasing(_ pairs: [Pair]) -> [Pair] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].old < pair.old { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [Pair] = []
    var next = tails.last
    while let index = next {
      chain.append(pairs[index])
      next = before[index]
    }
    return chain.reversed()
  }

  private static func trim(
    _ old: [Int], _ a: Range<Int>, _ new: [Int], _ b: Range<Int>, _ pairs: inout [Pair]
  ) -> (Range<Int>, Range<Int>) {
    var (a, b) = (a, b)
    while let i = a.first, let j = b.first, old[i] == new[j] {
      pairs.append((i, j))
      (a, b) = (a.dropFirst(), b.dropFirst())
    }
    while let i = a.last, let j = b.last, old[i] == new[j] {
      pairs.append((i, j))
      (a, b) = (a.dropLast(), b.dropLast())
    }
    return (a, b)
  }

  /// Steps that the exact search may take; beyond it, elements are matched from the start only.
  private static let limit = 1_000_000

  /// The longest common subsequence of what occurs on both sides.
  private static func common(_ old: [Int], _ a: Range<Int>, _ new: [Int], _ b: Range<Int>) -> [Pair] {
    let known = Set(new[b]).intersection(old[a])
    let x = a.filter { known.contains(old[$0]) }
    let y = b.filter { known.contains(new[$0]) }
    guard !x.isEmpty else { return [] }
    guard x.count * y.count <= limit else { return firstMatches(x.map { ($0, old[$0]) }, y.map { ($0, new[$0]) }) }
    let width = y.count + 1
    var lengths = [Int32](repeating: 0, count: (x.count + 1) * width)
    for i in x.indices.reversed() {
      for j in y.indices.reversed() {
        let at = i * width + j
        lengths[at] =
          old[x[i]] == new[y[j]] ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
      }
    }
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < x.count, j < y.count {
      if old[x[i]] == new[y[j]] {
        pairs.append((x[i], y[j]))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// Each element of the new side with the next equal one of the old side, as far as the order allows.
  private static func firstMatches(_ old: [(Int, Int)], _ new: [(Int, Int)]) -> [Pair] {
    var pairs: [Pair] = []
    var places: [Int: [Int]] = [:]
    for (index, element) in old.reversed() { places[element, default: []].append(index) }
    var last = -1
    for (index, element) in new {
      while let place = places[element]?.last {
        places[element]?.removeLast()
        if place > last {
          pairs.append((place, index))
          last = place
          break
        }
      }
    }
    return pairs
  }
}
