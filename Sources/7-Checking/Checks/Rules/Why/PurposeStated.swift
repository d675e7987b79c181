import NoticeModel

/// The notice has purposes, and each says what is done and with which data.
struct PurposeStated: NoticeRule {
  let page = RuleDescription(
    "WHY-PURPOSE", .why, "Purposes",
    basis: ["GDPR 13(1)(c)", "GDPR 14(1)(c)", "GDPR 5(1)(b)", "WP260 §12"],
    trigger: "always",
    requirement: """
      at least one purpose, in a section that shows them; for each a title and a concrete description or list of what \
      is done. A purpose that names no data although the notice has some is a warning
      """,
    remedy: "write description: Text(…), or activities: [Activity(Text(…))], in the purpose",
    reason: "Only who knows what data are used for can judge the use, and object to it.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    guard !notice.purposes.isEmpty else {
      return [
        subject.finding(
          page, "the notice states no purpose", of: notice, .purposes, entity: "notice",
          help: "write purposes: [Purpose(id: \"…\", title: …, description: …, grounds: […])]")
      ]
    }
    var found: [Finding] = []
    if !subject.shows(.purposes) {
      found.append(
        subject.finding(
          page, "no section of the notice shows its purposes", at: notice.outline?.place ?? Place(),
          field: Outline.Field.sections, entity: "notice", help: "add Section(.purposes) to the outline"))
    }
    for purpose in notice.purposes {
      if purpose.description == nil, purpose.activities.isEmpty {
        found.append(
          subject.finding(
            page, "the purpose `\(purpose.id)` does not say what is done", at: purpose.place,
            entity: "purpose:\(purpose.id)"))
      }
      let namesData = !purpose.data.isEmpty || !purpose.groups.isEmpty || !purpose.conditionalData.isEmpty
      if !namesData, !notice.data.isEmpty {
        found.append(
          subject.finding(
            page, "the purpose `\(purpose.id)` does not say which data it uses", of: purpose, .data,
            entity: "purpose:\(purpose.id)/data", severity: .warning,
            help: "write data: [\"…\"] in the purpose, with identifiers of categories of data"))
      }
    }
    return found
  }
}
