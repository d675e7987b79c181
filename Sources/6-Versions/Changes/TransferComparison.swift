import Markup
import NoticeModel

/// Transfers outside the European Economic Area: Article 13(1)(f) GDPR.
extension Comparison {
  mutating func compareTransfers() {
    let pairing = Pairing(matching: transfers(old), transfers(new)) { transfer in
      transfer.country.map { "country \($0)" } ?? "tool \(transfer.tool)"
    }
    for (a, b) in pairing.paired { compare(a, b) }
    // Where no country is named, the tool alone tells transfers apart: another tool is not another transfer.
    let rest = Pairing(pairing.removed, pairing.added) { $0.country.map { "country \($0)" } ?? "" }
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

  private func entity(_ transfer: Transfer) -> String { "transfer:\(transfer.country.map { "\($0)" } ?? "other")" }

  private mutating func compare(_ a: Transfer, _ b: Transfer) {
    let entity = entity(b)
    let it = new.say { words in
      b.country.map { words.text($0.name) } ?? words.rules.quoted(words.text(words.labels[.otherCountries]))
    }
    compare(.transferTool, entity, it: it, tool(a.tool, old), tool(b.tool, new))
    compare(.transferCondition, entity, it: it, a.condition, b.condition)
    compareReferences(
      .transferRecipientAdded, .transferRecipientRemoved, entity, it: it, a.recipients, b.recipients, \.recipientNames)
    compare(.transferSafeguards, entity, it: it, a.copy, b.copy)
    compare(.transferSafeguards, entity, it: it, a.measures, b.measures)
  }

  private func tool(_ tool: TransferTool, _ side: Side) -> Words? {
    if case .undeclared = tool { return nil }
    return side.say { $0.name(tool) }
  }
}
