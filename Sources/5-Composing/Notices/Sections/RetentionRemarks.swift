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
}
