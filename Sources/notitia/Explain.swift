import ArgumentParser
import Checks
import Diagnostics

/// `notitia explain`: what a finding means, and what it rests on.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Explain a rule: what it demands, why, and what to write.")

  @Argument(
    help: "Identifier of the rule, such as RIGHT-COMPLAINT.",
    completion: .list(RuleRegistry.pages.map { $0.id }))
  var rule: String

  func run() throws {
    let id = rule.uppercased()
    guard let found = RuleRegistry.page(id) else {
      let nearest = nearestName(to: id, among: RuleRegistry.pages.map { $0.id })
      throw ValidationError("there is no rule `\(rule)`" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    print(RulePageWriter().explanation(found), terminator: "")
  }
}
