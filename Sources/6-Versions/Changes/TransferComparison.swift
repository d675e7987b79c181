import Markup
import NoticeModel

/// Transfers outside the European Economic Area: Article 13(1)(f) GDPR.
extension Comparison {
  mutating func compareTransfers() {
    let pairing = Pairing(matching: transfers(old), transfers(new), in: common) { transfer in
      destination(transfer) ?? "tool \(transfer.tool)"
    }
    for (a, b) in pairing.paired { compare(a, b) }
    // Where no country is named, the tool alone tells transfers apart: another tool is not another transfer.
    let rest = Pairing(pairing.removed, pairing.added) { destination($0) ?? "" }
    for (a, b) in rest.paired { compare(a, b) }
    for transfer in rest.added {
      report(.transferAdded, entity(transfer), value: new.say { $0.destination(of: transfer) })
    }
    for transfer in rest.removed {
      report(.transferRemoved, entity(transfer), value: old.say { $0.destination(of: transfer) })
    }
    if transfers(old).isEmpty, transfers(new).isEmpty {
      compare(.transfersDeclared, "transfers", because(old.notice), because(new.notice))
    }
  }

  private func transfers(_ side: Side) -> [Transfer] {
    if case .to(let transfers) = side.notice.transfers { return transfers }
    return []
  }

  private func because(_ notice: Notice) -> Text? {
    if case .none(let because) = notice.transfers { return because }
    return nil
  }

  /// The country or the international organisation, where one is named.
  private func destination(_ transfer: Transfer) -> String? {
    transfer.country.map { "country \($0)" }
      ?? transfer.organisation.flatMap { name in
        common.lazy.compactMap { name[$0] }.first ?? name.allWordings.first
      }.map { "organisation \($0)" }
  }

  private func entity(_ transfer: Transfer) -> String { "transfer:\(transfer.country.map { "\($0)" } ?? "other")" }

  private mutating func compare(_ a: Transfer, _ b: Transfer) {
    let entity = entity(b)
    let it = new.say { words in
      (b.country?.name ?? b.organisation).map(words.text)
        ?? words.rules.quoted(words.text(words.labels[.otherCountries]))
    }
    compare(.transferTool, entity, it: it, tool(a.tool, old), tool(b.tool, new))
    compare(.transferCondition, entity, it: it, a.condition, b.condition)
    compareReferences(
      .transferRecipientAdded, .transferRecipientRemoved, entity, it: it, a.recipients, b.recipients, \.recipientNames)
    compare(.transferSafeguards, entity, it: it, a.copy, b.copy)
    compare(.transferSafeguards, entity, it: it, a.measures, b.measures)
    compare(.transferCondition, entity, it: it, a.interests, b.interests)
    compare(.transferSafeguards, entity, it: it, day(a, old), day(b, new), marks: .none)
  }

  /// The day on which the authority was informed.
  private func day(_ transfer: Transfer, _ side: Side) -> Words? {
    transfer.authorityInformed.map { day in side.say { [$0.rules.date(day)] } }
  }

  private func tool(_ tool: TransferTool, _ side: Side) -> Words? {
    if case .undeclared = tool { return nil }
    return side.say { $0.name(tool) }
  }
}
