import Languages
import Markup

/// Gives the references of a document their words, once all its places have their numbers: the last step of composing.
/// A finished document holds links alone.
struct ReferenceWriter {
  private let targets: [String: ReferenceTarget]
  private let rules: any LanguageRules
  /// What stands between the items of a list.
  private let separators: Set<String>

  init(targets: [String: ReferenceTarget], rules: any LanguageRules) {
    self.targets = targets
    self.rules = rules
    separators = [
      ", ", rules.list([[], []].map { $0 + [Inline.text("a")] }, .and).plainText.trimmedByOne,
      rules.list([[], []].map { $0 + [Inline.text("a")] }, .or).plainText.trimmedByOne,
    ]
  }

  // MARK: - Words

  func inlines(_ inlines: [Unresolved.Inline]) -> [Inline] {
    var out: [Inline] = []
    out.reserveCapacity(inlines.count)
    var at = 0
    while at < inlines.count {
      guard case .reference = inlines[at] else {
        out.append(inlines[at].map(self.inlines) { link([$0], behind: "")[0] })
        at += 1
        continue
      }
      let run = self.run(in: inlines, from: at)
      let links = link(run.map(\.place), behind: out.last?.run ?? "")
      for (index, link) in links.enumerated() {
        if index > 0 { out.append(.text(run[index].separator)) }
        out.append(link)
      }
      at += 2 * run.count - 1
    }
    return out
  }

  /// Links to places that stand in a row, each with its words.
  private func link(_ places: [PlaceReference], behind words: String) -> [Inline] {
    let shown = rules.references(to: places.map { targets[$0.anchor] ?? .words([.text($0.anchor)]) }, behind: words)
    return zip(shown, places).map { .link($0, to: "#\($1.anchor)") }
  }

  /// The references that stand in a row like the items of a list, from one on, each with what stands before it.
  private func run(
    in inlines: [Unresolved.Inline], from start: Int
  ) -> [(separator: String, place: PlaceReference)] {
    var run: [(separator: String, place: PlaceReference)] = []
    if case .reference(let place) = inlines[start] { run.append(("", place)) }
    var at = start
    while at + 2 < inlines.count, case .text(let text) = inlines[at + 1], separators.contains(text),
      case .reference(let place) = inlines[at + 2]
    {
      run.append((text, place))
      at += 2
    }
    return run
  }

  // MARK: - Blocks and sections

  func blocks(_ blocks: [Unresolved.Block]) -> [Block] { blocks.map { $0.map(inlines) } }

  func section(_ section: Unresolved.DocumentSection) -> DocumentSection {
    DocumentSection(
      role: section.role, id: section.id, number: inlines(section.number), title: inlines(section.title),
      isNumbered: section.isNumbered,
      content: section.content.map { node in
        switch node {
        case .block(let block): .block(block.map(inlines))
        case .section(let inner): .section(self.section(inner))
        }
      },
      marks: section.marks.map(inlines), facts: section.facts.map { $0.map(inlines) })
  }
}

extension Unresolved.Inline {
  /// Whether it is, or holds, a reference without words.
  var holdsReference: Bool {
    if case .reference = self { return true }
    return inner?.contains(where: \.holdsReference) ?? false
  }
}

extension String {
  /// Without its first and its last character.
  fileprivate var trimmedByOne: String { String(dropFirst().dropLast()) }
}
