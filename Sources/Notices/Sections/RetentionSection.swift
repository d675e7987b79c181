import Markup
import NoticeModel

/// How long data are kept. Article 13(2)(a) GDPR.
extension Composer {
  func retentionSection() -> [DocumentNode] {
    guard !notice.retention.isEmpty else { return gap(\.gapRetention).map(DocumentNode.block) }
    let hasStart = notice.retention.contains { $0.from != nil }
    let hasRemarks = notice.retention.contains { !remarks(on: $0).isEmpty }
    var columns = [label(\.retentionWhat), label(\.retentionPeriod)]
    if hasStart { columns.append(label(\.retentionFrom)) }
    if hasRemarks { columns.append(label(\.remarks)) }
    let rows = notice.retention.map { retention in
      let period = period(retention).capitalised
      var cells: [[Block]] = [
        [.paragraph(text(retention.label).capitalised)], period.isEmpty ? [] : [.paragraph(period)],
      ]
      if hasStart { cells.append(paragraph(retention.from).capitalised) }
      if hasRemarks { cells.append(remarks(on: retention)) }
      return cells
    }
    var blocks = clause("retention/introduction")
    blocks.append(
      .table(
        Table(
          caption: label(\.retentionCaption), columns: columns, rows: rows,
          rowIDs: notice.retention.map { "retention/\($0.id)" })))
    if notice.retention.contains(where: { $0.afterwards == nil }) { blocks += clause("retention/afterwards") }
    return blocks.map(DocumentNode.block)
  }

  /// A period as the page shows it; nothing where an official notice does not state it.
  func period(_ retention: Retention) -> [Inline] {
    switch retention.period {
    case .undeclared: return notStated
    case .criterion(let text): return self.text(text)
    default: return rules.period(retention.period) ?? []
    }
  }

  /// "Dossier médical : 30 à 50 ans", for the facts of a purpose.
  func retentionWords(_ retention: Retention) -> [Block] {
    let label = linked(text(retention.label).capitalised, to: .retention, "retention/\(retention.id)")
    let period = period(retention)
    return [.paragraph(period.isEmpty ? label : label + colon + period)]
  }

  private func remarks(on retention: Retention) -> [Block] {
    var blocks: [Block] = []
    let data = retention.data.compactMap { graph.data[$0.id].map { text($0.label) } }
    blocks += labelled(\.data, each: data)
    let people = retention.people.compactMap { graph.people[$0.id].map { text($0.label) } }
    blocks += labelled(\.people, each: people)
    if !retention.laws.isEmpty { blocks.append(labelled(\.law, laws(retention.laws))) }
    for exception in retention.exceptions { blocks.append(labelled(\.exception, text(exception))) }
    if let afterwards = retention.afterwards { blocks.append(labelled(\.afterwards, text(afterwards))) }
    if let body = retention.approvedBy { blocks.append(labelled(\.approvedBy, text(body))) }
    return blocks
  }
}
