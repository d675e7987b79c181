import Redlines

/// Sets the paragraphs of two files beside each other, by what the lock says of them rather than by their order: so
/// that a paragraph may move, be split, be added or go.
struct ProseMatching {
  struct Outcome {
    var sources: [Int]
    var target: Int?
    var state: TranslationPair.State
    var lines: [TranslationLock.Line]
  }

  private let sources: [TextUnit]
  private let targets: [TextUnit]
  private let index: LockIndex
  private let key: String
  /// Lines of the file that speak of what does not stand in it any more.
  private var openLines: [TranslationLock.Line]
  private let isRecorded: Bool
  private var freeSources: Set<Int>
  private var freeTargets: Set<Int>
  private var found: [Outcome] = []

  init(_ sources: [TextUnit], _ targets: [TextUnit], _ index: LockIndex, key: String) {
    self.sources = sources
    self.targets = targets
    self.index = index
    self.key = key
    let lines = index.lines(for: key)
    isRecorded = !lines.isEmpty
    openLines = lines.filter(index.isGone)
    freeSources = Set(sources.indices)
    freeTargets = Set(targets.indices)
  }

  /// In the order of the source, what stands in the translation alone last.
  var outcomes: [Outcome] {
    found.enumerated().sorted { a, b in
      (a.element.sources.first ?? Int.max, a.element.target ?? -1, a.offset)
        < (b.element.sources.first ?? Int.max, b.element.target ?? -1, b.offset)
    }.map(\.element)
  }

  mutating func match() {
    matchRecorded()
    matchSplit()
    matchStale()
    matchAligned()
    matchChangedTranslations()
    matchNew()
    finish()
  }

  private mutating func settle(
    _ sources: [Int], _ target: Int?, _ state: TranslationPair.State, _ lines: [TranslationLock.Line] = []
  ) {
    freeSources.subtract(sources)
    if let target { freeTargets.remove(target) }
    found.append(Outcome(sources: sources, target: target, state: state, lines: lines))
  }

  // MARK: - What the lock knows

  private mutating func matchRecorded() {
    var last = -1
    for j in targets.indices {
      let candidates = freeSources.filter { index.holds(sources[$0].hash, targets[j].hash) }
      // Of equal paragraphs the next one.
      guard let i = candidates.filter({ $0 > last }).min() ?? candidates.min() else { continue }
      settle([i], j, .done)
      last = i
    }
    for i in freeSources.sorted() where index.holds(sources[i].hash, nil) { settle([i], nil, .withoutCounterpart) }
    for j in freeTargets.sorted() where index.holds(nil, targets[j].hash) { settle([], j, .withoutCounterpart) }
  }

  /// A line of the lock for each translation that stands there and was made from another text.
  private func origins() -> [(target: Int, line: TranslationLock.Line)] {
    freeTargets.sorted().compactMap { j in
      guard let line = index.origin(of: targets[j].hash, at: key) else { return nil }
      return (j, line)
    }
  }

  private mutating func matchSplit() {
    for (target, line) in origins() {
      guard let first = freeSources.sorted().first(where: { parts(of: line.was, from: $0) != nil }),
        let parts = parts(of: line.was, from: first)
      else { continue }
      settle(parts, target, .split(was: line.was), [line])
    }
  }

  /// The paragraphs from one on that say together what one said.
  private func parts(of was: String, from first: Int) -> [Int]? {
    var parts: [Int] = []
    var text = ""
    while freeSources.contains(first + parts.count), text.count < was.count {
      text += (parts.isEmpty ? "" : " ") + sources[first + parts.count].text
      parts.append(first + parts.count)
    }
    return parts.count > 1 && text == was ? parts : nil
  }

  /// Below it two texts are not the same text in two states.
  private static let likeness = 0.4

