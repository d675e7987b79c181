import Markup

/// Reads what ``BlockNotation`` writes: lines of one container, without what the container puts before them.
struct BlockReader {
  private let text: NotatedText
  private var lines: ArraySlice<Range<Int>>

  init(_ text: NotatedText, _ lines: ArraySlice<Range<Int>>) {
    self.text = text
    self.lines = lines
  }

  static func blocks(_ text: NotatedText, _ lines: ArraySlice<Range<Int>>) throws -> [Block] {
    var reader = BlockReader(try text.inner(lines), lines)
    var blocks: [Block] = []
    while let block = try reader.next() { blocks.append(block) }
    return blocks
  }

  private func fault(_ message: String) -> FrozenTextFault {
    FrozenTextFault(message, at: lines.first?.lowerBound ?? text.bytes.count)
  }

  // MARK: - Blocks

  private mutating func next() throws -> Block? {
    while let line = lines.first, line.isEmpty || text.line(line, is: "<!-- -->") { lines.removeFirst() }
    guard let line = lines.first else { return nil }
    if text.line(line, is: "---") {
      lines.removeFirst()
      return .rule
    }
    if text.line(line, is: "```") { return try code() }
    if text.line(line, begins: "::: ") { return try division() }
    if text.line(line, begins: ">") { return .quote(try Self.blocks(text, quoted()[...])) }
    if let mark = ListMark(text.bytes[line]) { return try list(mark) }
    return .paragraph(try text.inlines(paragraph()))
  }

  /// The lines up to the next empty one, as one stretch of the file or joined.
  private mutating func paragraph() -> [Range<Int>] {
    var own: [Range<Int>] = []
    while let line = lines.first, !line.isEmpty {
      own.append(line)
      lines.removeFirst()
    }
    return own
  }

  private mutating func code() throws -> Block {
    lines.removeFirst()
    var parts: [String] = []
    while let line = lines.first, !text.line(line, is: "```") {
      parts.append(String(decoding: text.bytes[line].dropFirst(2), as: UTF8.self))
      lines.removeFirst()
    }
    guard !lines.isEmpty else { throw fault("a passage of code is not closed") }
    lines.removeFirst()
    return .code(parts.joined(separator: "\n"))
  }

  private mutating func quoted() -> [Range<Int>] {
    var own: [Range<Int>] = []
    while let line = lines.first, text.line(line, begins: ">") {
      own.append(min(line.lowerBound + 2, line.upperBound)..<line.upperBound)
      lines.removeFirst()
    }
    return own
  }

  private mutating func list(_ first: ListMark) throws -> Block {
    var items: [[Block]] = []
    while let line = lines.first, let mark = ListMark(text.bytes[line]), mark.isLike(first) {
      items.append(try Self.blocks(text, item(width: mark.width)[...]))
    }
    return .list(start: first.number, tight: first.isTight, items: items)
  }

  /// The lines of an item: the first behind its mark, the others indented as far.
  mutating func item(width: Int) -> [Range<Int>] {
    guard let head = lines.popFirst() else { return [] }
    var own = [min(head.lowerBound + width, head.upperBound)..<head.upperBound]
    var empty: [Range<Int>] = []
    var rest = lines
    while let line = rest.first {
      rest.removeFirst()
      if line.isEmpty {
        empty.append(line)
      } else if text.indentation(of: line) >= width {
        own += empty + [(line.lowerBound + width)..<line.upperBound]
        empty = []
        lines = rest
      } else {
        break
      }
    }
    return own
  }

  // MARK: - Divisions

  private mutating func division() throws -> Block {
    let division = try takeDivision()
    switch division.name {
    case "versions": return .versions
    case "definitions": return .definitions(try Self.items(text, division.lines))
    case "card": return .card(Card(title: division.title, rows: try Self.items(text, division.lines)))
    case "tree": return .tree(try Self.tree(text, division.lines))
    case "table": return .table(try Self.table(text, division))
    default:
      guard let kind = Callout.Kind(rawValue: division.name) else {
        throw FrozenTextFault("there is no division `\(division.name)`", at: division.offset)
      }
      return .callout(Callout(kind, title: division.title, blocks: try Self.blocks(text, division.lines)))
    }
  }

  /// A fenced division: what its first line says, and the lines up to the one that closes it.
  struct Division {
    var name: String
    var title: [Inline]
    var attribute: String?
    var lines: ArraySlice<Range<Int>>
    var offset: Int
  }

