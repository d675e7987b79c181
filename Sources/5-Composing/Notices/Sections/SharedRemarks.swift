import Markup
import NoticeModel

/// Sentences that several rows would repeat stand once, below them, and have a number.
extension Composer {
  /// In a row: which remarks below hold for it.
  func references(to numbers: [Int], in section: String) -> [Block] {
    guard !numbers.isEmpty else { return [] }
    return [.paragraph(list(numbers.map { [.link(name(ofRemark: $0), to: "#\(section)/remark/\($0)")] }))]
  }

  /// The remarks that several rows share.
  func list(of shared: SharedRemarks, in section: String) -> [Block] {
    guard !shared.remarks.isEmpty else { return [] }
    let items = shared.remarks.enumerated().map { index, blocks in
      DefinitionItem(id: "\(section)/remark/\(index + 1)", term: name(ofRemark: index + 1), meaning: blocks)
    }
    return [.definitions(items)]
  }

  private func name(ofRemark number: Int) -> [Inline] { label(.remark) + [.text("\u{A0}\(number)")] }
}

/// Divides the sentences of rows into those of one row and those of several. Sentences that the same rows share are
/// one remark.
struct SharedRemarks {
  /// In the order in which the rows come to them.
  private(set) var remarks: [[Unresolved.Block]] = []
  /// The rows of each.
  private var rows: [[Int]] = []
  private let sentences: [[Unresolved.Block]]

  /// - Parameter least: how many rows share a sentence that becomes a remark.
  init(_ sentences: [[Unresolved.Block]], least: Int = 2) {
    self.sentences = sentences
    var seen: Set<Unresolved.Block> = []
    for sentence in sentences.joined() where seen.insert(sentence).inserted {
      let holders = sentences.indices.filter { sentences[$0].contains(sentence) }
      guard holders.count >= least else { continue }
      if let same = rows.firstIndex(of: holders) {
        remarks[same].append(sentence)
      } else {
        rows.append(holders)
        remarks.append([sentence])
      }
    }
  }

  /// The sentences of a row that no other has.
  func own(_ row: Int) -> [Unresolved.Block] {
    sentences[row].filter { sentence in !remarks.contains { $0.contains(sentence) } }
  }

  /// The remarks that hold for a row, counted from 1.
  func numbers(_ row: Int) -> [Int] { rows.indices.filter { rows[$0].contains(row) }.map { $0 + 1 } }
}
