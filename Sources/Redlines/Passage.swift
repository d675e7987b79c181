/// A piece of a notice that is compared as one: a paragraph, a title, a cell of a table.
public struct Passage: Hashable, Sendable {
  public var frame: PassageFrame
  public var tokens: [RedlineToken]

  public init(_ frame: PassageFrame, _ tokens: [RedlineToken]) {
    self.frame = frame
    self.tokens = tokens
  }
}

/// Where a passage stands and what it is: everything about it but its words.
public struct PassageFrame: Hashable, Sendable {
  /// The sections it stands in, the outermost first; empty above the first section.
  public var path: [Step]
  public var role: PassageRole
  /// What holds it inside its section, the outermost first.
  public var enclosures: [PassageEnclosure]

  /// A section on the way to a passage.
  public struct Step: Hashable, Sendable {
    /// Anchor, the same in every version and language.
    public var id: String
    /// Number and title, as they are read.
    public var title: String
  }

  /// Identifier of the innermost section.
  public var section: String { path.last?.id ?? "" }
  /// Its number and title.
  public var title: String { path.last?.title ?? "" }

  /// Whether both are the same kind of passage, wherever they stand.
  func hasForm(of other: PassageFrame) -> Bool {
    role == other.role && enclosures.count == other.enclosures.count
      && zip(enclosures, other.enclosures).allSatisfy { $0.kind == $1.kind }
  }
}

/// What a passage is.
public enum PassageRole: Hashable, Sendable {
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
public enum PassageEnclosure: Hashable, Sendable {
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
  public var label: String? {
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
  public var label: String? { enclosures.last { $0.label?.isEmpty == false }?.label }
}
