import Markup
import NoticeModel

/// Purposes under the legal bases on which they rest.
extension Composer {
  /// Legal bases in the order in which the purposes name them first.
  var bases: [LegalBasis] {
    var bases: [LegalBasis] = []
    for ground in notice.purposes.flatMap(\.grounds) where !bases.contains(ground.basis) { bases.append(ground.basis) }
    return bases
  }

  var purposesByLegalBasis: [DocumentNode] {
    // Where a purpose is described in full: its first basis.
    var described: [String: [Inline]] = [:]
    var nodes: [DocumentNode] = []
    func add(_ id: String, _ title: [Inline], _ introduction: [Block], _ purposes: [Purpose], basis: LegalBasis?) {
      let sections = purposes.enumerated().map { index, one -> DocumentNode in
        let number = label(.purpose) + [.text("\u{A0}\(index + 1)")]
        var section: DocumentSection
        if let place = described[one.id] {
          section = furtherBasis(basis, of: one, describedAt: place)
          section.id += "/\(id)"
        } else {
          section = purpose(one, basis: basis)
          described[one.id] = title + [.text(" ")] + bracketed(number)
        }
        section.number = number
        return .section(section)
      }
      nodes.append(group("purposes/basis/\(id)", title, introduction.map(DocumentNode.block) + sections))
    }
    func addPurposes(without grounds: Bool) {
      let purposes = notice.purposes.filter(\.grounds.isEmpty)
      if !purposes.isEmpty { add("other", label(.otherPurposes), [], purposes, basis: nil) }
    }
    // Purposes without a basis stand where they were declared: before, between or after the others.
    let firstOther = notice.purposes.firstIndex(where: \.grounds.isEmpty) ?? .max
    var othersShown = firstOther == .max
    for basis in bases {
      let first = notice.purposes.firstIndex { $0.grounds.contains { $0.basis == basis } } ?? 0
      if !othersShown, firstOther < first {
        addPurposes(without: true)
        othersShown = true
      }
      let purposes = notice.purposes.filter { $0.grounds.contains { $0.basis == basis } }
      add(basis.clause, name(basis).capitalised, explanation(of: basis), purposes, basis: basis)
    }
    if !othersShown { addPurposes(without: true) }
    return nodes
  }

  /// A purpose under another of its legal bases: what is particular to that, and where the rest stands.
  private func furtherBasis(_ basis: LegalBasis?, of purpose: Purpose, describedAt place: [Inline]) -> DocumentSection {
    let link = Inline.link(place, to: "#purposes/\(purpose.id)")
    let reference = Block.paragraph(label(.purposeElsewhere) + colon + [link, .text(".")])
    return DocumentSection(
      role: .purpose, id: "purposes/\(purpose.id)", title: text(purpose.title), content: [.block(reference)],
      marks: marks(of: purpose), facts: groundRows(of: purpose, basis: basis))
  }
}
