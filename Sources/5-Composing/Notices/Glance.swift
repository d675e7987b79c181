import Markup
import NoticeModel

/// The box at the top: who, why, how long, your rights, whom to ask.
extension Composer {
  func glance() -> [GlanceItem] {
    GlanceItem.Kind.allCases.compactMap { kind in
      let content = self.content(kind)
      guard !content.isEmpty else { return nil }
      return GlanceItem(
        kind: kind, title: references.inlines(title(kind)), content: references.blocks(content),
        section: section(for: kind))
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
    switch kind {
    case .who: return place(.controller)
    case .why: return place(of: .purposes, orOf: .purposes)
    case .howLong: return place(of: .retention, orOf: .retention)
    case .rights: return place(.rights)
    case .ask: return place(.requests) ?? place(.contact)
    }
  }

  private func place(_ section: SectionKind) -> String? { plan.has(section) ? section.identifier : nil }

  private func content(_ kind: GlanceItem.Kind) -> [Block] {
    switch kind {
    case .who: return who
    case .why: return shortList(notice.purposes.map { text($0.title) }, most: 4)
    case .howLong:
      guard !notice.retention.isEmpty else { return paragraph(notStated(.retention)) }
      let periods = notice.retention.map { (label: text($0.label), period: period($0)) }.filter { !$0.period.isEmpty }
      return shortList(periods.map { $0.label.capitalised + colon + $0.period }, most: 3)
    case .rights: return rightsToUse
    case .ask: return ask
    }
  }

  private var who: [Block] {
    var words: [Inline] = [.strong([.name(text(notice.controller.fullName ?? notice.controller.name))])]
    if let seat = notice.controller.seat { words += [.lineBreak] + oneLine(seat) }
    return [.paragraph(words)]
  }

  /// What people can do, each a link to how. Rights are promised at the top only where the notice speaks of them.
  private var rightsToUse: [Block] {
    guard plan.has(.rights) else { return [] }
    var items = RightsEngine(notice).rights.map { right -> [Inline] in
      let anchor = hasSectionOfItsOwn(right) ? right.clause : "rights/\(right.clause)"
      return [.link(label(verb(for: right)), to: "#\(anchor)")]
    }
    items += (notice.rights?.additional ?? []).map { right in
      [.link(label(verb(for: right)), to: "#rights/\(right.clause)")]
    }
    if plan.has(.complaint) { items.append([.link(label(.toComplain), to: "#complaint")]) }
    return [.list(start: nil, tight: true, items: items.map { [.paragraph($0)] })]
  }

  private func verb(for right: Right) -> LabelKey {
    switch right {
    case .access: return .toAccess
    case .rectification: return .toRectify
    case .erasure: return .toErase
    case .restriction: return .toRestrict
    case .portability: return .toTakeAlong
    case .objection: return .toObject
    case .withdrawal: return .toWithdraw
    case .humanIntervention: return .toContestDecision
    }
  }

  private func verb(for right: AdditionalRight) -> LabelKey {
    switch right {
    case .postMortemDirectives: return .toDirectAfterDeath
    case .patientFile: return .toCopyPatientFile
    }
  }

  /// Where requests go; otherwise another way to reach the organisation, and its seat if there is none. Of several
  /// that answer for different people or places, each stands there.
  private var ask: [Block] {
    let officers = notice.officers
    let isOfficerFirst = notice.rights?.ways.first == .officer
    let known = (isOfficerFirst ? officers : []) + whomToAsk
    guard let contact = known.first(where: \.hasChannel) else { return paragraph(notStated(.requests)) }
    guard contact.scope != nil else { return [asked(contact)] }
    var shown: [Contact] = []
    for other in known + officers + notice.controller.contacts
    where other.role == contact.role && other.scope != nil && other.hasChannel {
      if !shown.contains(where: { $0.sameChannels(as: other) && $0.scope == other.scope }) { shown.append(other) }
    }
    return shown.map(asked)
  }

  private func asked(_ contact: Contact) -> Block {
    let title = contact.role == .general && contact.name != nil ? name(of: contact) : title(of: contact)
    return .paragraph(title + scope(of: contact) + [.lineBreak] + channel(of: contact))
  }

  /// The way to reach a contact that the notice advises, otherwise the one that most people use.
  private func channel(of contact: Contact) -> [Inline] {
    for way in (notice.rights?.ways ?? []) + [.email, .post, .form, .phone] {
      switch way {
      case .email: if let email = contact.email { return [self.email(email)] }
      case .post: if let post = contact.post { return oneLine(post) }
      case .form: if let form = contact.form { return [web(form.url)] }
      case .phone: if let phone = contact.phone { return [self.phone(phone)] }
      case .officer: break
      }
    }
    return []
  }

  private func paragraph(_ words: [Inline]) -> [Block] { words.isEmpty ? [] : [.paragraph(words)] }

  private func shortList(_ items: [[Inline]], most: Int) -> [Block] {
    guard !items.isEmpty else { return [] }
    var shown = items.prefix(items.count == most + 1 ? most + 1 : most).map { [Block.paragraph($0.capitalised)] }
    if shown.count < items.count { shown.append([.paragraph(label(.glanceMore))]) }
    return [.list(start: nil, tight: true, items: shown)]
  }
}
