import Notices
import TestSupport
import Testing

@testable import Redlines

/// Both versions come back from a redline, whatever was done to a notice.
@Suite struct RedlinePropertyTests {
  @Test(arguments: 0..<8) func bothVersionsComeBack(block: Int) {
    for seed in block * 150..<(block + 1) * 150 {
      let (old, new) = Self.pair(seed)
      if let fault = Self.fault(old, new) {
        Issue.record("seed \(seed): \(fault)")
        return
      }
    }
  }

  /// Texts that nobody would write.
  @Test func whateverADocumentMayHold() {
    for seed in 0..<200 {
      var random = RandomDocument(seed: UInt64(seed))
      let (old, new) = (random.document(), random.document())
      if let fault = Self.fault(old, new) ?? Self.fault(new, new) {
        Issue.record("seed \(seed): \(fault)")
        return
      }
    }
  }

  @Test func nothingDiffersFromItself() {
    for seed in 0..<150 {
      var random = RandomNotice(seed: UInt64(seed))
      let document = random.document(sections: 5)
      let redline = Redline(from: document, to: document)
      #expect(!redline.hasChanges && redline.counts == Redline.Counts(), "seed \(seed)")
    }
  }

  /// What is inserted in one direction is deleted in the other, as far as words go.
  @Test func bothDirectionsFindADifference() {
    for seed in 0..<150 {
      let (old, new) = Self.pair(seed)
      let (there, back) = (Redline(from: old, to: new), Redline(from: new, to: old))
      #expect(there.hasChanges == back.hasChanges, "seed \(seed)")
      #expect(there.newPassages == back.oldPassages && there.oldPassages == back.newPassages, "seed \(seed)")
    }
  }

  /// Pairs of every kind: one edited, slightly or much; one wholly different; one empty.
  static func pair(_ seed: Int) -> (Document, Document) {
    var random = RandomNotice(seed: UInt64(seed))
    let old = random.document(sections: seed % 3 == 0 ? 8 : 3)
    let new =
      switch seed % 10 {
      case 0: random.document(sections: 5)
      case 1: random.document(sections: 0)
      case 2, 3: random.edited(old, share: 80)
      default: random.edited(old, share: 15)
      }
    return seed % 7 == 0 ? (new, old) : (old, new)
  }

  private static func fault(_ old: Document, _ new: Document) -> String? {
    let redline = Redline(from: old, to: new)
    if redline.oldPassages != PassageReader.passages(of: old) { return "the old version does not come back" }
    if redline.newPassages != PassageReader.passages(of: new) { return "the new version does not come back" }
    for item in redline.items where item.kind == .same && item.runs.contains(where: { $0.kind != .kept }) {
      return "a change is not shown: \(item)"
    }
    var ends: [Int: Set<Bool>] = [:]
    for item in redline.items { if let move = item.move { ends[move, default: []].insert(item.new == nil) } }
    if ends.contains(where: { $0.value.count != 2 }) { return "a move has one end" }
    let shown = RedlineOutline(redline).parts.flatMap { part -> [Redline.Item] in
      switch part {
      case .same(let items), .change(_, let items): items
      case .heading(let item): [item]
      }
    }
    return shown.map(\.runs) == redline.items.map(\.runs) ? nil : "the outline leaves something out"
  }
}
