/// Finds passages that stand unchanged at another place.
struct Moves {
  /// A run of passages that moved together.
  struct Move {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Letters of a passage that is recognised by itself; shorter ones move with their neighbours only, since "Oui"
  /// or "7 ans" are no proof.
  private static let longEnough = 24
  /// Places that are tried for a passage which occurs several times.
  private static let tries = 8

  private let old: [Passage]
  private let new: [Passage]
  private let oldKeys: [Int]
  private let newKeys: [Int]
  /// Passages that nothing was found for yet.
  private var freeOld: [Bool]
  private var freeNew: [Bool]

  static func find(
    _ old: [Passage], _ oldKeys: [Int], _ new: [Passage], _ newKeys: [Int], matched: [Alignment.Pair]
  ) -> [Move] {
    var freeOld = [Bool](repeating: true, count: old.count)
    var freeNew = [Bool](repeating: true, count: new.count)
    for pair in matched {
      freeOld[pair.old] = false
      freeNew[pair.new] = false
    }
    var moves = Moves(
      old: old, new: new, oldKeys: oldKeys, newKeys: newKeys, freeOld: freeOld, freeNew: freeNew)
    return moves.find()
  }

  private mutating func find() -> [Move] {
    var places: [Int: [Int]] = [:]
    for index in old.indices where freeOld[index] && old[index].tokens.weight >= Self.longEnough {
      places[oldKeys[index], default: []].append(index)
    }
    var moves: [Move] = []
    for index in new.indices where freeNew[index] {
      guard let best = longestRun(from: places[newKeys[index]] ?? [], index) else { continue }
      for taken in best.old { freeOld[taken] = false }
      for taken in best.new { freeNew[taken] = false }
      moves.append(best)
    }
    return moves
  }

  private func longestRun(from places: [Int], _ index: Int) -> Move? {
    let candidates = places.lazy.filter { freeOld[$0] }.prefix(Self.tries)
    return candidates.map { run($0, index) }.max { $0.old.count < $1.old.count }
  }

  /// The run of equal passages around two equal ones.
  private func run(_ i: Int, _ j: Int) -> Move {
    var first = 0
    while isSame(i - first - 1, j - first - 1) { first += 1 }
    var last = 0
    while isSame(i + last + 1, j + last + 1) { last += 1 }
    return Move(old: i - first..<i + last + 1, new: j - first..<j + last + 1)
  }

  private func isSame(_ i: Int, _ j: Int) -> Bool {
    i >= 0 && j >= 0 && i < old.count && j < new.count && freeOld[i] && freeNew[j] && oldKeys[i] == newKeys[j]
  }
}
