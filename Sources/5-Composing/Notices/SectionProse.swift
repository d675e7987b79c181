import Diagnostics
import Markdown
import Markup
import NoticeModel

/// A part of what Notitia composes for a section: `{facts:name}` gives it a place of its own in the prose.
struct ComposedPart {
  var name: String?
  var nodes: [Unresolved.DocumentNode]
}

/// Brings the prose of a section and its composed parts together.
extension Composer {
  /// Each part stands where the prose names it; those that it does not name, at `{facts}`; what is left, at the end.
  func content(of planned: SectionPlan.Planned, level: Int) -> [DocumentNode] {
    guard let document = planned.prose else { return composed(planned.section.kind).flatMap(\.nodes) }
    // Prose mostly stands first: it is read first, so that what is spelled out once is spelled out there.
    var converter = MarkdownConverter(document, context: self)
    let items = converter.prose()
    add(findingsOf: converter)
    let gapsBefore = gaps
    var parts = composed(planned.section.kind)
    let faults = MarkFaults(planned, parts.compactMap(\.name), hasGaps: gaps > gapsBefore)
    findings.add(faults.unnumbered(items, level: level, numbering: notice.outline?.numbering ?? .none))
    var builder = ProseBuilder(section: planned.id)
    var shown: Set<String?> = []
    let named = Set(items.compactMap(\.factsPart))
    for item in items {
      switch item {
      case .block(let block): builder.add(.block(block))
      case .heading(let level, let id, let title): builder.open(level: level, id: id, title: title)
      case .paragraphMark(let id, _): builder.openParagraph(id: id)
      case .facts(let name, let place):
        let isHere = { (part: ComposedPart) in
          name == nil ? part.name.map { !named.contains($0) } ?? true : part.name == name
        }
        let nodes = parts.filter(isHere).flatMap(\.nodes)
        parts.removeAll(where: isHere)
        if shown.insert(name).inserted, nodes.isEmpty { findings.add(faults.empty(name, others: named, at: place)) }
        builder.closeAll()
        nodes.forEach { builder.add($0) }
      }
    }
    builder.closeAll()
    parts.flatMap(\.nodes).forEach { builder.add($0) }
    return builder.nodes
  }
}

extension ProseItem {
  /// The part that a mark of the facts names.
  fileprivate var factsPart: String? {
    if case .facts(let part, _) = self { return part }
    return nil
  }
}

/// Nests the flat sequence of prose: blocks under the subsection or paragraph that was opened last.
private struct ProseBuilder {
  let section: String
  private(set) var nodes: [Unresolved.DocumentNode] = []
  private var open: [(level: Int, section: Unresolved.DocumentSection)] = []
  private var unnamed = 0

  init(section: String) {
    self.section = section
  }

  mutating func add(_ node: Unresolved.DocumentNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].section.content.append(node) }
  }

  mutating func open(level: Int, id: String, title: [Unresolved.Inline]) {
    close(downTo: level)
    open.append((level, Unresolved.DocumentSection(role: .group, id: "\(section)/\(id)", title: title)))
  }

  mutating func openParagraph(id: String?) {
    close(downTo: 2)
    unnamed += 1
    // No identifier holds a slash, so that none can be the same.
    let anchor = "\(section)/\(id ?? "paragraph/\(unnamed)")"
    open.append((2, Unresolved.DocumentSection(role: .paragraph, id: anchor)))
  }

  mutating func closeAll() { close(downTo: 0) }

  private mutating func close(downTo level: Int) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      add(.section(last.section))
    }
  }
}
