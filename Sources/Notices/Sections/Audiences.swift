import Markup
import NoticeModel

extension Composer {
  /// Shows items under the heading of the audience they are for. Without audiences, or when no item is marked
  /// for one, there are no headings. Items for everybody come first.
  func byAudience<T>(
    _ section: String, _ items: [T], _ audiences: KeyPath<T, [Ref<Audience>]>, _ show: ([T]) -> [DocumentNode]
  ) -> [DocumentNode] {
    guard !notice.audiences.isEmpty, items.contains(where: { !$0[keyPath: audiences].isEmpty }) else {
      return items.isEmpty ? [] : show(items)
    }
    var nodes: [DocumentNode] = []
    let forEverybody = items.filter { $0[keyPath: audiences].isEmpty }
    if !forEverybody.isEmpty {
      nodes.append(group("\(section)/everybody", label(\.everybody), show(forEverybody)))
    }
    for audience in notice.audiences {
      let own = items.filter { $0[keyPath: audiences].contains { $0.id == audience.id } }
      if !own.isEmpty { nodes.append(group("\(section)/\(audience.id)", text(audience.label), show(own))) }
    }
    return nodes
  }

  func group(_ id: String, _ title: [Inline], _ content: [DocumentNode]) -> DocumentNode {
    .section(DocumentSection(role: .group, id: id, title: title, content: content))
  }
}
