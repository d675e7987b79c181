import Diagnostics
import NoticeModel

/// Questions about purposes, their data and their grounds that several rules ask.
extension Subject {
  /// Data of a purpose that Article 9(1) protects specially.
  func specialData(of purpose: Purpose) -> [DataCategory] { data(of: purpose).filter { !$0.special.isEmpty } }

  /// Data of a purpose on convictions and offences.
  func criminalData(of purpose: Purpose) -> [DataCategory] { data(of: purpose).filter(\.criminal) }

  /// Where a purpose says that it uses a category: by name, by its group, or in some cases only.
  func place(of category: DataCategory, in purpose: Purpose) -> Place {
    let cases = purpose.conditionalData
    if let named = (purpose.data + cases.flatMap(\.data)).first(where: { $0.id == category.id }) { return named.place }
    let groups = purpose.groups + cases.flatMap(\.groups)
    return groups.first { $0.id == category.group?.id }?.place ?? purpose.place
  }

  /// Whether a ground serves for a category. Without a list it serves for the only one there is, but among
  /// several nobody can tell.
  func serves(_ data: [Ref<DataCategory>], for category: DataCategory, among all: [DataCategory]) -> Bool {
    data.isEmpty ? all.count == 1 : data.contains { $0.id == category.id }
  }

  /// What a ground names that the purpose does not use, or that is not of the kind it serves for: one of the two
  /// lost something. `kind` completes "which is not declared …".
  func contradictions(
    _ page: RuleDescription, _ grounds: [Ref<DataCategory>], in purpose: Purpose, kind: String, help: String,
    is isOfKind: (DataCategory) -> Bool
  ) -> [Finding] {
    let used = Set(data(of: purpose).map(\.id))
    var seen: Set<String> = []
    return grounds.compactMap { reference in
      guard let category = graph.data[reference.id], seen.insert(category.id).inserted else { return nil }
      let entity = "purpose:\(purpose.id)/\(category.id)"
      if !isOfKind(category) {
        return finding(
          page, "the purpose `\(purpose.id)` has a ground for `\(category.id)`, which is not declared \(kind)",
          at: reference.place, entity: entity,
          help: "write \(help) in the category of data, or take it out of the ground")
      }
      guard !used.isEmpty, !used.contains(category.id) else { return nil }
      return finding(
        page, "the purpose `\(purpose.id)` has a ground for `\(category.id)`, but does not say that it uses them",
        at: reference.place, entity: entity,
        help: "write \"\(category.id)\" in the data: of the purpose, or take it out of the ground")
    }
  }

  /// Purposes of which some people are children.
  func concernsMinors(_ purpose: Purpose) -> Bool { purpose.people.contains { graph.people[$0.id]?.minors == true } }

  /// Whether people meet the processing on a website or in an app.
  var isOnline: Bool { notice.surfaces.contains { $0 == .website || $0 == .app } }

  /// Whether the notice has a section, so that its facts are shown.
  func shows(_ kind: SectionKind) -> Bool {
    func holds(_ sections: [Section]) -> Bool { sections.contains { $0.kind == kind || holds($0.sections) } }
    let sections = notice.outline?.sections ?? []
    return sections.isEmpty || holds(sections)
  }
}
