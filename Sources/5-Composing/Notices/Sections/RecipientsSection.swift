import Markup
import NoticeModel

/// Who receives the data, and who sees them inside. Articles 13(1)(e) and 28 GDPR.
extension Composer {
  func recipientsSection() -> [DocumentNode] {
    guard !notice.recipients.isEmpty else {
      return (notice.noRecipients.map(paragraph) ?? gap(.recipients)).map(DocumentNode.block)
    }
    var nodes = introduction(.recipients, of: .recipients).map(DocumentNode.block)
    let conditions = RecipientConditions(notice.recipients) { paragraph($0.condition).capitalised }
    nodes += byAudience("recipients", notice.recipients, \.audiences) { recipients in
      [.block(.tree(recipients.map { item($0, conditions) }))]
    }
    let remarks = list(of: conditions.shared, in: "recipients")
    return nodes + (remarks + clause(.processors) + protocols).map(DocumentNode.block)
  }

  /// Law of 30 July 2018, article 20.
  private var protocols: [Block] {
    switch notice.protocols {
    case .undeclared: return []
    case .none(let because): return paragraph(because)
    case .published(let page):
      guard let url = page.url[language] else { return [] }
      return clause(.protocols) + [.paragraph([.link(text(page.name).capitalised, to: url)])]
    }
  }

  private func item(_ recipient: Recipient, _ conditions: RecipientConditions) -> TreeItem {
    var name = text(recipient.name).capitalised
    if let role = roleName(recipient.role), !name.plainText.lowercased().contains(role.plainText.lowercased()) {
      name += [.text(" "), .badge(role.capitalised, .plain)]
    }
    var details = paragraph(recipient.about).capitalised + conditions.own(of: recipient)
    let data = recipient.data.compactMap { graph.data[$0.id].map { text($0.label) } }
    details += labelled(.data, each: data)
    details += references(to: conditions.numbers(of: recipient), in: "recipients")
    if recipient.open { details += clause(.openRecipients) }
    return TreeItem(
      id: "recipients/\(recipient.id)", name: name, details: details,
      members: recipient.members.map { item($0, conditions) })
  }

  func roleName(_ role: RecipientRole) -> [Inline]? {
    switch role {
    case .category, .controller, .person: return nil
    case .authority: return label(.roleAuthority)
    case .processor: return label(.roleProcessor)
    case .jointController: return label(.roleJointController)
    }
  }

  func accessSection() -> [DocumentNode] {
    guard !notice.access.isEmpty else { return [] }
    let hasData = notice.access.contains { !$0.data.isEmpty }
    var columns = [label(.accessWho), label(.accessWhat)]
    if hasData { columns.append(label(.data)) }
    let rows = notice.access.map { rule in
      var cells: [[Block]] = [[.paragraph(text(rule.who).capitalised)], paragraph(rule.may).capitalised]
      if hasData { cells.append(names(rule.data)) }
      return cells
    }
    let table = Table(caption: label(.accessCaption), columns: columns, rows: rows)
    return (introduction(.access, of: .access) + [.table(table)]).map(DocumentNode.block)
  }
}

/// When data are disclosed to each recipient. What holds for many of them is a remark.
private struct RecipientConditions {
  let shared: SharedRemarks
  private let rows: [String: Int]

  init(_ recipients: [Recipient], _ condition: (Recipient) -> [Unresolved.Block]) {
    let all = recipients.flatMap(\.withMembers)
    shared = SharedRemarks(all.map(condition), least: 3)
    rows = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func own(of recipient: Recipient) -> [Unresolved.Block] { rows[recipient.id].map(shared.own) ?? [] }

  func numbers(of recipient: Recipient) -> [Int] { rows[recipient.id].map(shared.numbers) ?? [] }
}

extension Recipient {
  /// Itself and all that are inside it.
  fileprivate var withMembers: [Recipient] { [self] + members.flatMap(\.withMembers) }
}
