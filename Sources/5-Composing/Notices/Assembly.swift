import Diagnostics
import Markup
import NoticeModel
import Source

/// Makes the sections of a document.
extension Composer {
  func sections() -> [DocumentSection] {
    let sections = plan.sections.compactMap { section($0, level: 1) }
    return sections + (leftOpenSection.map { [$0] } ?? [])
  }

  /// `nil` for a section of the standard order that has nothing to say here; one that the notice itself asks
  /// for is reported instead.
  private func section(_ planned: SectionPlan.Planned, level: Int) -> DocumentSection? {
    var content = content(of: planned, level: level)
    content += planned.children.compactMap { section($0, level: level + 1) }.map(DocumentNode.section)
    if content.isEmpty {
      guard planned.section.place.node >= 0 else { return nil }
      if let right = planned.section.kind.right { return reportUnfounded(right, planned) }
      reportEmpty(planned)
    }
    return DocumentSection(
      role: level == 1 ? .section : .group, id: planned.id, title: title(of: planned.section), content: content)
  }

  /// A section of its own for a right that people do not have. Where the law gives it and the notice denies it, a
  /// rule says so.
  private func reportUnfounded(_ right: Right, _ planned: SectionPlan.Planned) -> DocumentSection? {
    let rights = RightsEngine(notice)
    guard !rights.follows(right) else { return nil }
    let name = right == .objection ? "the right to object" : "the right to withdraw consent"
    let basis =
      right == .objection
      ? "declare the public task, the legitimate interest or the direct marketing that people may object to"
      : "declare the consent that people may withdraw"
    findings.add(
      Diagnostic(
        rule: .editingEmpty,
        "the section `\(planned.id)` has nothing to say: no legal basis of this notice gives \(name)",
        help: "take it out of the outline, or \(basis)", at: sources.location(planned.section.place)))
    return nil
  }

  private func reportEmpty(_ planned: SectionPlan.Planned) {
    // A text that is empty is found itself, and may be all that the section has.
    let incomplete = sources.incompleteTexts(in: source.notice.place, languages: [language])
    guard incomplete.allSatisfy(\.empty.isEmpty) else { return }
    // Prose that the source language has is told where languages are compared.
    guard source.prose[source.notice.sourceLanguage]?[planned.id] == nil else { return }
    let path = "\(source.folder)/\(language.rawValue)/\(planned.id).md"
    findings.add(
      Diagnostic(
        rule: .editingEmpty, "the section `\(planned.id)` has neither facts nor prose in \(language.rawValue)",
        help: "write \(path), declare its facts, or take it out of the outline",
        at: sources.location(planned.section.place)))
  }

  func title(of section: Section) -> [Inline] {
    if let own = section.title { return text(own) }
    guard let standard = sources.titles.first(where: { $0.kind == section.kind }) else {
      reportUntitled(section)
      return []
    }
    return text(notice.outline?.headings == .questions ? standard.question : standard.noun)
  }

  private func reportUntitled(_ section: Section) {
    let id = section.kind.identifier
    // A section of the standard order was written nowhere: its title is what is missing.
    let isStandard = section.place.node < 0
    findings.add(
      Diagnostic(
        rule: .sourceTitle, "the section `\(id)` has no title",
        help: isStandard
          ? "add SectionTitle(.\(section.kind), noun: …, question: …) to the list"
          : "write title: \(Text.form())",
        at: isStandard ? Location(path: "content/clauses/titles.swift") : sources.location(section.place)))
  }

  /// What Notitia writes itself for a kind of section, in the parts to which its prose may give places.
  func composed(_ kind: SectionKind) -> [ComposedPart] {
    if kind == .controller { return controllerParts() }
    return [ComposedPart(name: nil, nodes: nodes(kind))]
  }

  private func nodes(_ kind: SectionKind) -> [DocumentNode] {
    switch kind {
    case .own, .introduction, .scope, .controller: return []
    case .definitions: return definitionsSection()
    case .framework: return frameworkSection()
    case .people: return peopleSection()
    case .data: return dataSection()
    case .sources: return sourcesSection()
    case .obligation: return obligationSection()
    case .purposes: return purposesSection()
    case .recipients: return recipientsSection()
    case .access: return accessSection()
    case .transfers: return transfersSection()
    case .retention: return retentionSection()
    case .automatedDecisions: return automatedDecisionsSection()
    case .security: return securitySection()
    case .rights: return rightsSection()
    case .objection: return objectionSection()
    case .withdrawal: return withdrawalSection()
    case .requests: return requestsSection()
    case .complaint: return complaintSection()
    case .cookies: return cookiesSection()
    case .changes: return changesSection()
    case .contact: return contactSection()
    case .companions: return companionsSection()
    }
  }
}
