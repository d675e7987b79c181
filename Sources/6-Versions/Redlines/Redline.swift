import Notices

/// Two versions of a notice in one language as one text: what is in both, what was deleted, what was inserted.
///
/// Each version is got back from it: the old one by leaving out what is inserted, the new one by leaving out what
/// is deleted.
package struct Redline: Sendable {
  /// A passage of either version, or of both.
  package struct Item: Sendable {
    package enum Kind: Sendable {
      case same
      /// In both, with other words or in another form.
      case changed
      case deleted, inserted
    }

    /// Where it stood and what it was; `nil` where it is new.
    package var old: PassageFrame?
    /// Where it stands and what it is; `nil` where it is gone.
    package var new: PassageFrame?
    package var runs: [RedlineRun]
    /// Number of the move it is part of: the same where it is deleted and where it is inserted.
    package var move: Int?
  }

  /// In an order that keeps that of both versions.
  package var items: [Item]

  package init(items: [Item]) { self.items = items }

  /// What was to be read before.
  package var oldPassages: [Passage] {
    items.compactMap { item in item.old.map { Passage($0, item.tokens(without: .inserted)) } }
  }

  /// What is to be read now.
  package var newPassages: [Passage] {
    items.compactMap { item in item.new.map { Passage($0, item.tokens(without: .deleted)) } }
  }

  package var hasChanges: Bool { items.contains { $0.kind != .same } }

  /// Whether there are changes, and all of them in the way words are set.
  package var changesOnlyForm: Bool {
    hasChanges && items.allSatisfy { $0.kind == .same || $0.changesOnlyForm }
  }

  /// How many passages changed; what moved together counts once, as a move and nothing else.
  package struct Counts: Equatable, Sendable {
    package var inserted = 0
    package var deleted = 0
    package var changed = 0
    package var moved = 0
  }

  package var counts: Counts {
    var counts = Counts()
    var moves: Set<Int> = []
    for item in items {
      if let move = item.move {
        moves.insert(move)
        continue
      }
      switch item.kind {
      case .same: break
      case .changed: counts.changed += 1
      case .deleted: counts.deleted += 1
      case .inserted: counts.inserted += 1
      }
    }
    counts.moved = moves.count
    return counts
  }
}

extension Redline.Item {
  package var kind: Kind {
    guard let old else { return .inserted }
    guard let new else { return .deleted }
    return runs.allSatisfy { $0.kind == .kept } && old.hasForm(of: new) ? .same : .changed
  }

  /// Where it stands, or stood last.
  package var frame: PassageFrame { new ?? old ?? PassageFrame(path: [], role: .paragraph, enclosures: []) }

  /// What it was, where it is something else now: a paragraph that became an item.
  package var formerRole: PassageFrame? {
    guard let old, let new, !old.hasForm(of: new) else { return nil }
    return old
  }

  /// Whether the same words are read in the same order, set in another way or in another kind of passage.
  package var changesOnlyForm: Bool {
    kind == .changed && text(without: .inserted) == text(without: .deleted)
  }

  private func text(without kind: RedlineRun.Kind) -> String {
    String(decoding: tokens(without: kind).bareText, as: UTF8.self)
  }

  package func tokens(without kind: RedlineRun.Kind) -> [RedlineToken] {
    runs.filter { $0.kind != kind }.flatMap(\.tokens)
  }
}
