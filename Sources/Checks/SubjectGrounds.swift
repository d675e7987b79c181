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
