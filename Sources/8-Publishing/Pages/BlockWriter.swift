import Markup

/// Writes blocks. The level is that of a heading one step below the current one.
extension HTML {
  mutating func blocks(_ blocks: [Block], level: Int) {
    var index = 0
    while index < blocks.count {
      if case .card = blocks[index] {
        let end = blocks[index...].firstIndex { if case .card = $0 { false } else { true } } ?? blocks.count
        cards(Array(blocks[index..<end]), level: level)
        index = end
      } else {
        block(blocks[index], level: level)
        index += 1
      }
    }
  }

  private mutating func block(_ block: Block, level: Int) {
    switch block {
    case .paragraph(let inlines):
      tag("<p>")
      self.inlines(inlines)
      tag("</p>\n")
    case .list(let start, let tight, let items): list(start: start, tight: tight, items, level: level)
    case .table(let table): self.table(table, level: level)
    case .quote(let inner):
      tag("<blockquote>\n")
      blocks(inner, level: level)
      tag("</blockquote>\n")
    case .code(let text):
      tag("<pre><code>")
      self.text(text)
      tag("</code></pre>\n")
    case .rule: tag("<hr>\n")
    case .definitions(let items):
      tag("<dl class=\"definitions\">\n")
      rows(items, level: level)
      tag("</dl>\n")
    case .tree(let items):
      tag("<ul class=\"tree\">\n")
      for item in items { treeItem(item, level: level) }
      tag("</ul>\n")
    case .callout(let callout): self.callout(callout, level: level)
    case .card: cards([block], level: level)
    case .versions: leave(.versions)
    }
  }

  private mutating func list(start: Int?, tight: Bool, _ items: [[Block]], level: Int) {
    switch start {
    case nil: tag("<ul>\n")
    case 1?: tag("<ol>\n")
    case let start?:
      tag("<ol start=\"")
      text("\(start)")
      tag("\">\n")
    }
    for item in items {
      tag("<li>")
      if tight { tightBlocks(item, level: level) } else { blocks(item, level: level) }
      tag("</li>\n")
    }
    tag(start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// Paragraphs without their tags, where one alone fills an item or a cell.
  mutating func tightBlocks(_ blocks: [Block], level: Int) {
    for (index, block) in blocks.enumerated() {
      if case .paragraph(let inlines) = block, index == 0 {
        self.inlines(inlines)
        if blocks.count > 1 { tag("\n") }
      } else {
        self.block(block, level: level)
      }
    }
  }

  // MARK: - Terms and facts

  /// `<div><dt><dd>` groups: one `dd` for each block.
  mutating func rows(_ items: [DefinitionItem], level: Int) {
    for item in items {
      tag("<div")
      identifier(item.id)
      tag("><dt>")
      inlines(item.term)
      tag("</dt>")
      for block in item.meaning {
        tag("<dd>")
        tightBlocks([block], level: level)
        tag("</dd>")
      }
      if item.meaning.isEmpty { tag("<dd class=\"none\">–</dd>") }
      tag("</div>\n")
    }
  }

  mutating func identifier(_ id: String?) {
    guard let id else { return }
    tag(" id=\"")
    text(id)
    tag("\"")
  }

  private mutating func treeItem(_ item: TreeItem, level: Int) {
    tag("<li")
    identifier(item.id)
    tag("><p class=\"node\"><span class=\"name\">")
    // Marks stand beside the name, not in it.
    let marks = item.name.firstIndex { if case .badge = $0 { true } else { false } } ?? item.name.count
    inlines(Array(item.name[..<marks]))
    tag("</span>")
    inlines(Array(item.name[marks...]))
    tag("</p>\n")
    for block in item.details {
      if case .paragraph(let inlines) = block {
        tag("<p class=\"detail\">")
        self.inlines(inlines)
        tag("</p>\n")
      } else {
        self.block(block, level: level)
      }
    }
    if !item.members.isEmpty {
      tag("<ul>\n")
      for member in item.members { treeItem(member, level: level) }
      tag("</ul>\n")
    }
    tag("</li>\n")
  }

  // MARK: - Tables

  private mutating func table(_ table: Table, level: Int) {
    tag("<div class=\"table-box\"><table class=\"table\">\n")
    if !table.caption.isEmpty {
      tag("<caption>")
      inlines(table.caption)
      tag("</caption>\n")
    }
    tag("<thead><tr>")
    for column in table.columns {
      tag("<th scope=\"col\">")
      inlines(column)
      tag("</th>")
    }
    tag("</tr></thead>\n<tbody>\n")
    for (number, row) in table.rows.enumerated() {
      tag("<tr")
      identifier(number < table.rowIDs.count ? table.rowIDs[number] : nil)
      tag(">")
      for (index, cell) in row.enumerated() { self.cell(cell, index, of: table, level: level) }
      tag("</tr>\n")
    }
    tag("</tbody></table></div>\n")
  }

  private mutating func cell(_ cell: [Block], _ index: Int, of table: Table, level: Int) {
    if index == 0, table.rowHeadings {
      tag("<th scope=\"row\">")
      tightBlocks(cell, level: level)
      tag("</th>")
    } else if cell.isEmpty {
      tag("<td class=\"none\">–</td>")
    } else {
      tag("<td data-label=\"")
      text(index < table.columns.count ? table.columns[index].plainText : "")
      tag("\">")
      tightBlocks(cell, level: level)
      tag("</td>")
    }
  }

  // MARK: - Set apart

  private mutating func callout(_ callout: Callout, level: Int) {
    switch callout.kind {
    case .objection:
      // The one labelled region of the text: it can be found among the landmarks too.
      tag("<section class=\"callout objection\" aria-labelledby=\"objection-title\">\n")
      heading(callout.title, level: level, attributes: " class=\"callout-title\" id=\"objection-title\"")
      blocks(callout.blocks, level: level + 1)
      tag("</section>\n")
      return
    case .note, .gap:
      tag(
        callout.kind == .gap
          ? "<div class=\"callout absent\" role=\"note\">\n" : "<div class=\"callout\" role=\"note\">\n")
      if !callout.title.isEmpty {
        tag("<p class=\"callout-title\">")
        inlines(callout.title)
        tag("</p>\n")
      }
    }
    blocks(callout.blocks, level: level)
    tag("</div>\n")
  }

  /// A heading; there are six levels.
  mutating func heading(_ words: [Inline], level: Int, attributes: StaticString) {
    tag("<h")
    self.level(level)
    tag(attributes)
    tag(">")
    inlines(words)
    tag("</h")
    self.level(level)
    tag(">\n")
  }

  /// Cards that follow each other stand side by side where there is room.
  private mutating func cards(_ blocks: [Block], level: Int) {
    tag("<div class=\"cards\">\n")
    for case .card(let card) in blocks {
      tag("<div class=\"card\">")
      heading(card.title, level: level, attributes: " class=\"card-title\"")
      if !card.rows.isEmpty {
        tag("<dl class=\"facts\">\n")
        rows(card.rows, level: level)
        tag("</dl>")
      }
      tag("</div>\n")
    }
    tag("</div>\n")
  }
}
