import Diagnostics
import Languages
import Markdown
import NoticeModel
import Source

/// Which sections a notice has in one language, with their prose, before anything is composed.
struct SectionPlan {
  struct Planned {
    var section: Section
    var id: String
    var prose: MarkdownDocument?
    var children: [Planned]
  }

  let sections: [Planned]
  /// Every anchor that a reference may name, such as "access" and "access/managers". Some of them are not there
  /// once the notice is composed: a section without content is left out.
  let targets: Set<String>
  private let kinds: [SectionKind]

  /// Plans the sections of a notice, and reports prose that belongs to none of them.
  init(_ source: NoticeSource, _ language: Language, sources: SiteSources, findings: Findings) {
    let outline = source.notice.outline
    let declared = outline?.sections ?? []
    let prose = source.prose[language] ?? [:]
    var kinds: [SectionKind] = []
    var targets: Set<String> = []

    // A section that stands there a second time is left out, so that nothing else is found about it.
    func planned(_ section: Section) -> Planned? {
      let id = section.kind.identifier
      if targets.contains(id) {
        findings.add(
          Diagnostic(
            rule: NoticeGraph.rule, "the section `\(id)` stands twice in the outline", help: "keep one of them",
            at: sources.location(section.place)))
        _ = section.sections.compactMap(planned)
        return nil
      }
      kinds.append(section.kind)
      targets.insert(id)
      let document = prose[id].map { MarkdownDocument(sources.files[$0], monthNames: MonthNames.all) }
      for anchor in document?.anchors ?? [] {
        if let name = anchor.id { targets.insert("\(id)/\(name)") }
      }
      return Planned(section: section, id: id, prose: document, children: section.sections.compactMap(planned))
    }

    sections = (declared.isEmpty ? Outline.standardSections : declared).compactMap(planned)
    for purpose in source.notice.purposes { targets.insert("purposes/\(purpose.id)") }
    for right in Right.allCases { targets.insert("rights/\(right.clause)") }
    for right in AdditionalRight.allCases { targets.insert("rights/\(right.clause)") }
    self.kinds = kinds
    self.targets = targets
    SectionPlan.reportStray(prose, kinds, source, sources, findings)
  }

  /// The prose of every section, those inside others too.
  var prose: [(section: String, document: MarkdownDocument)] {
    func prose(of planned: Planned) -> [(String, MarkdownDocument)] {
      (planned.prose.map { [(planned.id, $0)] } ?? []) + planned.children.flatMap(prose)
    }
    return sections.flatMap(prose)
  }

  /// A section by its identifier, also one inside another.
  func section(_ id: String) -> Section? {
    func found(in planned: [Planned]) -> Section? {
      for one in planned {
        if one.id == id { return one.section }
        if let inner = found(in: one.children) { return inner }
      }
      return nil
    }
    return found(in: sections)
  }

  /// Whether the notice's own text in a section says how to do what it is about.
  func tellsHow(_ kind: SectionKind) -> Bool { hasProse(kind) && section(kind.identifier)?.tellsHow == true }

  /// Whether the outline gives a kind of section a place of its own.
  func has(_ kind: SectionKind) -> Bool { kinds.contains(kind) }

  /// Whether the notice says something of its own in a section.
  func hasProse(_ kind: SectionKind) -> Bool { prose.contains { $0.section == kind.identifier } }

  /// The same by its identifier.
  func hasSection(_ id: String) -> Bool { kinds.contains { $0.identifier == id } }

  private static func reportStray(
    _ prose: [String: Int], _ kinds: [SectionKind], _ source: NoticeSource, _ sources: SiteSources,
    _ findings: Findings
  ) {
    let known = kinds.map(\.identifier)
    for (name, index) in prose.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      let help: String
      if let meant = nearestName(to: name, among: known) {
        help = "did you mean \(meant).md?"
      } else {
        help = "add the section to the outline in \(source.folder)/notice.swift, or remove the file"
      }
      findings.add(
        Diagnostic(
          rule: .sourceProse, "this file belongs to no section of the notice", help: help,
          at: sources.files[index].location(0..<0)))
    }
  }
}
