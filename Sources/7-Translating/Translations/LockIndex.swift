import NoticeModel

/// The lines of a lock for one language, by what they are looked up with.
struct LockIndex {
  typealias Line = TranslationLock.Line

  /// The lines themselves; what they are looked up with leads to their places.
  private var lines: [Line] = []
  private var pairs: Set<Pair> = []
  private var bySource: [TextHash: [Int]] = [:]
  private var byTarget: [TextHash: [Int]] = [:]
  private var byKey: [String: [Int]] = [:]

  private struct Pair: Hashable {
    var source: TextHash?
    var target: TextHash?
  }

  /// The texts that stand in the sources now, in the source language and in the other.
  private let sources: Set<TextHash>
  private let targets: Set<TextHash>

  init(_ lock: TranslationLock, _ language: Language, sources: Set<TextHash>, targets: Set<TextHash>) {
    self.sources = sources
    self.targets = targets
    for line in lock.lines where line.language == language {
      let place = lines.count
      lines.append(line)
      pairs.insert(Pair(source: line.source, target: line.target))
      byKey[line.key, default: []].append(place)
      if let source = line.source { bySource[source, default: []].append(place) }
      if let target = line.target { byTarget[target, default: []].append(place) }
    }
  }

  /// The lines at some places, in one order: that of a set is another in each run.
  private func lines(at places: [Int]?) -> [Line] {
    let found = (places ?? []).map { lines[$0] }
    return found.count > 1 ? found.sorted(by: Self.precedes) : found
  }

  private static func precedes(_ a: Line, _ b: Line) -> Bool {
    // The newest first.
    (b.day, a.key, a.was, a.target?.description ?? "") < (a.day, b.key, b.was, b.target?.description ?? "")
  }

  /// Whether a translation was right for a text, wherever both stood.
  func holds(_ source: TextHash?, _ target: TextHash?) -> Bool { pairs.contains(Pair(source: source, target: target)) }

  func lines(for key: String) -> [Line] { lines(at: byKey[key]) }

  /// Whether neither of the two texts that a line speaks of stands anywhere now.
  func isGone(_ line: Line) -> Bool {
    (line.source.map { !sources.contains($0) } ?? false) && (line.target.map { !targets.contains($0) } ?? true)
  }

  /// What a translation was made from: at the same place, or at another whose text is gone.
  func origin(of target: TextHash, at key: String) -> Line? {
    let lines = lines(at: byTarget[target])
    return lines.first { $0.key == key && $0.source != nil }
      ?? lines.first { line in line.source.map { !sources.contains($0) } ?? false }
  }

  /// The translation that a text had.
  func translation(of source: TextHash, at key: String) -> Line? {
    preferred(lines(at: bySource[source]).filter { $0.target != nil }, key)
  }

  private func preferred(_ lines: [Line], _ key: String) -> Line? { lines.first { $0.key == key } ?? lines.first }
}
