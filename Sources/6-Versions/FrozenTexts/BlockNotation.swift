import Markup

/// Writes blocks in the notation of frozen texts: Markdown, and Pandoc's fenced divisions for what Markdown lacks.
struct BlockNotation {
  private(set) var bytes: [UInt8] = []
  /// What every line begins with.
  private var prefix: [UInt8] = []
  /// What the next line begins with instead: the mark of an item.
  private var first: [UInt8]?

  init() {}

  // MARK: - Lines

  mutating func line(_ content: [UInt8]) {
    var rest = content[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line(rest[..<end])
      rest = rest[(end + 1)...]
    }
    line(rest)
  }

  private mutating func line(_ part: ArraySlice<UInt8>) {
    bytes.append(contentsOf: first ?? prefix)
    first = nil
    bytes.append(contentsOf: part)
    trimSpaces()
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func line(_ content: String) { line(Array(content.utf8)) }

  mutating func blank() { line([]) }

  private mutating func trimSpaces() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  /// Writes something behind a mark, its later lines as far to the right as the first.
  private mutating func behind(_ mark: String, _ write: (inout BlockNotation) -> Void) {
    let outer = prefix
    first = (first ?? prefix) + Array(mark.utf8)
    prefix = outer + [UInt8](repeating: UInt8(ascii: " "), count: mark.utf8.count)
    write(&self)
    if first != nil { blank() }
    prefix = outer
  }

  // MARK: - Blocks

  mutating func blocks(_ blocks: [Block]) {
    var previous: Block?
    for block in blocks {
      if let previous {
        blank()
        if BlockNotation.wouldJoin(previous, block) {
          line("<!-- -->")
          blank()
        }
      }
      self.block(block)
      previous = block
    }
  }

  /// Whether a reader would take two blocks that follow each other for one.
  static func wouldJoin(_ first: Block, _ second: Block) -> Bool {
    switch (first, second) {
    case (.list(let start, let tight, _), .list(let otherStart, let otherTight, _)):
      (start == nil) == (otherStart == nil) && tight == otherTight
    case (.quote, .quote): true
    default: false
    }
  }

  mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let inlines): line(InlineNotation.lines(inlines))
    case .list(let start, let tight, let items): list(start, tight, items)
    case .quote(let inner): quote(inner)
    case .code(let text):
      line("```")
      for part in text.split(separator: "\n", omittingEmptySubsequences: false) { line("  \(part)") }
      line("```")
    case .rule: line("---")
    case .versions: division("versions") { _ in }
    case .table(let table): self.table(table)
    case .definitions(let items): division("definitions") { $0.items(items) }
    case .tree(let items): division("tree") { $0.tree(items) }
    case .callout(let callout):
      division(BlockNotation.name(of: callout.kind), callout.title) { $0.blocks(callout.blocks) }
    case .card(let card): division("card", card.title) { $0.items(card.rows) }
    }
  }

  static func name(of kind: Callout.Kind) -> String { kind.rawValue }

  private mutating func list(_ start: Int?, _ tight: Bool, _ items: [[Block]]) {
    for (index, item) in items.enumerated() {
      let mark = start.map { "\($0 + index)\(tight ? "." : ")") " } ?? (tight ? "- " : "+ ")
      behind(mark) { $0.blocks(item) }
    }
  }

  private mutating func quote(_ inner: [Block]) {
    let outer = prefix
    let mark = Array("> ".utf8)
    first = first.map { $0 + mark }
    prefix += mark
    if inner.isEmpty { blank() } else { blocks(inner) }
    prefix = outer
  }

  /// A fenced division with its heading on the line that opens it.
  mutating func division(
    _ name: String, _ title: [Inline] = [], attribute: String? = nil, _ write: (inout BlockNotation) -> Void
  ) {
    var head = Array("::: \(name)".utf8)
    if !title.isEmpty { head += [UInt8(ascii: " ")] + InlineNotation.line(title) }
    if let attribute { head += Array(" {\(attribute)}".utf8) }
    line(head)
    write(&self)
    line(":::")
  }

  // MARK: - Items

  /// Terms, and behind them, set off by colons, what they mean.
  mutating func items(_ items: [DefinitionItem]) {
    for (index, item) in items.enumerated() {
      if index > 0 { blank() }
      line(InlineNotation.line(item.term) + BlockNotation.identifier(item.id))
      for block in item.meaning { behind(": ") { $0.block(block) } }
    }
  }

  private mutating func tree(_ items: [TreeItem]) {
    for item in items {
      behind("- ") { inner in
        inner.line(InlineNotation.line(item.name) + BlockNotation.identifier(item.id))
        for block in item.details { inner.behind(": ") { $0.block(block) } }
        inner.tree(item.members)
      }
    }
  }

  /// The headings of the columns, then each row as a list of its cells: one line tells one fact.
  private mutating func table(_ table: Table) {
    division("table", table.caption, attribute: table.rowHeadings ? nil : ".plain") { inner in
      for column in table.columns { inner.line(Array("| ".utf8) + InlineNotation.line(column)) }
      for (index, row) in table.rows.enumerated() {
        inner.blank()
        inner.line(Array("=".utf8) + BlockNotation.identifier(index < table.rowIDs.count ? table.rowIDs[index] : nil))
        for cell in row { inner.behind(": ") { $0.blocks(cell) } }
      }
    }
  }

  static func identifier(_ id: String?) -> [UInt8] { id.map { Array(" {#\($0)}".utf8) } ?? [] }
}
