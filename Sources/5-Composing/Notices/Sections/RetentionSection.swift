import Markup
import NoticeModel

/// How long data are kept. Article 13(2)(a) GDPR.
extension Composer {
  func retentionSection() -> [DocumentNode] {
    guard !notice.retention.isEmpty else { return gap(.retention).map(DocumentNode.block) }
    let hasStart = notice.retention.contains { $0.from != nil }
    let shared = SharedRemarks(notice.retention.map(sentences))
    let remarks = notice.retention.enumerated().map { index, retention in
      particulars(of: retention) + shared.own(index) + references(to: shared.numbers(index), in: "retention")
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
    var blocks = introduction(.retention, of: .retention)
    blocks.append(
      .table(
        Table(
          caption: label(.retentionCaption), columns: columns, rows: rows,
          rowIDs: notice.retention.map { "retention/\($0.id)" })))
    blocks += list(of: shared, in: "retention")
    return blocks.map(DocumentNode.block)
  }

  /// A period as the page shows it; nothing where an official notice does not state it.
  func period(_ retention: Retention) -> [Inline] {
    switch retention.period {
    case .undeclared: return notStated(.period)
    case .criterion(let text): return self.text(text)
    default: return rules.period(retention.period)?.map(\.unresolved) ?? []
    }
  }

  /// "Dossier médical : 30 à 50 ans", for the facts of a purpose.
  func retentionWords(_ retention: Retention) -> [Block] {
    let label = linked(text(retention.label).capitalised, to: .retention, "retention/\(retention.id)")
    let period = isSharedCriterion(retention) ? [] : period(retention)
    return [.paragraph(period.isEmpty ? label : label + colon + period)]
  }

  /// Whether it is a sentence that would stand with several purposes. It then stands once, in the table, and these
  /// purposes name its row.
  private func isSharedCriterion(_ retention: Retention) -> Bool {
    guard case .criterion = retention.period, plan.has(.retention) else { return false }
    return purposes(keptFor: retention.id).count > 1
  }

  /// Whether a period stands once, in the table of periods with the purposes it holds for, since it would otherwise be
  /// repeated with many of them.
  func standsInTable(_ reference: Ref<Retention>) -> Bool {
    plan.has(.retention) && graph.retention[reference.id] != nil && purposes(keptFor: reference.id).count > 3
  }

  private func purposes(keptFor retention: String) -> [Purpose] {
    notice.purposes.filter { $0.retention.contains { $0.id == retention } }
  }

  /// The purposes for which data are kept so long, where they do not say so themselves.
  func purposes(of retention: Retention) -> [Block] {
    let purposes = purposes(keptFor: retention.id)
    guard purposes.count > 3, plan.has(.purposes) else { return [] }
    guard purposes.count < notice.purposes.count else { return [labelled(.purposesKeptFor, label(.allPurposes))] }
    let titles = purposes.map { linked(text($0.title), to: .purposes, "purposes/\($0.id)") }
    return labelled(.purposesKeptFor, each: titles)
  }
}
