import Checks
import Diagnostics
import Foundation

/// The report as SARIF 2.1.0 (OASIS), which code hosts show beside the lines concerned.
package struct SARIFReport {
  private let toolVersion: String
  /// Whether what is waived is in it, suppressed. GitHub raises an alert for it all the same, so it has to be asked for.
  private let holdsWaived: Bool

  package init(toolVersion: String, holdsWaived: Bool = false) {
    self.toolVersion = toolVersion
    self.holdsWaived = holdsWaived
  }

  package func render(_ report: Report) throws -> String {
    let entries = report.entries.filter { holdsWaived || $0.finding.waiver == nil }
    let pages = report.rules + Self.others(entries, known: Set(report.rules.map(\.id)))
    let index = Dictionary(pages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let log = Log(
      runs: [
        Run(
          tool: Tool(driver: Driver(version: toolVersion, rules: pages.map(rule))),
          results: entries.map { result($0, report, index) })
      ])
    return try ReportJSON.text(log)
  }

  /// Rules outside the catalogue, such as those of the source language, have no page; their id names them.
  private static func others(_ entries: [Report.Entry], known: Set<RuleID>) -> [RuleDescription] {
    let ids = Set(entries.map(\.finding.rule)).subtracting(known)
    return ids.sorted().map { id in
      RuleDescription(
        id.text, .editing, id.text, basis: [], trigger: "", requirement: "", remedy: "", reason: "",
        confidence: .practice)
    }
  }

  private func rule(_ page: RuleDescription) -> Rule {
    Rule(
      id: page.id.text, shortDescription: Text(page.title),
      fullDescription: page.requirement.isEmpty
        ? nil : Text("\(page.requirement) (\(page.basis.joined(separator: "; ")))"),
      help: page.remedy.isEmpty ? nil : Help(text: page.remedy, markdown: RulePageWriter().page(page)),
      defaultConfiguration: Configuration(level: level(page.severity)))
  }

  private func level(_ severity: Diagnostic.Severity) -> String { severity.rawValue }

  private func result(_ entry: Report.Entry, _ report: Report, _ index: [RuleID: Int]) -> Result {
    let finding = entry.finding
    let place = finding.diagnostic.location
    let message = finding.diagnostic.message + (finding.diagnostic.help.map { ". \($0)" } ?? "")
    return Result(
      ruleId: finding.rule.text, ruleIndex: index[finding.rule] ?? 0, level: level(finding.severity),
      message: Text(message),
      locations: place.path.isEmpty ? [] : [Place(physicalLocation: physical(place), message: nil)],
      relatedLocations: finding.diagnostic.related.isEmpty
        ? nil
        : finding.diagnostic.related.map {
          Place(physicalLocation: physical($0.location), message: Text($0.message))
        },
      partialFingerprints: ["notitia/v1": entry.fingerprint],
      baselineState: report.hasBaseline ? (entry.isKnown ? "unchanged" : "new") : nil,
      suppressions: finding.waiver.map {
        [Suppression(justification: "\($0.because) (\($0.by), until \($0.until.iso))")]
      })
  }

  private func physical(_ place: Location) -> Physical {
    Physical(artifactLocation: Artifact(uri: Self.uri(place.path)), region: region(place))
  }

  /// The region of a place, whose columns count what a reader sees as one character, in code points.
  private func region(_ place: Location) -> Region {
    func codePoints(_ count: Int) -> Int {
      place.text.prefix(count).unicodeScalars.count + max(0, count - place.text.count)
    }
    let start = codePoints(place.column - 1) + 1
    return Region(
      startLine: place.line, startColumn: start, endColumn: codePoints(place.column - 1 + place.length) + 1)
  }

  /// A path as a relative reference: RFC 3986, section 3.3. A colon could be taken for the end of a scheme.
  private static func uri(_ path: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    return path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
  }

  // MARK: - The parts of SARIF that are used

  private struct Log: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    var tool: Tool
    var results: [Result]
    let columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable { var driver: Driver }

  private struct Driver: Encodable {
    let name = "notitia"
    var version: String
    var rules: [Rule]
  }

  private struct Rule: Encodable {
    var id: String
    var shortDescription: Text
    var fullDescription: Text?
    /// The whole page: a `helpUri` has to be absolute (section 3.49.12), and the pages are published nowhere.
    var help: Help?
    var defaultConfiguration: Configuration
  }

  private struct Configuration: Encodable { var level: String }

  private struct Text: Encodable {
    var text: String
    init(_ text: String) { self.text = text }
  }

  private struct Help: Encodable {
    var text: String
    var markdown: String
  }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Text
    var locations: [Place]
    /// Other places that the message speaks of (section 3.27.22).
    var relatedLocations: [Place]?
    var partialFingerprints: [String: String]
    var baselineState: String?
    var suppressions: [Suppression]?
  }

  private struct Place: Encodable {
    var physicalLocation: Physical
    /// What stands there, where the message of the result does not say it.
    var message: Text?
  }

  private struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region
  }

  private struct Artifact: Encodable { var uri: String }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endColumn: Int
  }

  private struct Suppression: Encodable {
    let kind = "inSource"
    var justification: String
  }
}
