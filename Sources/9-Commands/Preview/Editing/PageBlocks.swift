/// The elements of a page that hold words of their own: paragraphs, items, cells, headings.
struct PageBlocks {
  struct Block {
    /// The end of its start tag, without `>`.
    var tagEnd: String.Index
    /// Where its own words end: before the first block in it, or before its end tag.
    var end: String.Index
    /// The letters and digits of its own words, without those of the blocks in it.
    var letters: [UInt8]
  }

  private(set) var blocks: [Block] = []

  private static let elements: Set<Substring> = [
    "p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "summary",
  ]
  /// What ends the words of an element that it stands in.
  private static let containers: Set<Substring> = [
    "ul", "ol", "dl", "table", "div", "section", "article", "details", "blockquote", "figure", "aside",
  ]
  /// Lists of links to what stands elsewhere.
  private static let leftOut: Set<Substring> = ["nav", "svg", "template", "style", "script"]

  private struct Open {
    var name: Substring
    var tagEnd: String.Index
    var end: String.Index?
    var words: String = ""
  }

  init(_ page: String) {
    guard let body = page.firstRange(of: "<body") else { return }
    var open: [Open] = []
    var skipped: (name: Substring, depth: Int)?
    var at = body.lowerBound
    for tag in page[body.lowerBound...].matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let (name, isEnd) = (tag.2, !tag.1.isEmpty)
      if skipped == nil, let last = open.indices.last { open[last].words += page[at..<tag.range.lowerBound] }
      at = tag.range.upperBound
      if let (skippedName, depth) = skipped {
        if name == skippedName { skipped = isEnd ? (depth == 1 ? nil : (name, depth - 1)) : (name, depth + 1) }
        continue
      }
      if !isEnd, Self.leftOut.contains(name) {
        skipped = (name, 1)
        continue
      }
      guard Self.elements.contains(name) || Self.containers.contains(name) else { continue }
      if !isEnd {
        if let last = open.indices.last, open[last].end == nil { open[last].end = tag.range.lowerBound }
        guard Self.elements.contains(name) else { continue }
        open.append(Open(name: name, tagEnd: page.index(before: tag.range.upperBound)))
      } else if let index = open.lastIndex(where: { $0.name == name }) {
        let element = open[index]
        open.removeSubrange(index...)
        let letters = ShownText.letters(
          element.words.replacing("&amp;", with: "&").replacing(/&[a-z]+;|&#[0-9]+;/, with: " "))
        guard !letters.isEmpty else { continue }
        blocks.append(Block(tagEnd: element.tagEnd, end: element.end ?? tag.range.lowerBound, letters: letters))
      }
    }
  }
}

/// Pieces of text that are put into a page, whose other bytes stay.
struct PageInsertions {
  private var insertions: [(at: String.Index, text: String)] = []

  mutating func insert(_ text: String, at index: String.Index) { insertions.append((index, text)) }

  func applied(to page: String) -> String {
    var output = ""
    var at = page.startIndex
    for (_, insertion) in insertions.enumerated().sorted(by: { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    ) {
      output += page[at..<insertion.at] + insertion.text
      at = insertion.at
    }
    return output + page[at...]
  }
}
