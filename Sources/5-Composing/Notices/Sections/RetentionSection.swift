import Markup
import NoticeModel

/// How long data are kept. Article 13(2)(a) GDPR.
extension Composer {
  func retentionSection() -> [DocumentNode] {
    guard !notice.retention.isEmpty else { return gap(.gapRetention).map(DocumentNode.block) }
    let hasStart = notice.retention.contains { $0.from != nil }
    let shared = SharedRemarks(notice.retention.map(sentences))
    let remarks = notice.retention.enumerated().map { index, retention in
      particulars(of: retention) + shared.own(index) + references(to: shared.numbers(index))
    }
    let hasRemarks = remarks.contains { !$0.isEmpty }
    var columns = [label(.retentionWhat), label(.retentionPeriod)]
    if hasStart { columns.append(label(.retentionFrom)) }
    if hasRemarks { columns.append(label(.remarks)) }
    let rows = zip(notice.retention, remarks).map { retention, remarks in
      let period = period(retention).capitalised
      var cells: [[Block]] = [
        [.paragraph(text(retention.label).capitalised)], period.isEmpty ? [] : [.paragraph(period)],
      ]
      if hasStart { cells.append(paragraph(retention.from).capitalised) }
      if hasRemarks { cells.append(remarks) }
      return cells
    }
    var blocks = clause("retention/introduction")
    blocks.append(
      .table(
        Table(
          caption: label(.retentionCaption), columns: columns, rows: rows,
          rowIDs: notice.retention.map { "retention/\($0.id)" })))
    if !shared.remarks.isEmpty { blocks.append(list(of: shared)) }
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
}
