import Markdown
import Markup
import XMLTree

/// The blocks of an earlier text in HTML.
extension EarlierHTML {
  mutating func flow(_ content: [XMLElement.Content], isNested: Bool = false) -> [ProseItem] {
    var items: [ProseItem] = []
    var run: [Inline] = []
    func flush() {
      let words = WordRun(run).inlines
      if !words.isEmpty { items.append(.block(.paragraph(words))) }
      run = []
    }
    for part in content {
      switch part {
      case .text(let text): run.append(.text(text))
      case .element(let element) where EarlierElements.isInline(element.name): run += inline(element)
      case .element(let element):
        flush()
        items += block(element, isNested: isNested)
      }
    }
    flush()
    return items
  }

  private mutating func block(_ element: XMLElement, isNested: Bool) -> [ProseItem] {
    guard EarlierElements.isBlock(element.name) else {
      refuse(element)
      return []
    }
    check(element)
    if EarlierElements.containers.contains(element.name) { return flow(element.content, isNested: isNested) }
    if let level = EarlierElements.headings.firstIndex(of: element.name) {
      return heading(element, level: level + 1, isNested: isNested)
    }
    switch element.name {
    case "ul": return [.block(list(element, start: nil))]
    case "ol": return [.block(list(element, start: element.attributes["start"].flatMap { Int($0) } ?? 1))]
    case "dl": return [.block(definitions(element))]
    case "table": return table(element).map { [.block($0)] } ?? []
    case "blockquote": return [.block(.quote(blocks(element)))]
    case "pre": return [.block(.code(element.text))]
    default: return [.block(.rule)]
    }
  }

  /// Blocks alone, where no section can begin.
  private mutating func blocks(_ element: XMLElement) -> [Block] {
    flow(element.content, isNested: true).compactMap { item in
      if case .block(let block) = item { return block }
      return nil
    }
  }

  private mutating func heading(_ element: XMLElement, level: Int, isNested: Bool) -> [ProseItem] {
    let words = WordRun(inlines(element.content)).inlines
    guard !words.isEmpty else { return [] }
    if isNested { return [.block(.paragraph([.strong(words)]))] }
    if level == 1, content.title.isEmpty {
      content.title = words.withoutLinks
      return []
    }
    headings += 1
    return [
      .heading(level: max(2, level), id: EarlierContent.identifier(headings), title: words.withoutLinks)
    ]
  }

  private mutating func list(_ element: XMLElement, start: Int?) -> Block {
    var items: [[Block]] = []
    for item in parts(of: element, ["li"]) {
      let blocks = self.blocks(item)
      if !blocks.isEmpty { items.append(blocks) }
    }
    let isTight = items.allSatisfy { item in
      item.filter { if case .paragraph = $0 { true } else { false } }.count < 2
    }
    return .list(start: start, tight: isTight, items: items)
  }

  private mutating func definitions(_ element: XMLElement) -> Block {
    var items: [DefinitionItem] = []
    for part in parts(of: element, ["dt", "dd"]) {
      if part.name == "dt" {
        items.append(DefinitionItem(term: WordRun(inlines(part.content)).inlines, meaning: []))
      } else if items.isEmpty {
        report("this <dd> has no <dt> before it", line: part.line, help: "write the term that it explains")
      } else {
        items[items.count - 1].meaning += blocks(part)
      }
    }
    return .definitions(items)
  }

  private mutating func table(_ element: XMLElement) -> Block? {
    var caption: [Inline] = []
    var rows: [[[Block]]] = []
    for part in parts(of: element, ["caption", "thead", "tbody", "tfoot", "tr"]) {
      switch part.name {
      case "caption": caption = WordRun(inlines(part.content)).inlines
      case "tr": rows.append(row(part))
      default: for inner in parts(of: part, ["tr"]) { rows.append(row(inner)) }
      }
    }
    guard let head = rows.first, rows.allSatisfy({ $0.count == head.count }), !head.isEmpty else {
      report(
        "the rows of this table do not all have the same number of cells", line: element.line,
        help: "give each row a cell for each column")
      return nil
    }
    let columns = head.map { cell in
      cell.flatMap { block -> [Inline] in
        if case .paragraph(let words) = block { return words }
        return []
      }
    }
    let body = Array(rows.dropFirst())
    return .table(
      Table(
        caption: caption, columns: columns, rows: body, rowHeadings: body.allSatisfy { $0.first?.isEmpty == false }))
  }

  private mutating func row(_ element: XMLElement) -> [[Block]] {
    parts(of: element, ["th", "td"]).map { cell in
      for name in ["colspan", "rowspan"] where cell.attributes[name].map({ $0 != "1" }) == true {
        report(
          "this cell spans several columns or rows, which a notice cannot show", line: cell.line,
          help: "give each column and row a cell of its own")
      }
      return blocks(cell)
    }
  }

  /// The elements in another one, which may hold nothing else.
  private mutating func parts(of element: XMLElement, _ names: Set<String>) -> [XMLElement] {
    for part in element.content {
      if case .text(let text) = part, !text.allSatisfy(\.isWhitespace) {
        report(
          "words stand in <\(element.name)> where none are shown", line: element.line,
          help: "move them into one of its parts")
      }
    }
    var parts: [XMLElement] = []
    for part in element.children {
      guard names.contains(part.name) else {
        report(
          "<\(part.name)> cannot stand in <\(element.name)>", line: part.line,
          help: "in its place stands \(names.sorted().map { "<\($0)>" }.joined(separator: ", "))")
        continue
      }
      check(part)
      parts.append(part)
    }
    return parts
  }
}
