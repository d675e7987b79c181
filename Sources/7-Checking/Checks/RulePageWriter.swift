import Diagnostics

/// Writes the documentation of rules from their pages: what `explain` prints and what `docs/rules/` holds.
package struct RulePageWriter: Sendable {
  package init() {}

  /// A rule's page as Markdown.
  package func page(_ page: RuleDescription) -> String {
    var out = "# \(page.id)\n\n\(page.title)\n\n"
    out += "| | |\n|---|---|\n"
    out += row("Rests on", page.basis.joined(separator: "; "))
    out += row("Severity", page.severity.rawValue)
    out += row("Certainty", certainty(page.confidence))
    out += row("Applies when", page.trigger)
    out += row("Satisfied by", page.requirement)
    if let from = page.validFrom { out += row("Since", from.iso) }
    if let until = page.validUntil { out += row("Until", until.iso) }
    out += "\n## Why\n\n\(page.reason)\n\n## What to write\n\n\(page.remedy)\n"
    return out
  }

  /// The same for a terminal.
  package func explanation(_ page: RuleDescription) -> String {
    var out = "\(page.id): \(page.title)\n\n"
    out += "  Rests on      \(page.basis.joined(separator: "; "))\n"
    out += "  Severity      \(page.severity.rawValue)\n"
    out += "  Certainty     \(certainty(page.confidence))\n"
    out += "  Applies when  \(page.trigger)\n"
    out += "  Satisfied by  \(page.requirement)\n"
    if let from = page.validFrom { out += "  Since         \(from.iso)\n" }
    if let until = page.validUntil { out += "  Until         \(until.iso)\n" }
    return out + "\nWhy: \(page.reason)\n\nWhat to write: \(page.remedy)\n"
  }

  /// The index of all rules, by group.
  package func index(_ pages: [RuleDescription]) -> String {
    var out =
      "# Rules\n\nMade by `make generate` from Sources/7-Checking/Checks; `notitia explain RULE` prints the same.\n"
    for group in RuleGroup.allCases {
      let own = pages.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      out += "\n## \(group.title)\n\n| rule | about | rests on | severity |\n|---|---|---|---|\n"
      for page in own {
        out += "| [\(page.id)](\(page.id).md) | \(cell(page.title)) | \(cell(page.basis.joined(separator: "; "))) "
        out += "| \(page.severity.rawValue) |\n"
      }
    }
    return out
  }

  private func certainty(_ confidence: RuleConfidence) -> String {
    switch confidence {
    case .law: return "the words of the law"
    case .guidance: return "guidelines or decisions of authorities"
    case .practice: return "good practice"
    }
  }

  private func row(_ name: String, _ value: String) -> String { "| \(name) | \(cell(value)) |\n" }

  /// A bar would end the cell of a table.
  private func cell(_ text: String) -> String { text.replacing("|", with: "\\|").replacing("\n", with: " ") }
}
