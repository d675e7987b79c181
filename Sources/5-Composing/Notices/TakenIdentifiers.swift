import Diagnostics
import Markup

/// Identifiers that prose gives to its parts must not be those of what is composed in the same section.
extension Composer {
  func reportTakenIdentifiers(in document: Document) {
    var written: [String: Int] = [:]
    let places = plan.prose.flatMap { section, prose in
      prose.anchors.compactMap(\.id).map { (prose, id: $0, anchor: "\(section)/\($0)") }
    }
    for place in places { written[place.anchor, default: 0] += 1 }
    // What prose itself has twice is reported where it is read.
    let shown = document.identifiers.filter { written[$0] != nil }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for (prose, id, anchor) in places where shown[anchor, default: 0] > written[anchor, default: 0] {
      guard let location = prose.location(ofAnchor: id) else { continue }
      findings.add(
        Diagnostic(
          rule: .markdownId, "the identifier `\(id)` belongs to a part of this section that Notitia composes",
          help: "write another one here, the same in every language", at: location))
    }
  }
}

extension Document {
  /// The identifiers of its sections and of what stands in them, each as often as it occurs.
  package var identifiers: [String] {
    var collector = IdentifierCollector()
    for section in sections { collector.add(section) }
    return collector.found
  }
}

private struct IdentifierCollector {
  private(set) var found: [String] = []

  mutating func add(_ section: DocumentSection) {
    found.append(section.id)
    for node in section.content {
      switch node {
      case .block(let block): add([block])
      case .section(let inner): add(inner)
      }
    }
    add(section.facts)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph, .code, .rule, .versions: break
      case .list(_, _, let items): items.forEach { add($0) }
      case .table(let table):
        found += table.rowIDs.compactMap { $0 }
        table.rows.forEach { $0.forEach { add($0) } }
      case .quote(let inner): add(inner)
      case .definitions(let items): add(items)
      case .tree(let items): items.forEach { add($0) }
      case .callout(let callout): add(callout.blocks)
      case .card(let card): add(card.rows)
      }
    }
  }

  private mutating func add(_ items: [DefinitionItem]) {
    for item in items {
      found += item.id.map { [$0] } ?? []
      add(item.meaning)
    }
  }

  private mutating func add(_ item: TreeItem) {
    found += item.id.map { [$0] } ?? []
    add(item.details)
    item.members.forEach { add($0) }
  }
}
