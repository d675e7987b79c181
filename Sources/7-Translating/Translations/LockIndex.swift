import NoticeModel

/// The lines of a lock for one language, by what they are looked up with.
struct LockIndex {
  typealias Line = TranslationLock.Line

  private var pairs: Set<Pair> = []
  private var bySource: [TextHash: [Line]] = [:]
  private var byTarget: [TextHash: [Line]] = [:]
  private var byKey: [String: [Line]] = [:]

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
      pairs.insert(Pair(source: line.source, target: line.target))
      byKey[line.key, default: []].append(line)
      if let source = line.source { bySource[source, default: []].append(line) }
      if let target = line.target { byTarget[target, default: []].append(line) }
    }
    // The order of a set is another in each run.
    byKey = byKey.mapValues(Self.inOrder)
    bySource = bySource.mapValues(Self.inOrder)
    byTarget = byTarget.mapValues(Self.inOrder)
  }

  private static func inOrder(_ lines: [Line]) -> [Line] { lines.count > 1 ? lines.sorted(by: precedes) : lines }

  private static func precedes(_ a: Line, _ b: Line) -> Bool {
    // The newest first.
    (b.day, a.key, a.was, a.target?.description ?? "") < (a.day, b.key, b.was, b.target?.description ?? "")
  }

  /// Whether a translation was right for a text, wherever both stood.
  func holds(_ source: TextHash?, _ target: TextHash?) -> Bool { pairs.contains(Pair(source: source, target: target)) }

  func lines(for key: String) -> [Line] { byKey[key] ?? [] }

  /// Whether neither of the two texts that a line speaks of stands anywhere now.
  func isGone(_ line: Line) -> Bool {
    (line.source.map { !sources.contains($0) } ?? false) && (line.target.map { !targets.contains($0) } ?? true)
  }

  /// What a translation was made from: at the same place, or at another whose text is gone.
  func origin(of target: TextHash, at key: String) -> Line? {
    let lines = byTarget[target] ?? []
    return lines.first { $0.key == key && $0.source != nil }
      ?? lines.first { line in line.source.map { !sources.contains($0) } ?? false }
  }

  /// The translation that a text had.
  func translation(of source: TextHash, at key: String) -> Line? {
    preferred(bySource[source]?.filter { $0.target != nil } ?? [], key)
  }

  private func preferred(_ lines: [Line], _ key: String) -> Line? { lines.first { $0.key == key } ?? lines.first }
}
