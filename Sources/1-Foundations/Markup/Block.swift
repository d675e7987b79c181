extension MarkupTree {
  /// A block of a notice's text.
  package indirect enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// A bulleted list, or a numbered one that starts at `start`.
    case list(start: Int?, tight: Bool, items: [[Block]])
    case table(Table)
    case quote([Block])
    case code(String)
    case rule
    /// Terms with what they mean, or labels with what they stand for.
    case definitions([DefinitionItem])
    /// Names that hold other names, with a mark and details each.
    case tree([TreeItem])
    /// Something set apart from the text around it.
    case callout(Callout)
    /// A way to reach someone.
    case card(Card)
    /// Where the list of the notice's versions stands, which is not part of its text.
    case versions
  }

  /// A table whose rows can be shown as cards on a narrow screen: each cell knows its column's heading.
  package struct Table: Hashable, Sendable {
    /// What the table shows, for people who hear it.
    package var caption: [Inline]
    package var columns: [[Inline]]
    /// Rows of cells, one for each column; a cell holds blocks.
    package var rows: [[[Block]]]
    /// Anchors of the rows, where something refers to them; empty when nothing does.
    package var rowIDs: [String?]
    /// Whether the first cell of each row is its heading.
    package var rowHeadings: Bool

    package init(
      caption: [Inline] = [], columns: [[Inline]], rows: [[[Block]]], rowIDs: [String?] = [], rowHeadings: Bool = true
    ) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.rowIDs = rowIDs
      self.rowHeadings = rowHeadings
    }
  }

  /// A name in a tree.
  package struct TreeItem: Hashable, Sendable {
    /// Anchor, where something refers to it.
    package var id: String?
    package var name: [Inline]
    package var details: [Block]
    package var members: [TreeItem]

    package init(id: String? = nil, name: [Inline], details: [Block] = [], members: [TreeItem] = []) {
      self.id = id
      self.name = name
      self.details = details
      self.members = members
    }
  }

  /// A term with its meaning.
  package struct DefinitionItem: Hashable, Sendable {
    /// Anchor of the item, where something refers to it.
    package var id: String?
    package var term: [Inline]
    package var meaning: [Block]

    package init(id: String? = nil, term: [Inline], meaning: [Block]) {
      self.id = id
      self.term = term
      self.meaning = meaning
    }
  }

  /// Something set apart from the text around it.
  package struct Callout: Hashable, Sendable {
    package typealias Kind = CalloutKind

    package var kind: Kind
    package var title: [Inline]
    package var blocks: [Block]

    package init(_ kind: Kind, title: [Inline] = [], blocks: [Block]) {
      self.kind = kind
      self.title = title
      self.blocks = blocks
    }
  }

  /// A way to reach someone: a title and labelled lines.
  package struct Card: Hashable, Sendable {
    package var title: [Inline]
    package var rows: [DefinitionItem]

    package init(title: [Inline], rows: [DefinitionItem]) {
      self.title = title
      self.rows = rows
    }
  }
}

/// What a callout is for.
package enum CalloutKind: String, Sendable {
  /// The right to object, which Article 21(4) GDPR wants shown clearly and separately.
  case objection
  /// A remark.
  case note
  /// Something that the organisation does not state.
  case gap
}
