import Checks
import Diagnostics
import NoticeModel

/// What a check found, ready to be written in one of the formats.
public struct Report: Sendable {
  /// A notice that was checked, with the languages it was checked in.
  public struct Checked: Sendable {
    public var notice: String
    public var languages: [Language]

    public init(notice: String, languages: [Language]) {
      self.notice = notice
      self.languages = languages
    }
  }

  /// The day the check speaks for.
  public let asOf: Day
  public let checked: [Checked]
  /// Pages of the rules that were applied, in the order of the catalogue.
  public let rules: [RulePage]
  /// Findings with the names by which other reports know them, in order.
  public let entries: [Entry]
  /// Whether an earlier report says what is known; it may know nothing.
  public let hasBaseline: Bool
  /// Whether warnings block too.
  public let strict: Bool

  /// - Parameter baseline: what an earlier report had already; it does not block.
  public init(
    asOf: Day, checked: [Checked], rules: [RulePage], findings: [Finding], baseline: Baseline? = nil,
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
      var name = [finding.rule, finding.notice, finding.language?.rawValue ?? "", finding.entity]
        .joined(separator: "|")
      counts[name, default: 0] += 1
      if let count = counts[name], count > 1 { name += "|\(count)" }
      return Entry(finding: finding, fingerprint: name, isKnown: known.knows(name, finding))
    }
  }

  /// A finding under its fingerprint: rule, notice, language and what is concerned, whatever its line.
  public struct Entry: Sendable {
    public var finding: Finding
    public var fingerprint: String
    /// Whether the baseline has it.
    public var isKnown: Bool
  }

  /// The same by notice; what concerns none stands under the name of the site.
  var entriesByNotice: [String: [Entry]] { Dictionary(grouping: entries, by: \.finding.notice) }

  /// Whether a finding keeps the notice from being published.
  public func blocks(_ entry: Entry) -> Bool {
    guard entry.finding.waiver == nil, !entry.isKnown else { return false }
    switch entry.finding.severity {
    case .error: return true
    case .warning: return strict
    case .note: return false
    }
  }

  public var isBlocked: Bool { entries.contains(where: blocks) }
}
