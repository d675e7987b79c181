import Markup
import NoticeModel

/// Decisions of machines, and how data are protected: Articles 13(2)(f), 22 and 32 GDPR.
extension Comparison {
  mutating func compareDecisions() {
    let pairing = Pairing(identified: decisions(old), decisions(new), \.id, in: common)
    for (a, b) in pairing.differing {
      let entity = "decision:\(b.id)"
      let it = new.quoted(b.title)
      compare(.wording, entity, a.title, b.title)
      compare(.decisionChanged, entity, it: it, a.logic, b.logic)
      compare(.decisionChanged, entity, it: it, a.consequences, b.consequences)
      compare(.decisionChanged, entity, it: it, a.safeguards, b.safeguards)
    }
    for decision in pairing.added {
      report(.decisionAdded, "decision:\(decision.id)", value: new.quoted(decision.title))
    }
    for decision in pairing.removed {
      report(.decisionRemoved, "decision:\(decision.id)", value: old.quoted(decision.title))
    }
    if decisions(old).isEmpty, decisions(new).isEmpty {
      compare(.decisionsDeclared, "automated-decisions", because(old.notice), because(new.notice))
    }
    compareSecurity()
  }

  private func decisions(_ side: Side) -> [AutomatedDecision] {
    if case .made(let decisions) = side.notice.automatedDecisions { return decisions }
    return []
  }

  private func because(_ notice: Notice) -> Text? {
    if case .none(let because) = notice.automatedDecisions { return because }
    return nil
  }

  // MARK: - Security

  private mutating func compareSecurity() {
    let (a, b) = (old.notice.security, new.notice.security)
    compareTextList(measures(a?.measures ?? []), measures(b?.measures ?? []))
    func certificates(_ security: Security?, _ side: Side) -> [Words] {
      (security?.certificates ?? []).map { certificate in
        side.say { words in
          var parts = [words.text(certificate.standard)]
          if let scope = certificate.scope { parts.append(words.text(scope)) }
          if let since = certificate.since { parts.append([words.rules.date(written: since) ?? .text(since)]) }
          return Array(parts.joined(separator: [.text(", ")]))
        }
      }
    }
    compareLists(.security, "security", certificates(a, old), certificates(b, new))
    compare(.security, "security", a?.residualRisk, b?.residualRisk)
  }

  private func measures(_ measures: [Measure]) -> [Text] { measures.flatMap { [$0.text] + self.measures($0.parts) } }

  private mutating func compareTextList(_ a: [Text], _ b: [Text]) {
    var gone = a.filter { text in !b.contains { same($0, text) } }
    for text in b where !a.contains(where: { same($0, text) }) {
      let before = gone.firstIndex { TextDifference.isRewording($0, text, in: new.notice.sourceLanguage) }
      compare(.security, "security", before.map { gone.remove(at: $0) }, text)
    }
    for text in gone { compare(.security, "security", text, nil) }
  }
}
