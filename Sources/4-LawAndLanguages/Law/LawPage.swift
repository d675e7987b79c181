import NoticeModel

/// The page on laws, decisions and authorities, made from the tables: `docs/laws.md`.
package struct LawPage {
  package init() {}

  package func render() -> String {
    """
    # Laws, decisions and authorities

    Made by `make generate` from `Sources/4-LawAndLanguages/Law`. A notice cites a law by its identifier: `{law:gdpr/13/1/a}`. "Verified" is \
    the day on which somebody last compared the entry with a copy of the source.

    ## What is not certain

    An outdated reference that stands here warns. It blocks only where the day of the act itself is wrong.

    \(doubts.map { "- \($0)\n" }.joined())
    ## Laws

    | identifier | law | made | published | holds from | until | verified |
    |---|---|---|---|---|---|---|
    \(laws.map(row).joined())
    ## Laws that are not here

    A site declares them in `content/site.swift`, or a notice for itself: `laws: [DeclaredLaw(id: "be-2006-archives", \
    name: Text(…), short: Text(…), cited: Text(…))]`. They are then cited in the same way.

    ## Periods that laws set

    KEEP-LEGAL compares with them what a notice of that country says. Where an authority advises a period that no law
    sets, its name stands in the place of the provisions.

    | identifier | what is kept | period | provisions | from |
    |---|---|---|---|---|
    \(retentionBounds.map(row).joined())
    ## Adequacy decisions

    | identifier | decision | made | until | contested | verified |
    |---|---|---|---|---|---|
    \(AdequacyRegistry.standard.decisions.map(row).joined())
    ## Authorities

    | identifier | authority | verified |
    |---|---|---|
    \(supervisoryAuthorities.map { "| `\($0.id)` | \(words($0.name)) | \(day($0.verifiedOn)) |\n" }.joined())
    """
  }

  private var laws: [LawRecord] { LawRegistry.standard.ids.compactMap { LawRegistry.standard[$0] } }

  private var doubts: [String] {
    let ofLaws = laws.compactMap { law -> String? in
      let titles = law.unverifiedTitles.map(\.rawValue).joined(separator: ", ")
      let parts = [
        law.verifiedOn == nil ? "It was not compared with its source." : nil,
        law.confidence < .high ? certainty(law.confidence) : nil,
        law.doubt,
        titles.isEmpty ? nil : "The title in \(titles) is a translation that was not read in an official text.",
      ].compactMap { $0 }
      return parts.isEmpty ? nil : "`\(law.id)`: \(parts.joined(separator: " "))"
    }
    let ofDecisions = AdequacyRegistry.standard.decisions.filter { $0.verifiedOn == nil || $0.confidence < .high }
      .map { "`\($0.id)`, adequacy decision: it was not compared with its source." }
    let ofReferences = OutdatedReference.all.filter { $0.confidence < .high }
      .map { "\($0.id), outdated reference: \($0.truth). \(certainty($0.confidence)) Source: \($0.source)." }
    return ofLaws + ofDecisions + ofReferences
  }

  private func certainty(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: return "It is from memory, or sources contradict each other."
    case .medium: return "It was found in one secondary source only."
    case .high: return ""
    }
  }

  private func row(_ law: LawRecord) -> String {
    let until = law.repealedFrom.map { $0.iso + (law.replacedBy.map { ", then `\($0)`" } ?? "") } ?? ""
    return "| `\(law.id)` | \(words(law.short)) | \(day(law.date)) | \(day(law.gazette)) | \(day(law.inForceFrom)) "
      + "| \(until) | \(day(law.verifiedOn)) |\n"
  }

  private func row(_ decision: Adequacy) -> String {
    "| `\(decision.id)` | \(words(decision.decision)) | \(decision.date.iso) | \(day(decision.validUntil)) "
      + "| \(decision.contested == nil ? "" : "yes: TO-ADEQUACY-VALID warns") | \(day(decision.verifiedOn)) |\n"
  }

  private func row(_ bound: RetentionBound) -> String {
    let period = [bound.atLeast.map { "at least \(length($0))" }, bound.atMost.map { "at most \(length($0))" }]
    let provisions =
      bound.advice.map { "advice of \($0)" } ?? bound.laws.map { "`\($0.written)`" }.joined(separator: ", ")
    return "| `\(bound.id)` | \(bound.what) | \(period.compactMap { $0 }.joined(separator: ", ")) | \(provisions) "
      + "| \(bound.from.iso) |\n"
  }

  private func length(_ duration: Duration) -> String {
    switch duration {
    case .hours(let count): "\(count) h"
    case .days(let count): "\(count) days"
    case .weeks(let count): "\(count) weeks"
    case .months(let count): count == 1 ? "1 month" : "\(count) months"
    case .years(let count): count == 1 ? "1 year" : "\(count) years"
    }
  }

  private func words(_ text: Text) -> String { (text[.fr] ?? "").replacing("|", with: "\\|") }

  private func day(_ day: Day?) -> String { day?.iso ?? "" }
}
