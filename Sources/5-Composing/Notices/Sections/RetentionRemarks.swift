import Markup
import NoticeModel

/// What is said of a period beside its length. Sentences that several rows of the table would repeat stand once,
/// below it.
extension Composer {
  /// Short remarks, which stay in their row.
  func particulars(of retention: Retention) -> [Block] {
    var blocks: [Block] = []
    let data = retention.data.compactMap { graph.data[$0.id].map { text($0.label) } }
    blocks += labelled(.concernedData, each: data)
    let people = retention.people.compactMap { graph.people[$0.id].map { text($0.label) } }
    blocks += labelled(.people, each: people)
    if !retention.laws.isEmpty { blocks.append(labelled(.law, laws(retention.laws))) }
    if let body = retention.approvedBy { blocks.append(labelled(.approvedBy, text(body))) }
    return blocks + purposes(of: retention)
  }

  /// Exceptions, and what happens afterwards.
  func sentences(on retention: Retention) -> [Block] {
    retention.exceptions.map { labelled(.exception, text($0)) }
      + (retention.afterwards.map { [labelled(.afterwards, text($0))] } ?? [])
  }

  /// In a row: which remarks below the table hold for it.
  func references(to numbers: [Int]) -> [Block] {
    guard !numbers.isEmpty else { return [] }
    return [.paragraph(list(numbers.map { [.link(name(ofRemark: $0), to: "#\(anchor(ofRemark: $0))")] }))]
  }

  /// Below the table: the remarks that several rows share.
  func list(of shared: SharedRemarks) -> Block {
    .definitions(
      shared.remarks.enumerated().map { index, blocks in
        DefinitionItem(id: anchor(ofRemark: index + 1), term: name(ofRemark: index + 1), meaning: blocks)
      })
  }

  private func name(ofRemark number: Int) -> [Inline] { label(.remark) + [.text("\u{A0}\(number)")] }

  private func anchor(ofRemark number: Int) -> String { "retention/remark/\(number)" }
}

/// Divides the sentences of rows into those of one row and those of several. Sentences that the same rows share are
/// one remark.
struct SharedRemarks {
  /// In the order in which the rows come to them.
  private(set) var remarks: [[Block]] = []
  /// The rows of each.
  private var rows: [[Int]] = []
  private let sentences: [[Block]]

  init(_ sentences: [[Block]]) {
    self.sentences = sentences
    var seen: Set<Block> = []
    for sentence in sentences.joined() where seen.insert(sentence).inserted {
      let holders = sentences.indices.filter { sentences[$0].contains(sentence) }
      guard holders.count > 1 else { continue }
      if let same = rows.firstIndex(of: holders) {
        remarks[same].append(sentence)
      } else {
        rows.append(holders)
        remarks.append([sentence])
      }
    }
  }

  /// The sentences of a row that no other has.
  func own(_ row: Int) -> [Block] { sentences[row].filter { sentence in !remarks.contains { $0.contains(sentence) } } }

  /// The remarks that hold for a row, counted from 1.
  func numbers(_ row: Int) -> [Int] { rows.indices.filter { rows[$0].contains(row) }.map { $0 + 1 } }
}
