import Checks
import Diagnostics
import NoticeModel

/// What a check found, ready to be written in one of the formats.
package struct Report: Sendable {
  /// A notice that was checked, with the languages it was checked in.
  package struct Checked: Sendable {
    package var notice: String
    package var languages: [Language]
    /// How long it is in each language, and how hard to read; empty where nobody measured it.
    package var readability: [NoticeReadability]

    package init(notice: String, languages: [Language], readability: [NoticeReadability] = []) {
      self.notice = notice
      self.languages = languages
      self.readability = readability
    }
  }

  /// The day the check speaks for.
  package let asOf: Day
  package let checked: [Checked]
  /// Pages of the rules that were applied, in the order of the catalogue.
  package let rules: [RuleDescription]
  /// Findings with the names by which other reports know them, in order.
  package let entries: [Entry]
  /// Whether an earlier report says what is known; it may know nothing.
  package let hasBaseline: Bool
  /// Whether warnings block too.
  package let strict: Bool

  /// - Parameter baseline: what an earlier report had already; it does not block.
  package init(
    asOf: Day, checked: [Checked], rules: [RuleDescription], findings: [Finding], baseline: Baseline? = nil,
    strict: Bool = false
  ) {
    self.asOf = asOf
    self.checked = checked
    self.rules = rules
    self.entries = Self.entries(findings, known: baseline ?? Baseline())
    self.hasBaseline = baseline != nil
    self.strict = strict
  }

  private static func entries(_ findings: [Finding], known: Baseline) -> [Entry] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      var name = [finding.rule.text, finding.notice, finding.language?.rawValue ?? "", finding.entity]
        .joined(separator: "|")
      counts[name, default: 0] += 1
      if let count = counts[name], count > 1 { name += "|\(count)" }
      return Entry(finding: finding, fingerprint: name, isKnown: known.knows(name, finding))
    }
  }

  /// A finding under its fingerprint: rule, notice, language and what is concerned, whatever its line.
  package struct Entry: Sendable {
    package var finding: Finding
    package var fingerprint: String
    /// Whether the baseline has it.
    package var isKnown: Bool

    /// Whether nobody has decided to live with it.
    var isOpen: Bool { finding.waiver == nil && !isKnown }
  }

  /// The same by notice; what concerns none stands under the name of the site.
  var entriesByNotice: [String: [Entry]] { Dictionary(grouping: entries, by: \.finding.notice) }

  /// Whether a finding keeps the notice from being published.
  package func blocks(_ entry: Entry) -> Bool {
    guard entry.finding.waiver == nil, !entry.isKnown else { return false }
    switch entry.finding.severity {
    case .error: return true
    case .warning: return strict
    case .note: return false
    }
  }

  package var isBlocked: Bool { entries.contains(where: blocks) }
}
