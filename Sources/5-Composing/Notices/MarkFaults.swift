import Diagnostics
import Markdown
import NoticeModel

/// Says which marks in the prose of a section stand for nothing.
struct MarkFaults {
  private static let rule = RuleID.markdownMark

  private let section: Section
  private let id: String
  /// Parts to which the prose may give places.
  private let parts: [String]
  /// Whether facts are missing that a rule asks for: it says so, and here nothing more is said.
  private let hasGaps: Bool

  init(_ planned: SectionPlan.Planned, _ parts: [String], hasGaps: Bool) {
    section = planned.section
    id = planned.id
    self.parts = parts
    self.hasGaps = hasGaps
  }

  /// `{facts}`, or `{facts:part}`, where nothing is composed.
  ///
  /// - Parameter others: parts that the prose gives places of their own.
  func empty(_ part: String?, others: Set<String>, at place: Location) -> [Diagnostic] {
    if let part, !parts.contains(part) { return [unknown(part, at: place)] }
    guard !hasGaps else { return [] }
    let mark = part.map { "{facts:\($0)}" } ?? "{facts}"
    let (reason, help): (String, String)
    switch section.kind {
    case _ where part == nil && !others.isDisjoint(with: parts):
      (reason, help) = ("the marks of the parts leave nothing for it", "remove the line")
    case .own, .introduction, .scope:
      (reason, help) = ("the section `\(id)` holds prose alone", "remove the line")
    case .objection, .withdrawal:
      (reason, help) = ("no legal basis of this notice gives the right", "remove the line, or declare the legal basis")
    default:
      (reason, help) = (
        "notice.swift declares nothing that belongs here", "remove the line, or declare the facts in notice.swift"
      )
    }
    return [Diagnostic(rule: Self.rule, "`\(mark)` stands for nothing: \(reason)", help: help, at: place)]
  }

  private func unknown(_ part: String, at place: Location) -> Diagnostic {
    let help: String
    if let meant = nearestName(to: part, among: parts) {
      help = "did you mean {facts:\(meant)}?"
    } else {
      help = "write " + (["{facts}"] + parts.map { "{facts:\($0)}" }).joined(separator: ", ")
    }
    return Diagnostic(
      rule: Self.rule, "what is composed for the section `\(id)` has no part `\(part)`", help: help, at: place)
  }

  /// The first `{§}` of a file, where paragraphs have no numbers.
  func unnumbered(_ items: [ProseItem], level: Int, numbering: Numbering) -> [Diagnostic] {
    let places = items.compactMap { item -> Location? in
      if case .paragraphMark(_, let place) = item { return place }
      return nil
    }
    guard let first = places.first, level > 1 || numbering != .articles else { return [] }
    let marks = places.count > 1 ? "these \(places.count) marks" : "the mark"
    guard numbering == .articles else {
      return [
        Diagnostic(
          rule: Self.rule, "paragraphs have no numbers (§) in this notice",
          help: "remove \(marks): an empty line begins a new paragraph; or write numbering: .articles in the outline",
          at: first)
      ]
    }
    return [
      Diagnostic(
        rule: Self.rule, "paragraphs have no numbers (§) in a section that stands inside another",
        help: "remove \(marks): an empty line begins a new paragraph, ## a subsection", at: first)
    ]
  }
}
