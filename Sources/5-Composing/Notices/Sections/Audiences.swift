import Markup
import NoticeModel

extension Composer {
  /// Shows items under the heading of the audience they are for. Without audiences, or when no item is marked
  /// for one, there are no headings. Items for everybody come first; those for several audiences stand once, under a
  /// heading that names them all.
  func byAudience<T>(
    _ section: String, _ items: [T], _ audiences: KeyPath<T, [Ref<Audience>]>, _ show: ([T]) -> [DocumentNode]
  ) -> [DocumentNode] {
    guard !notice.audiences.isEmpty, items.contains(where: { !$0[keyPath: audiences].isEmpty }) else {
      return items.isEmpty ? [] : show(items)
    }
    var nodes: [DocumentNode] = []
    let forEverybody = items.filter { $0[keyPath: audiences].isEmpty }
    if !forEverybody.isEmpty {
      nodes.append(.section(audience("\(section)/everybody", label(.everybody), show(forEverybody))))
    }
    for combination in combinations(of: items.map { $0[keyPath: audiences] }) {
      let own = items.filter { known($0[keyPath: audiences]) == combination.map(\.id) }
      let id = combination.map(\.id).joined(separator: "-and-")
      let title = Array(combination.map { text($0.label) }.joined(separator: [.text(" · ")]))
      nodes.append(.section(audience("\(section)/audience/\(id)", title, show(own))))
    }
    return nodes
  }

  /// The audiences that items are marked for together, the single ones first, each in the order of the notice.
  private func combinations(of marks: [[Ref<Audience>]]) -> [[Audience]] {
    var found: [[Audience]] = []
    for mark in marks {
      let ids = known(mark)
      let audiences = notice.audiences.filter { ids.contains($0.id) }
      if !audiences.isEmpty, !found.contains(where: { $0.map(\.id) == ids }) { found.append(audiences) }
    }
    let order = notice.audiences.map(\.id)
    func position(_ audiences: [Audience]) -> [Int] {
      [audiences.count] + audiences.compactMap { order.firstIndex(of: $0.id) }
    }
    return found.sorted { position($0).lexicographicallyPrecedes(position($1)) }
  }

  /// The identifiers of the audiences of a mark, in the order of the notice and each once.
  private func known(_ mark: [Ref<Audience>]) -> [String] {
    notice.audiences.map(\.id).filter { id in mark.contains { $0.id == id } }
  }

  private func audience(_ id: String, _ title: [Inline], _ content: [DocumentNode]) -> DocumentSection {
    DocumentSection(role: .audience, id: id, title: title, content: content)
  }

  /// A name, linked to where the fact is explained, if there is such a place.
  func linked(_ name: [Inline], to section: SectionKind, _ anchor: String) -> [Inline] {
    plan.has(section) ? [.link(name, to: "#\(anchor)")] : name
  }

  func group(_ id: String, _ title: [Inline], _ content: [DocumentNode]) -> DocumentNode {
    .section(DocumentSection(role: .group, id: id, title: title, content: content))
  }
}
