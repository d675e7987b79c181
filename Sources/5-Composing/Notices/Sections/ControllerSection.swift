import Markup
import NoticeModel

/// Who is the controller: identity, group, joint controllers. Articles 13(1)(a) and 26(2) GDPR.
extension Composer {
  func controllerParts() -> [ComposedPart] {
    [
      ("identity", introductionOfController + [.card(identityCard)]),
      ("group", groupBlocks),
      ("joint", jointBlocks),
    ].map { ComposedPart(name: $0.0, nodes: $0.1.map(DocumentNode.block)) }
  }

  private var introductionOfController: [Block] {
    [Clause.controller, .namedController, .definedController, .namedDefinedController, .companyGroup].flatMap(clause)
  }

  private var identityCard: Card {
    let controller = notice.controller
    var rows: [DefinitionItem] = []
    if let name = controller.fullName { rows.append(row(.fullName, [.paragraph([.name(text(name))])])) }
    if let form = controller.legalForm { rows.append(row(.legalForm, [.paragraph(text(form).capitalised)])) }
    if let seat = controller.seat {
      rows.append(row(.seat, [.paragraph(lines(seat))]))
    } else {
      rows += gapRow(.seat, leftOpen: .seat)
    }
    if let number = enterpriseNumber {
      rows.append(row(.enterpriseNumber, [.paragraph([.text(number)])]))
    }
    if !controller.websites.isEmpty {
      let sites = controller.websites.map { site -> [Inline] in
        guard let url = site.url[language] else { return text(site.name) }
        return [.link(text(site.name), to: url)]
      }
      rows.append(row(.websites, [.paragraph(Array(sites.joined(separator: [.lineBreak])))]))
    }
    if let representative = controller.representative {
      rows.append(row(.representative, card(representative, title: []).rows.flatMap(\.meaning)))
    }
    return Card(title: [.name(text(controller.name))], rows: rows)
  }

  private var groupBlocks: [Block] {
    guard let group = notice.group else { return [] }
    var blocks: [Block] = []
    if group.name != notice.controller.name { blocks.append(labelled(.group, [.name(text(group.name))])) }
    if group.members.isEmpty {
      blocks += gap(.groupMembers)
    } else {
      blocks.append(.list(start: nil, tight: true, items: group.members.map { [.paragraph(words(for: $0))] }))
    }
    return blocks
  }

  private func words(for member: Member) -> [Inline] {
    var words: [Inline] = [.name(text(member.name))]
    if let seat = member.seat { words += [.text(", ")] + oneLine(seat) }
    if let number = member.enterpriseNumber { words += [.text(" (")] + [.text(number.written)] + [.text(")")] }
    return words
  }

  private var jointBlocks: [Block] {
    switch notice.jointControl {
    case .undeclared: return []
    case .none(let because): return paragraph(because)
    case .with(let arrangement):
      var blocks = clause(.joint) + clause(.jointPartner) + clause(.jointPartners)
      if !arrangement.partners.isEmpty {
        blocks.append(
          .list(start: nil, tight: true, items: arrangement.partners.map { [.paragraph(text($0).capitalised)] }))
      }
      blocks += clause(.jointRights) + paragraph(arrangement.essence)
      if let point = arrangement.contactPoint { blocks.append(labelled(.contactPoint, text(point))) }
      if arrangement.partners.isEmpty { blocks += gap(.jointControllers) }
      return blocks
    }
  }
}