  private mutating func matchStale() {
    var candidates: [(likeness: Double, source: Int, target: Int, line: TranslationLock.Line)] = []
    for (target, line) in origins() {
      for source in freeSources {
        let likeness = WordRedline.likeness(line.was, sources[source].text)
        if likeness >= Self.likeness { candidates.append((likeness, source, target, line)) }
      }
    }
    candidates.sort { ($1.likeness, $0.source, $0.target) < ($0.likeness, $1.source, $1.target) }
    for (_, source, target, line) in candidates where freeSources.contains(source) && freeTargets.contains(target) {
      settle([source], target, .stale(was: line.was), [line])
    }
    // What was written anew altogether stands where the old text stood.
    for (target, line) in origins() {
      let place = gap(around: target)
      let own = freeSources.filter { place.contains($0) && isNew(sources[$0]) }.sorted()
      guard !own.isEmpty else {
        settle([], target, .withoutSource(was: line.was), [line])
        continue
      }
      // Translations before it that were written anew too come first.
      let before = freeTargets.filter { $0 < target && gap(around: $0) == place }.count
      settle([own[min(before, own.count - 1)]], target, .stale(was: line.was), [line])
    }
  }

  private func isNew(_ unit: TextUnit) -> Bool { index.translation(of: unit.hash, at: key)?.key != key }

  /// The paragraphs of the source between those that belong to the neighbours of a translation.
  private func gap(around target: Int) -> Range<Int> {
    var (low, high) = (0, sources.count)
    for outcome in found {
      guard let other = outcome.target, let first = outcome.sources.first, let last = outcome.sources.last else {
        continue
      }
      if other < target { low = max(low, last + 1) }
      if other > target { high = min(high, first) }
    }
    return low..<max(low, high)
  }

  /// Where as many paragraphs stand between the same neighbours on both sides, of the same kinds, each belongs to the one
  /// in its place: translations of what did not change were changed, and what is left was reworded in both languages.
  private mutating func matchAligned() {
    let places = Dictionary(grouping: freeTargets.sorted()) { gap(around: $0) }
    for (place, others) in places.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      let own = freeSources.filter(place.contains).sorted()
      let pairs = zip(own, others)
      guard own.count == others.count, pairs.allSatisfy({ isAlike(sources[$0], targets[$1]) }) else { continue }
      for (source, target) in pairs where !isNew(sources[source]) {
        let line = index.translation(of: sources[source].hash, at: key)
        settle([source], target, .translationChanged, [line].compactMap { $0 })
      }
    }
  }

  private func isAlike(_ a: TextUnit, _ b: TextUnit) -> Bool {
    a.segment?.kind == b.segment?.kind && a.segment?.containers == b.segment?.containers
  }

  private mutating func matchChangedTranslations() {
    for source in freeSources.sorted() where !isNew(sources[source]) {
      let place = { (target: Int) in gap(around: target).contains(source) }
      guard let target = freeTargets.sorted().first(where: place) else { continue }
      let line = index.translation(of: sources[source].hash, at: key)
      settle([source], target, .translationChanged, [line].compactMap { $0 })
    }
  }

  // MARK: - What it does not know

  private mutating func matchNew() {
    let (own, other) = (freeSources.sorted(), freeTargets.sorted())
    for pair in TextAlignment.pairs(own.map { sources[$0] }, other.map { targets[$0] }) {
      let (source, target) = (own[pair.source], other[pair.target])
      let lines = openLines.filter { $0.source != nil && $0.target != nil }
      let likely = lines.max {
        WordRedline.likeness($0.was, sources[source].text) < WordRedline.likeness($1.was, sources[source].text)
      }
      if let likely {
        openLines.removeAll { $0 == likely }
        settle([source], target, .bothChanged(was: likely.was), [likely])
      } else {
        settle([source], target, .unrecorded)
      }
    }
  }

  private mutating func finish() {
    for source in freeSources.sorted() {
      let lines = [index.translation(of: sources[source].hash, at: key)].compactMap { $0 }
      settle([source], nil, isRecorded || targets.isEmpty ? .missing : .unrecorded, lines)
    }
    for target in freeTargets.sorted() {
      settle([], target, isRecorded ? .withoutSource(was: nil) : .unrecorded)
    }
  }
}
