import Markup
import NoticeModel

/// The box at the top: who, why, how long, your rights, whom to ask.
extension Composer {
  func glance() -> [GlanceItem] {
    GlanceItem.Kind.allCases.compactMap { kind in
      let content = self.content(kind)
      guard !content.isEmpty else { return nil }
      return GlanceItem(kind: kind, title: title(kind), content: content, section: section(for: kind))
    }
  }

  private func title(_ kind: GlanceItem.Kind) -> [Inline] {
    switch kind {
    case .who: return label(.glanceWho)
    case .why: return label(.glanceWhy)
    case .howLong: return label(.glanceHowLong)
    case .rights: return label(.glanceRights)
    case .ask: return label(.glanceAsk)
    }
  }

  private func section(for kind: GlanceItem.Kind) -> String? {
    let sections: [SectionKind]
    switch kind {
    case .who: sections = [.controller]
    case .why: sections = [.purposes]
    case .howLong: sections = [.retention]
    case .rights: sections = [.rights]
    case .ask: sections = [.contact, .requests]
    }
    return sections.first { plan.has($0) }?.identifier
  }

  private func content(_ kind: GlanceItem.Kind) -> [Block] {
    switch kind {
    case .who: return who
    case .why: return shortList(notice.purposes.map { text($0.title) }, most: 4)
    case .howLong:
      guard !notice.retention.isEmpty else { return paragraph(notStated) }
      let periods = notice.retention.map { (label: text($0.label), period: period($0)) }.filter { !$0.period.isEmpty }
      return shortList(periods.map { $0.label.capitalised + colon + $0.period }, most: 3)
    // Rights are promised at the top only where the notice speaks of them.
    case .rights: return !plan.has(.rights) ? [] : shortList(RightsEngine(notice).rights.map { name($0) }, most: 8)
    case .ask: return ask
    }
  }

  private var who: [Block] {
    var words: [Inline] = [.strong([.name(text(notice.controller.fullName ?? notice.controller.name))])]
    if let seat = notice.controller.seat { words += [.lineBreak] + oneLine(seat) }
    return [.paragraph(words)]
  }

  private var ask: [Block] {
    guard let contact = [dpo].compactMap({ $0 }).first(where: \.hasChannel) ?? requestContacts.first else {
      guard let seat = notice.controller.seat else { return paragraph(notStated) }
      return [.paragraph([.name(text(notice.controller.name)), .lineBreak] + oneLine(seat))]
    }
    var words = title(of: contact)
    if let email = contact.email { words += [.lineBreak, self.email(email)] }
    if contact.email == nil, let post = contact.post { words += [.lineBreak] + oneLine(post) }
    return [.paragraph(words)]
  }

  private func paragraph(_ words: [Inline]) -> [Block] { words.isEmpty ? [] : [.paragraph(words)] }

  private func shortList(_ items: [[Inline]], most: Int) -> [Block] {
    guard !items.isEmpty else { return [] }
    var shown = items.prefix(items.count == most + 1 ? most + 1 : most).map { [Block.paragraph($0.capitalised)] }
    if shown.count < items.count { shown.append([.paragraph(label(.glanceMore))]) }
    return [.list(start: nil, tight: true, items: shown)]
  }
}
