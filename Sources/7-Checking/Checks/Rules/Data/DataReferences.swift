import NoticeModel

/// Every category and group of data serves a purpose.
///
/// That every identifier is declared is checked where the facts are brought together (SRC-ID).
struct DataReferences: NoticeRule {
  let page = RuleDescription(
    "DATA-REFS", .data, "Data that serve no purpose", basis: ["GDPR 5(1)(b)", "GDPR 13(1)(c)"],
    trigger: "purposes say which data they use",
    requirement: "every category of data serves a purpose, and every group that a purpose names has a category",
    remedy: "name it in the data: of the purpose that uses it, or take it out",
    reason: "Data without a purpose must not be processed; a letter that stands for nothing tells people nothing.",
    confidence: .practice)

  func check(_ subject: Subject) -> [Finding] { unused(subject) + emptyGroups(subject) }

  private func unused(_ subject: Subject) -> [Finding] {
    let stating = subject.notice.purposes.filter(\.statesData)
    guard !stating.isEmpty else { return [] }
    var used = Set(subject.notice.purposes.flatMap { purpose in subject.data(of: purpose).map(\.id) })
    for purpose in subject.notice.purposes {
      used.formUnion(purpose.grounds.flatMap(\.data).map(\.id))
      used.formUnion((purpose.special.flatMap(\.data) + purpose.criminal.flatMap(\.data)).map(\.id))
    }
    // A purpose that does not state its data may use any that have a place elsewhere.
    if stating.count < subject.notice.purposes.count { used.formUnion(subject.dataNamedElsewhere) }
    return subject.notice.data.filter { !used.contains($0.id) }.map { category in
      subject.finding(
        page, "no purpose uses the data `\(category.id)`", of: category, .id,
        entity: "data:\(category.id)")
    }
  }

  private func emptyGroups(_ subject: Subject) -> [Finding] {
    // Where no data are declared at all, that is what has to be mended.
    guard !subject.notice.data.isEmpty else { return [] }
    let filled = Set(subject.notice.data.compactMap { $0.group?.id })
    return subject.notice.dataGroups.filter { !filled.contains($0.id) }.map { group in
      subject.finding(
        page, "no category of data belongs to the group `\(group.id)`", of: group, .id,
        entity: "group:\(group.id)", help: "write group: \"\(group.id)\" in each category that belongs to it")
    }
  }
}

extension Purpose {
  /// Whether it says which data it uses.
  fileprivate var statesData: Bool { !data.isEmpty || !groups.isEmpty || !conditionalData.isEmpty }
}

extension Subject {
  /// Data that sources, recipients, access rules and periods name.
  fileprivate var dataNamedElsewhere: Set<String> {
    let references =
      notice.sources.flatMap(\.data) + allRecipients.flatMap(\.data) + notice.access.flatMap(\.data)
      + notice.retention.flatMap(\.data)
    return Set(references.map(\.id))
  }
}
