/// A redline as it is shown: changes, and between them what did not change, which can be folded away.
package struct RedlineOutline: Sendable {
  package enum Part: Sendable {
    /// Passages without a change, one after the other.
    case same([Redline.Item])
    /// A heading that did not change, over a section in which something did.
    case heading(Redline.Item)
    /// Neighbouring passages that changed; their number counts from 1.
    case change(Int, [Redline.Item])
  }

  package private(set) var parts: [Part] = []
  /// How many changes there are, as they are numbered.
  package private(set) var changes = 0

  package init(_ redline: Redline) {
    let changed = Self.changedSections(redline)
    var same: [Redline.Item] = []
    var change: [Redline.Item] = []
    for item in redline.items {
      if item.kind != .same {
        if !same.isEmpty { parts.append(.same(same)) }
        same = []
        if let last = change.last, !Self.belongTogether(last, item) { close(&change) }
        change.append(item)
        continue
      }
      close(&change)
      if item.frame.isHeading, changed.contains(item.frame.path) {
        if !same.isEmpty { parts.append(.same(same)) }
        same = []
        parts.append(.heading(item))
      } else {
        same.append(item)
      }
    }
    close(&change)
    if !same.isEmpty { parts.append(.same(same)) }
  }

  private mutating func close(_ change: inout [Redline.Item]) {
    guard !change.isEmpty else { return }
    changes += 1
    parts.append(.change(changes, change))
    change = []
  }

  /// Neighbours are one change, but where a section begins or another move does.
  private static func belongTogether(_ a: Redline.Item, _ b: Redline.Item) -> Bool {
    !b.frame.isHeading && a.move == b.move
  }

  /// The sections in which something changed, each with what it stands in.
  private static func changedSections(_ redline: Redline) -> Set<[PassageFrame.Step]> {
    var sections: Set<[PassageFrame.Step]> = []
    for item in redline.items where item.kind != .same {
      for frame in [item.old, item.new].compactMap({ $0 }) {
        for length in 0...frame.path.count { sections.insert(Array(frame.path.prefix(length))) }
      }
    }
    return sections
  }
}

extension PassageFrame {
  /// Whether it begins a section: a heading, or the number of a paragraph without one.
  package var isHeading: Bool {
    switch role {
    case .heading, .number: true
    default: false
    }
  }
}
