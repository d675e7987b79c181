import ArgumentParser
import Checks
import Diagnostics

/// `notitia explain`: what a finding means, and what it rests on.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Explain a rule: what it demands, why, and what to write.")

  @Argument(
    help: "Identifier of the rule, such as RIGHT-COMPLAINT.",
    completion: .list(RuleRegistry.pages.map { $0.id.text }))
  var rule: String

  func run() throws {
    let id = rule.uppercased()
    if let reading = Self.reading(id) { return try Console.result(reading) }
    guard let found = RuleRegistry.page(id) else {
      let nearest = nearestName(to: id, among: RuleRegistry.pages.map { $0.id.text })
      throw ValidationError("there is no rule `\(shown(rule))`" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    try Console.result(RulePageWriter().explanation(found), terminator: "")
  }

  /// What there is to say of what is found while files are read and pages are made: it has no page, since each finding
  /// says all of it.
  private static func reading(_ id: String) -> String? {
    let (what, page): (String, String)
    switch id.prefix(while: { $0 != "-" }) {
    case "SRC": (what, page) = ("the sources are read", "docs/source-language.md")
    case "MD": (what, page) = ("texts and prose are read", "docs/writing.md")
    case "SITE": (what, page) = ("pages are made and verified", "docs/architecture.md")
    case "THEME": (what, page) = ("a theme is read", "themes/default/README.md")
    default: return nil
    }
    return
      "\(id) is found while \(what). It is no rule of the law and cannot be waived; each finding says what to write.\n"
      + "How to write it stands in \(page)."
  }
}
