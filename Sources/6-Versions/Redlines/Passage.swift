/// A piece of a notice that is compared as one: a paragraph, a title, a cell of a table.
package struct Passage: Hashable, Sendable {
  package var frame: PassageFrame
  package var tokens: [RedlineToken]

  package init(_ frame: PassageFrame, _ tokens: [RedlineToken]) {
    self.frame = frame
    self.tokens = tokens
  }
}

/// Where a passage stands and what it is: everything about it but its words.
package struct PassageFrame: Hashable, Sendable {
  /// The sections it stands in, the outermost first; empty above the first section.
  package var path: [Step]
  package var role: PassageRole
  /// What holds it inside its section, the outermost first.
  package var enclosures: [PassageEnclosure]

  /// A section on the way to a passage.
  package struct Step: Hashable, Sendable {
    /// Anchor, the same in every version and language.
    package var id: String
    /// Number and title, as they are read.
    package var title: String
  }

  /// Identifier of the innermost section.
  package var section: String { path.last?.id ?? "" }
  /// Its number and title.
  package var title: String { path.last?.title ?? "" }

  /// Whether both are the same kind of passage, wherever they stand.
  func hasForm(of other: PassageFrame) -> Bool {
    role == other.role && enclosures.count == other.enclosures.count
      && zip(enclosures, other.enclosures).allSatisfy { $0.kind == $1.kind }
  }
}

/// What a passage is.
package enum PassageRole: Hashable, Sendable {
  case organisation, banner, title, summary
  /// A heading with its number; 2 is that of a section.
  case heading(level: Int)
  /// The number of a paragraph (§) that has no heading.
  case number
  /// A short mark under the title of a purpose.
  case mark
  case paragraph
  case item(depth: Int, isNumbered: Bool)
  case caption, column
  case term
  /// A name in a tree of names.
  case name(depth: Int)
  case calloutTitle, cardTitle
  case code
  /// A line between two parts; it has no words.
  case rule
}

/// What holds a passage inside its section, with the name by which a reader finds it.
package enum PassageEnclosure: Hashable, Sendable {
  case glance(title: String)
  case quote, callout
  case rowHeading(row: String)
  case cell(row: String, column: String)
  case meaning(term: String)
  case card(title: String)
  /// What is said of a name in a tree.
  case detail(name: String)

  enum Kind { case glance, quote, callout, rowHeading, cell, meaning, card, detail }

  var kind: Kind {
    switch self {
    case .glance: .glance
    case .quote: .quote
    case .callout: .callout
    case .rowHeading: .rowHeading
    case .cell: .cell
    case .meaning: .meaning
    case .card: .card
    case .detail: .detail
    }
  }

  /// The name by which a reader finds the passage, without what stands above it.
  package var label: String? {
    switch self {
    case .glance(let title), .card(let title): title
    case .meaning(let term): term
    case .cell(let row, let column): [row, column].filter { !$0.isEmpty }.joined(separator: " · ")
    case .detail(let name): name
    case .quote, .callout, .rowHeading: nil
    }
  }
}

extension PassageFrame {
  /// What names the passage inside its section: "Durée · Facturation", "Base juridique".
  package var label: String? { enclosures.last { $0.label?.isEmpty == false }?.label }
}
