import Notices

extension Redline {
  /// Compares two versions of a notice in one language.
  package init(from old: Document, to new: Document) {
    self.init(from: ComparedDocument(old), to: ComparedDocument(new))
  }

  /// The same where the passages of both are known already.
  package init(from old: ComparedDocument, to new: ComparedDocument) {
    self = RedlineComparison(old, new).redline()
  }
}

/// Compares two sequences of passages.
///
/// First what stands at the same place with the same words, then the same words anywhere in the same order, then
/// what moved; in what is left, passages at the same place in a table or list of facts, and passages that are like
/// each other.
private struct RedlineComparison {
  private let old: [Passage]
  private let new: [Passage]
  /// Numbers of the words alone, and of the words with their place.
  private var texts: (old: [Int], new: [Int])
  private var places: (old: [Int], new: [Int])

  init(_ old: ComparedDocument, _ new: ComparedDocument) {
    self.old = old.passages
    self.new = new.passages
    var numbering = ValueNumbers<PassageKey>()
    texts = (old.words.map { numbering($0) }, new.words.map { numbering($0) })
    places = (old.places.map { numbering($0) }, new.places.map { numbering($0) })
  }

  func redline() -> Redline {
    var pairs = Alignment.pairs(places.old, places.new)
    inGaps(of: &pairs) { a, b in Alignment.pairs(a.map { texts.old[$0] }, b.map { texts.new[$0] }) }
    let moves = Moves.find(old, texts.old, new, texts.new, matched: pairs)
    let movedOld = Set(moves.flatMap(\.old))
    let movedNew = Set(moves.flatMap(\.new))
    var numbering = ValueNumbers<String>()
    inGaps(of: &pairs, except: (movedOld, movedNew)) { a, b in
      let x = a.map { old[$0].slot.map { numbering($0) } ?? -1 - $0 }
      let y = b.map { new[$0].slot.map { numbering($0) } ?? -1 - old.count - $0 }
      return Alignment.unique(x, x.indices, y, y.indices)
    }
    inGaps(of: &pairs, except: (movedOld, movedNew)) { a, b in
      LikenessPairing.pairs(
        a.map { PassageSketch(old[$0], &numbering) }, b.map { PassageSketch(new[$0], &numbering) })
    }
    return Redline(items: items(pairs, moves))
  }

  /// Adds pairs found between those that are known; `find` speaks of positions in what it is given.
  private func inGaps(
    of pairs: inout [Alignment.Pair], except taken: (old: Set<Int>, new: Set<Int>) = ([], []),
    _ find: ([Int], [Int]) -> [Alignment.Pair]
  ) {
    var found = pairs
    var start = (old: 0, new: 0)
    for pair in pairs + [(old.count, new.count)] {
      let a = (start.old..<pair.old).filter { !taken.old.contains($0) }
      let b = (start.new..<pair.new).filter { !taken.new.contains($0) }
      if !a.isEmpty, !b.isEmpty { found += find(a, b).map { (a[$0.old], b[$0.new]) } }
      start = (pair.old + 1, pair.new + 1)
    }
    pairs = found.sorted { $0.old < $1.old }
  }

  // MARK: - One text

  private func items(_ pairs: [Alignment.Pair], _ moves: [Moves.Move]) -> [Redline.Item] {
    var movedOld: [Int: Int] = [:]
    var movedNew: [Int: Int] = [:]
    for (number, move) in moves.enumerated() {
      for index in move.old { movedOld[index] = number }
      for index in move.new { movedNew[index] = number }
    }
    var items: [Redline.Item] = []
    var next = (old: 0, new: 0)
    for pair in pairs + [(old.count, new.count)] {
      for index in next.old..<pair.old {
        items.append(
          Redline.Item(old: old[index].frame, new: nil, runs: old[index].run(.deleted), move: movedOld[index]))
      }
      for index in next.new..<pair.new {
        items.append(
          Redline.Item(old: nil, new: new[index].frame, runs: new[index].run(.inserted), move: movedNew[index]))
      }
      guard pair.old < old.count else { break }
      items.append(item(old[pair.old], new[pair.new]))
      next = (pair.old + 1, pair.new + 1)
    }
    return items
  }

  private func item(_ old: Passage, _ new: Passage) -> Redline.Item {
    let runs = old.tokens == new.tokens ? new.run(.kept) : WordDifference.runs(old.tokens, new.tokens)
    return Redline.Item(old: old.frame, new: new.frame, runs: runs, move: nil)
  }
}

extension Passage {
  /// Where a passage stands, if there can be one there only; `nil` for the paragraphs and items of a text.
  fileprivate var slot: String? {
    switch frame.role {
    case .mark, .caption, .column, .calloutTitle, .name, .code, .rule: return nil
    case .paragraph, .item, .term: if frame.enclosures.allSatisfy({ $0.label == nil }) { return nil }
    case .organisation, .banner, .title, .summary, .heading, .number, .cardTitle: break
    }
    let enclosures = frame.enclosures.map { "\($0.kind):\($0.label ?? "")" }.joined(separator: "\u{1}")
    return "\(frame.section)\u{1}\(frame.form)\u{1}\(enclosures)"
  }

  fileprivate func run(_ kind: RedlineRun.Kind) -> [RedlineRun] {
    tokens.isEmpty && kind == .kept ? [] : [RedlineRun(kind, tokens)]
  }
}
