import NoticeModel

/// Records in a lock that translations are right as they stand.
package struct Acceptance: Sendable {
  package var day: Day
  package var by: String
  package var because: String

  package init(on day: Day, by: String, because: String) {
    self.day = day
    self.by = by
    self.because = because
  }

  /// Takes pairs into a lock; what it said of them before goes.
  package func record(_ pairs: [TranslationPair], in lock: inout TranslationLock) {
    for pair in pairs where pair.state != .done && pair.state != .withoutCounterpart {
      guard pair.source != nil || pair.target != nil else { continue }
      lock.remove(pair.lines)
      // A text that was split is recorded part by part: the first with the translation, the others without one.
      for (index, source) in pair.sources.enumerated() {
        lock.record(line(pair, source, index == 0 ? pair.target : nil))
      }
      if pair.sources.isEmpty { lock.record(line(pair, nil, pair.target)) }
    }
  }

  private func line(_ pair: TranslationPair, _ source: TextUnit?, _ target: TextUnit?) -> TranslationLock.Line {
    TranslationLock.Line(
      key: pair.group, language: pair.language, source: source?.hash, target: target?.hash, day: day, by: by,
      because: because, was: source?.text ?? "")
  }

  /// Leaves out of a lock what nobody needs any more: lines of texts that are gone, and older lines of texts that are
  /// done.
  package static func clean(_ lock: inout TranslationLock, after pairing: TranslationPairing) {
    var needed: Set<TranslationLock.Line> = []
    var done: Set<Known> = []
    var open: Set<Known> = []
    for pair in pairing.pairs {
      let target = pair.target?.hash
      if pair.state == .done || pair.state == .withoutCounterpart {
        done.insert(Known(language: pair.language, source: pair.source?.hash, target: target))
      } else {
        needed.formUnion(pair.lines)
        for source in pair.sources { open.insert(Known(language: pair.language, source: source.hash, target: nil)) }
        if let target { open.insert(Known(language: pair.language, source: nil, target: target)) }
      }
    }
    for line in lock.lines {
      let (source, target) = (line.source, line.target)
      if done.contains(Known(language: line.language, source: source, target: target))
        || source != nil && open.contains(Known(language: line.language, source: source, target: nil))
        || target != nil && open.contains(Known(language: line.language, source: nil, target: target))
      {
        needed.insert(line)
      }
    }
    lock.remove(lock.lines.subtracting(needed))
    rename(in: &lock, after: pairing)
  }

  /// Gives the lines of texts that stand at another place now, such as in another file, the name of that place.
  private static func rename(in lock: inout TranslationLock, after pairing: TranslationPairing) {
    let standing = Set(pairing.inventory.groups.map(\.key))
    var lines: [Known: [TranslationLock.Line]] = [:]
    for line in lock.lines {
      lines[Known(language: line.language, source: line.source, target: line.target), default: []].append(line)
    }
    for pair in pairing.pairs where pair.state == .done || pair.state == .withoutCounterpart {
      let known = Known(language: pair.language, source: pair.source?.hash, target: pair.target?.hash)
      let own = lines[known] ?? []
      guard !own.contains(where: { $0.key == pair.group }), var line = own.min(by: { $0.key < $1.key }) else {
        continue
      }
      line.key = pair.group
      lock.record(line, insteadOf: own.filter { !standing.contains($0.key) })
    }
  }

  /// Two texts, or one of them.
  private struct Known: Hashable {
    var language: Language
    var source: TextHash?
    var target: TextHash?
  }
}
