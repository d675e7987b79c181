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
      nodes.append(.section(audience("\(section)/everybody", label(.everybody), show(forEverybody))))
    }
    for audience in notice.audiences {
      let own = items.filter { $0[keyPath: audiences].contains { $0.id == audience.id } }
      if !own.isEmpty {
        nodes.append(
          .section(self.audience("\(section)/audience/\(audience.id)", text(audience.label), show(own))))
      }
    }
    return nodes
  }

  private func audience(_ id: String, _ title: [Inline], _ content: [DocumentNode]) -> DocumentSection {
    DocumentSection(role: .audience, id: id, title: title, content: content)
  }

  /// The anchor of a fact that several audiences may share: it is shown under each, so that only one that is
  /// shown once has an anchor.
  func anchor<T>(_ section: String, _ id: String, _ audiences: [Ref<T>]) -> String? {
    audiences.count > 1 ? nil : "\(section)/\(id)"
  }

  /// A name, linked to where the fact is explained, if there is such a place.
  func linked(_ name: [Inline], to section: SectionKind, _ anchor: String?) -> [Inline] {
    guard let anchor, plan.has(section) else { return name }
    return [.link(name, to: "#\(anchor)")]
  }

  func group(_ id: String, _ title: [Inline], _ content: [DocumentNode]) -> DocumentNode {
    .section(DocumentSection(role: .group, id: id, title: title, content: content))
  }
}