  mutating func takeDivision() throws -> Division {
    guard let head = lines.first, text.line(head, begins: "::: ") else { throw fault("a division is missing") }
    lines.removeFirst()
    let (words, attribute) = text.attributed((head.lowerBound + 4)..<head.upperBound)
    let end = text.bytes[words].firstIndex(of: UInt8(ascii: " ")) ?? words.upperBound
    let title = min(end + 1, words.upperBound)..<words.upperBound
    var depth = 1
    guard
      let close = lines.firstIndex(where: { line in
        if text.line(line, is: ":::") { depth -= 1 } else if text.line(line, begins: "::: ") { depth += 1 }
        return depth == 0
      })
    else { throw FrozenTextFault("a division is not closed", at: head.lowerBound) }
    defer { lines = lines[(close + 1)...] }
    return Division(
      name: String(decoding: text.bytes[words.lowerBound..<end], as: UTF8.self), title: try text.inlines([title]),
      attribute: attribute, lines: lines[..<close], offset: head.lowerBound)
  }

  // MARK: - Items

  static func items(_ text: NotatedText, _ lines: ArraySlice<Range<Int>>) throws -> [DefinitionItem] {
    var reader = BlockReader(text, lines)
    var items: [DefinitionItem] = []
    while let line = reader.lines.popFirst() {
      if line.isEmpty { continue }
      let (term, attribute) = text.attributed(line)
      var meaning: [Block] = []
      while let line = reader.lines.first, text.line(line, begins: ":") {
        meaning += try blocks(text, reader.item(width: 2)[...])
      }
      items.append(
        DefinitionItem(id: try text.identifier(attribute, line), term: try text.inlines([term]), meaning: meaning))
    }
    return items
  }

  private static func tree(_ text: NotatedText, _ lines: ArraySlice<Range<Int>>) throws -> [TreeItem] {
    let text = try text.inner(lines)
    var reader = BlockReader(text, lines)
    var items: [TreeItem] = []
    while !reader.lines.isEmpty {
      guard let head = reader.lines.first, text.line(head, begins: "- ") else {
        throw reader.fault("an item of a tree begins with a hyphen")
      }
      let own = reader.item(width: 2)
      var inner = BlockReader(text, own[1...])
      let (name, attribute) = text.attributed(own[0])
      var details: [Block] = []
      while let line = inner.lines.first, text.line(line, begins: ":") {
        details += try blocks(text, inner.item(width: 2)[...])
      }
      items.append(
        TreeItem(
          id: try text.identifier(attribute, head), name: try text.inlines([name]), details: details,
          members: try tree(text, inner.lines)))
    }
    return items
  }

  private static func table(_ text: NotatedText, _ division: Division) throws -> Table {
    var reader = BlockReader(text, division.lines)
    var table = Table(caption: division.title, columns: [], rows: [], rowHeadings: division.attribute != ".plain")
    while let line = reader.lines.first {
      if text.line(line, begins: "|") {
        table.columns.append(try text.inlines([min(line.lowerBound + 2, line.upperBound)..<line.upperBound]))
        reader.lines.removeFirst()
      } else if text.line(line, begins: "=") {
        let attribute = text.attributed((line.lowerBound + 1)..<line.upperBound).attribute
        table.rowIDs.append(try text.identifier(attribute, line))
        table.rows.append([])
        reader.lines.removeFirst()
      } else if text.line(line, begins: ":"), !table.rows.isEmpty {
        table.rows[table.rows.count - 1].append(try blocks(text, reader.item(width: 2)[...]))
      } else if line.isEmpty {
        reader.lines.removeFirst()
      } else {
        throw reader.fault("a table holds nothing but columns, rows and cells")
      }
    }
    if table.rowIDs.allSatisfy({ $0 == nil }) { table.rowIDs = [] }
    return table
  }
}

/// What an item of a list begins with.
struct ListMark {
  var number: Int?
  var isTight: Bool
  /// Characters up to the text.
  var width: Int

  init?(_ line: ArraySlice<UInt8>) {
    let digits = line.prefix { (48...57).contains($0) }
    guard digits.count <= 9, let sign = line.dropFirst(digits.count).first else { return nil }
    let rest = line.dropFirst(digits.count + 1)
    guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
    switch sign {
    case UInt8(ascii: "-") where digits.isEmpty, UInt8(ascii: ".") where !digits.isEmpty: isTight = true
    case UInt8(ascii: "+") where digits.isEmpty, UInt8(ascii: ")") where !digits.isEmpty: isTight = false
    default: return nil
    }
    number = Int(String(decoding: digits, as: UTF8.self))
    width = digits.count + 2
  }

  func isLike(_ other: ListMark) -> Bool { (number == nil) == (other.number == nil) && isTight == other.isTight }
}
