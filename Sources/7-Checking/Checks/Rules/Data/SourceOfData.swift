import Diagnostics
import NoticeModel

/// People are told where data come from that they did not give themselves.
struct SourceOfData: NoticeRule {
  let page = RuleDescription(
    "DATA-SOURCE", .data, "Where the data come from", basis: ["GDPR 14(2)(f)", "GDPR recital 61"],
    trigger: "always: data that do not come from the person have a source, and whether there are any must be said",
    requirement:
      "the sources, and for each that is not the person whether the public may consult it (an error if not); which data "
      + "come from there, and a source for each category (a warning, recital 61 allows general information)",
    remedy: "write sources: [DataSource(id: \"…\", label: Text(…), origin: .others, publiclyAccessible: .closed, "
      + "data: [\"…\"])]; .person where the person alone gives them",
    reason: "Who does not know where data come from cannot have them corrected there.")

  func check(_ subject: Subject) -> [Finding] {
    guard !subject.notice.sources.isEmpty else {
      return [
        subject.finding(
          page, "nothing says where the data come from", of: subject.notice, .sources,
          entity: "notice")
      ]
    }
    return subject.notice.sources.filter { $0.origin == .others }.flatMap { gaps(of: $0, subject) }
      + categoriesWithout(subject)
      + subject.notShown(page, "says where the data come from", in: ["sources"], add: ".sources")
  }

  private func gaps(of source: DataSource, _ subject: Subject) -> [Finding] {
    let entity = "source:\(source.id)"
    if source.publiclyAccessible == .undeclared {
      let data = source.data.isEmpty && !subject.notice.data.isEmpty
      return [
        subject.finding(
          page,
          "nothing says whether the public may consult the source `\(source.id)`"
            + (data ? ", nor which data come from there" : ""),
          of: source, .publiclyAccessible, entity: entity,
          help: "write publiclyAccessible: .closed, or .open where anybody may consult it"
            + (data ? ", and data: [\"…\"]" : ""))
      ]
    }
    guard source.data.isEmpty, !subject.notice.data.isEmpty else { return [] }
    return [
      subject.finding(
        page, "nothing says which data come from the source `\(source.id)`", of: source, .data,
        entity: entity, severity: .warning, help: "write data: [\"…\"]")
    ]
  }

  /// Categories that no source gives, where every source says what it gives.
  private func categoriesWithout(_ subject: Subject) -> [Finding] {
    guard subject.notice.sources.allSatisfy({ !$0.data.isEmpty }) else { return [] }
    let given = Set(subject.notice.sources.flatMap(\.data).map(\.id))
    return subject.notice.data.filter { !given.contains($0.id) }.map { category in
      subject.finding(
        page, "no source gives the data `\(category.id)`", of: category, .id,
        entity: "data:\(category.id)", severity: .warning,
        help: "write \"\(category.id)\" in the data: of the source they come from")
    }
  }
}

extension Subject {
  /// Whether data come from others than the person concerned, so that Article 14 applies.
  var hasIndirectSource: Bool { notice.sources.contains { $0.origin == .others } }
}
