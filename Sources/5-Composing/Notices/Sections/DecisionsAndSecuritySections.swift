import Diagnostics
import Markup
import NoticeModel

/// Automated decisions (Articles 13(2)(f) and 22 GDPR) and security (Article 32).
extension Composer {
  func automatedDecisionsSection() -> [DocumentNode] {
    switch notice.automatedDecisions {
    case .undeclared: return gap(.automatedDecisions).map(DocumentNode.block)
    case .none(let because): return paragraph(because).map(DocumentNode.block)
    case .made(let decisions):
      guard !decisions.isEmpty else { return gap(.automatedDecisions).map(DocumentNode.block) }
      return clause(.automatedDecisions).map(DocumentNode.block)
        + decisions.map { decision in
          group(
            "automated-decisions/\(decision.id)", text(decision.title),
            [
              labelled(.decisionLogic, text(decision.logic)),
              labelled(.decisionConsequences, text(decision.consequences)),
              labelled(.decisionSafeguards, text(decision.safeguards)),
            ].map(DocumentNode.block))
        }
    }
  }

  func securitySection() -> [DocumentNode] {
    guard let security = notice.security else { return [] }
    var blocks: [Block] = []
    if !security.measures.isEmpty { blocks.append(measures(security.measures)) }
    for certificate in security.certificates { blocks.append(labelled(.certificate, words(certificate))) }
    blocks += paragraph(security.residualRisk)
    guard !blocks.isEmpty else { return [] }
    return (introduction(.security, of: .security) + blocks).map(DocumentNode.block)
  }

  private func measures(_ measures: [Measure], arePartsOfASentence: Bool = false) -> Block {
    .list(
      start: nil, tight: true,
      items: measures.map { measure in
        let words = text(measure.text)
        var blocks: [Block] = [.paragraph(arePartsOfASentence ? words : words.capitalised)]
        if !measure.parts.isEmpty { blocks.append(self.measures(measure.parts, arePartsOfASentence: true)) }
        return blocks
      })
  }

  private func words(_ certificate: Certificate) -> [Inline] {
    var words: [Inline] = text(certificate.standard)
    if let scope = certificate.scope { words += [.text(", ")] + text(scope) }
    if let since = certificate.since {
      if let date = date(since) {
        words += [.text(" ")] + bracketed(label(.since) + [.text(" "), date])
      } else if !since.allSatisfy(\.isWhitespace) {
        findings.add(
          Diagnostic(
            rule: .sourceValue, "`\(since)` is neither a month nor a day of the calendar",
            help: "write \"2024-06\", or \"2024-06-01\"", at: sources.location(of: certificate, .since)))
      }
    }
    return words
  }

  /// A day, or a month of a year.
  private func date(_ written: String) -> Inline? {
    if let day = Day(iso: written) { return rules.date(day).unresolved }
    guard let first = Day(iso: written + "-01") else { return nil }
    return rules.month(first.month, of: first.year).unresolved
  }
}
