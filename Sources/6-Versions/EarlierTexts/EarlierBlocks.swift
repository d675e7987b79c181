import Markup
import XMLTree

/// The blocks of an earlier text in HTML.
extension EarlierHTML {
  mutating func flow(_ content: [XMLElement.Content], isNested: Bool = false) -> [EarlierContent.Item] {
    var items: [EarlierContent.Item] = []
    var run: [Inline] = []
    func flush() {
      for part in WordRun.paragraphs(run) {
        let words = WordRun(part).inlines
        if !words.isEmpty { items.append(.block(.paragraph(marked(words)))) }
      }
      run = []
    }
    for part in content {
      switch part {
      case .text(let text): run.append(.text(text))
      case .element(let element) where EarlierElements.words.contains(element.name) && Self.holdsBlocks(element):
        flush()
        check(element)
        items += within(element) { $0.flow(element.content, isNested: isNested) }
      case .element(let element) where EarlierElements.isInline(element.name): run += inline(element)
      case .element(let element):
        flush()
        items += within(element) { $0.block(element, isNested: isNested) }
      }
    }
    flush()
    return items
  }

  /// Whether an element that is meant for words stands around paragraphs and the like, as `<font>` once did.
  private static func holdsBlocks(_ element: XMLElement) -> Bool {
    element.children.contains {
      EarlierElements.isBlock($0.name) || EarlierElements.words.contains($0.name) && holdsBlocks($0)
    }
  }

  private mutating func block(_ element: XMLElement, isNested: Bool) -> [EarlierContent.Item] {
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
    case "ul", "ol": return [.block(list(element))]
    case "dl": return [.block(definitions(element))]
    case "table": return table(element).map { .block($0) }
    case "blockquote": return [.block(.quote(blocks(element)))]
    case "pre": return [.block(.code(lines(element)))]
    case "summary":
      let words = self.words(element)
      return words.isEmpty ? [] : [.block(.paragraph([.strong(words)]))]
    default: return [.block(.rule)]
    }
  }

  /// Blocks alone, where no section can begin.
  mutating func blocks(_ element: XMLElement) -> [Block] {
    within(element) { $0.flow(element.content, isNested: true) }.compactMap { item in
      if case .block(let block) = item { return block }
      return nil
    }
  }

  /// The words of an element that holds nothing else.
  mutating func words(_ element: XMLElement) -> [Inline] {
    within(element) { html in
      let words = WordRun(html.inlines(element)).inlines
      return words.isEmpty ? [] : html.marked(words)
    }
  }

  private mutating func heading(_ element: XMLElement, level: Int, isNested: Bool) -> [EarlierContent.Item] {
    let words = self.words(element)
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

  /// The lines of `<pre>`, which have no marks.
  private mutating func lines(_ element: XMLElement) -> String {
    func read(_ element: XMLElement) -> String {
      element.content.map { part in
        switch part {
        case .text(let text): return text
        case .element(let inner):
          if inner.name == "br" { return "\n" }
          if EarlierElements.words.contains(inner.name) || inner.name == "code" {
            check(inner)
          } else {
            report(
              "<\(inner.name)> stands in <pre>, whose words have no marks", line: inner.line,
              help: "leave its words without it, or write <p> with <br /> in place of <pre>")
          }
          return read(inner)
        }
      }.joined()
    }
    let text = read(element)
    return text.hasPrefix("\n") ? String(text.dropFirst()) : text
  }

  private mutating func definitions(_ element: XMLElement) -> Block {
    var items: [DefinitionItem] = []
    var isTerm = false
    let groups = parts(of: element, ["dt", "dd", "div"])
    for part in groups.flatMap({ $0.name == "div" ? parts(of: $0, ["dt", "dd"]) : [$0] }) {
      if part.name == "dt" {
        let term = words(part)
        // Terms behind each other have one meaning.
        if isTerm, let last = items.last {
          items[items.count - 1].term = last.term + [.lineBreak] + term
        } else {
          items.append(DefinitionItem(term: term, meaning: []))
        }
      } else if items.isEmpty {
        report("this <dd> has no <dt> before it", line: part.line, help: "write the term that it explains")
      } else {
        items[items.count - 1].meaning += blocks(part)
      }
      isTerm = part.name == "dt"
    }
    return .definitions(items)
  }

  /// The elements in another one, which may hold nothing else.
  mutating func parts(of element: XMLElement, _ names: Set<String>) -> [XMLElement] {
    refuseWords(in: element)
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

  mutating func refuseWords(in element: XMLElement) {
    for part in element.content {
      if case .text(let text) = part, !text.allSatisfy(\.isWhitespace) {
        report(
          "words stand in <\(element.name)> where none are shown", line: element.line,
          help: "move them into one of its parts")
      }
    }
  }
}
