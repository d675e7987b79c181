import Diagnostics
import Law
import Markdown
import NoticeModel

/// Why a reference to a place leads nowhere, in words.
extension Composer {
  func explanation(of reference: String) -> UnknownReference? {
    if reference.hasPrefix("law:") { return explanation(ofLaw: String(reference.dropFirst(4))) }
    guard reference.hasPrefix("ref:") else { return nil }
    let target = String(reference.dropFirst(4))
    guard plan.targets.contains(target) else {
      return nearestName(to: target, among: plan.targets.sorted()).map {
        UnknownReference(help: "did you mean `{ref:\($0)}`?")
      }
    }
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      return UnknownReference(
        reason: "the section `\(target)` is left out, since it has nothing to say in this notice",
        help: "take the reference out, or declare the facts of that section")
    }
    guard plan.hasSection(parts[0]) else {
      return UnknownReference(
        reason: "this notice has no section `\(parts[0])`",
        help: "take the reference out, or add the section to the outline"
      )
    }
    return parts[0] == "rights" ? explanation(ofRight: parts[1]) : nil
  }

  private func explanation(ofLaw written: String) -> UnknownReference? {
    let parts = written.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    // What the Regulation is called in the languages of notices.
    if let name = parts.first?.lowercased(), ["rgpd", "avg", "dsgvo", "ds-gvo"].contains(name) {
      return UnknownReference(help: "did you mean `{law:gdpr\(parts.count > 1 ? "/" + parts[1] : "")}`?")
    }
    let citations = written.split(separator: " ", omittingEmptySubsequences: false).map { Citation(String($0)) }
    do throws(CitationError) {
      for citation in citations { _ = try CitationParser(laws: registry).provision(of: citation) }
    } catch {
      return error.help.map { UnknownReference(reason: error.message, help: $0) }
    }
    guard citations.count > 1 else { return nil }
    return UnknownReference(
      reason: "only provisions of one law are cited in one reference",
      help: "write `{law:gdpr/13/3 gdpr/14/4}` for two articles of one law, and a reference for each law: "
        + citations.map { "`{law:\($0.written)}`" }.joined(separator: " "))
  }

  private func explanation(ofRight name: String) -> UnknownReference? {
    if let right = AdditionalRight.allCases.first(where: { $0.clause == name }) {
      return UnknownReference(
        reason: "this notice does not declare that right",
        help: "take the reference out, or write rights: Rights(additional: [.\(right.rawValue)])")
    }
    guard let right = Right.allCases.first(where: { $0.clause == name }) else { return nil }
    let engine = RightsEngine(notice)
    guard engine.follows(right) else {
      return UnknownReference(
        reason: "that right does not follow from this notice, which therefore does not show it",
        help: "take the reference out, or declare the legal basis that gives the right")
    }
    guard engine.includes(right) else {
      return UnknownReference(
        reason: "that right is declared not to apply", help: "take the reference out, or the right out of notApplicable"
      )
    }
    return UnknownReference(reason: "that right has a section of its own", help: "write `{ref:\(name)}`")
  }
}
