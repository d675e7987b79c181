import Diagnostics
import Markdown
import Markup
import XMLTree

/// An earlier text in HTML that is well-formed XML, as `tidy` makes it of any page.
struct EarlierHTML {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var content = EarlierContent()
  private var headings = 0

  init(_ file: SourceFile) {
    self.file = file
    do {
      read(try XMLReader.read(Self.withoutType(file.bytes)))
    } catch {
      report(
        error.message, line: error.line,
        help: "repair it, or have the page written anew: tidy -utf8 -asxhtml --numeric-entities yes --doctype omit")
    }
  }

  /// Without the document type of HTML, which says nothing; one that declares anything stays, and is refused.
  private static func withoutType(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    guard let type = text.firstMatch(of: /<!DOCTYPE\s+html[^>\[]*>/.ignoresCase()) else { return bytes }
    let before = text[..<type.range.lowerBound].utf8.count
    var bytes = bytes
    for index in before..<(before + type.output.utf8.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
    // Nothing may stand before the declaration of XML, which is gone then too.
    return bytes
  }

  private mutating func read(_ root: XMLElement) {
    guard root.name == "html", let body = root.child("body") else {
      return report(
        "this is no HTML page: it has no <html> with a <body>", line: root.line, help: "write the page as a whole")
    }
    check(root)
    var title = ""
    for element in root.children where element.name != "body" {
      guard element.name == "head" else {
        refuse(element)
        continue
      }
      for part in element.children {
        switch part.name {
        case "title": title = part.text
        case "meta": check(part)
        default: refuse(part)
        }
      }
    }
    check(body)
    content.items = flow(body.content)
    if content.title.isEmpty { content.title = WordRun([.text(title)]).inlines }
    if content.title.isEmpty {
      report("this text has no title", line: root.line, help: "write it at the beginning: <h1>…</h1>")
    }
    if content.items.isEmpty, diagnostics.isEmpty {
      report("this page holds no text", line: body.line, help: "write some, or leave the file out")
    }
  }

  // MARK: - Findings

  private mutating func report(_ message: String, line: Int, help: String) {
    guard diagnostics.count < 20 else { return }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = lines.prefix(max(0, line - 1)).reduce(0) { $0 + $1.count + 1 }
    let length = lines.indices.contains(line - 1) ? lines[line - 1].count : 0
    diagnostics.append(
      Diagnostic(rule: .none, message, help: help, at: file.location(start..<(start + max(1, length)))))
  }

  private mutating func refuse(_ element: XMLElement) {
    report(
      "<\(element.name)> is not allowed in an earlier text", line: element.line,
      help: "take it out: an earlier text has headings, paragraphs, lists and tables, and loads nothing")
  }

  /// The attributes of an element.
  private mutating func check(_ element: XMLElement) {
    for name in element.attributes.keys.sorted() where !EarlierElements.isAllowed(attribute: name) {
      report(
        "the attribute `\(name)` is not allowed in an earlier text", line: element.line,
        help: "take it out; what it did is not shown")
    }
  }

  // MARK: - Blocks

  private mutating func flow(_ content: [XMLElement.Content], isNested: Bool = false) -> [ProseItem] {
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

  // MARK: - Words

  private mutating func inlines(_ content: [XMLElement.Content]) -> [Inline] {
    content.flatMap { part -> [Inline] in
      switch part {
      case .text(let text): return [.text(text)]
      case .element(let element): return inline(element)
      }
    }
  }

  private mutating func inline(_ element: XMLElement) -> [Inline] {
    check(element)
    let inner = inlines(element.content)
    if EarlierElements.words.contains(element.name) { return inner }
    switch element.name {
    case "a": return link(inner.withoutLinks, element)
    case "b", "strong": return [.strong(inner)]
    case "i", "em": return [.emphasis(inner)]
    case "s", "del": return [.strikethrough(inner)]
    case "code", "kbd", "samp": return [.code(element.text)]
    case "sup": return [.superscript(element.text)]
    case "br": return [.lineBreak]
    case "wbr": return []
    default:
      refuse(element)
      return []
    }
  }

  /// A link to another page of the old site leads nowhere now: its words stay.
  private mutating func link(_ words: [Inline], _ element: XMLElement) -> [Inline] {
    guard let address = element.attributes["href"] else { return words }
    guard address.prefix(while: { !"/?#".contains($0) }).contains(":") else { return words }
    guard SafeAddress.isSafe(address) else {
      report(
        "`\(address)` is no address that a link may lead to", line: element.line,
        help: "take the link out, or write one that begins with https://, http://, mailto: or tel:")
      return words
    }
    return [.link(words, to: address)]
  }
}

extension [Inline] {
  /// The words of links in place of the links.
  fileprivate var withoutLinks: [Inline] {
    flatMap { inline -> [Inline] in
      if case .link(let words, _) = inline { return words.withoutLinks }
      return [inline.mapInner(\.withoutLinks)]
    }
  }
}
