import Markup
import NoticeModel

/// Who receives the data, and who sees them inside. Articles 13(1)(e) and 28 GDPR.
extension Composer {
  func recipientsSection() -> [DocumentNode] {
    guard !notice.recipients.isEmpty else {
      return (notice.noRecipients.map(paragraph) ?? gap(.recipients)).map(DocumentNode.block)
    }
    var nodes = introduction(.recipients, of: .recipients).map(DocumentNode.block)
    nodes += byAudience("recipients", notice.recipients, \.audiences) { [.block(.tree($0.map(item)))] }
    return nodes + (clause(.processors) + protocols).map(DocumentNode.block)
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

  private func item(_ recipient: Recipient) -> TreeItem {
    var name = text(recipient.name).capitalised
    if let role = roleName(recipient.role), !name.plainText.lowercased().contains(role.plainText.lowercased()) {
      name += [.text(" "), .badge(role.capitalised, .plain)]
    }
    var details = paragraph(recipient.about).capitalised + paragraph(recipient.condition).capitalised
    let data = recipient.data.compactMap { graph.data[$0.id].map { text($0.label) } }
    details += labelled(.data, each: data)
    if recipient.open { details += clause(.openRecipients) }
    return TreeItem(
      id: "recipients/\(recipient.id)", name: name, details: details, members: recipient.members.map(item))
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
