import Markup
import NoticeModel
import Notices

/// The right to object stands apart from any other information.
struct ObjectionSetApart: NoticeRule {
  let page = RuleDescription(
    "RIGHT-OBJECT-SEPARATE", .right, "The right to object set apart", basis: ["GDPR 21(4)"],
    trigger: "a section shows the right to object",
    requirement: "it stands in a box or under a heading of its own, and no other section inside it",
    remedy: "put Section(.objection) in the outline without sections inside it",
    reason: "The law wants it brought to people's attention explicitly, clearly and separately: it is overlooked in a "
      + "list of rights.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.follows(.objection), subject.exception(to: .objection) == nil,
      subject.shows(RightToObject.right.sections)
    else { return [] }
    if let outer = objectionSection(subject.notice.outline?.sections ?? []), !outer.sections.isEmpty {
      return [
        subject.finding(
          page, "the section on the right to object holds other sections", of: outer, .sections,
          entity: "right:objection", help: "move them out of Section(.objection)")
      ]
    }
    guard let document = subject.documents.first(where: { !isSetApart($0, subject) }) else { return [] }
    return [
      subject.finding(
        page, "the right to object is not set apart in \(document.language.rawValue)",
        at: subject.notice.outline?.place ?? subject.notice.place, entity: "right:objection")
    ]
  }

  private func objectionSection(_ sections: [Section]) -> Section? {
    for section in sections {
      if section.kind == .objection { return section }
      if let inner = objectionSection(section.sections) { return inner }
    }
    return nil
  }

  private func isSetApart(_ document: Document, _ subject: Subject) -> Bool {
    RightToObject.right.sections.contains { id in
      subject.section(id, in: document)?.content.contains { node in
        if case .block(.callout(let callout)) = node { return callout.kind == .objection }
        return false
      } ?? false
    }
  }
}
