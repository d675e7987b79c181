import NoticeModel
import Redlines

/// Writes the passages of a redline, each as one element: a heading, an item of a list, or a paragraph.
///
/// The headings are those of the newer version, so that they follow each other as they do there; a deleted one is
/// a paragraph.
struct RedlinePassages {
  let words: PageWords
  let moves: [Int: (from: PassageFrame, to: PassageFrame)]
  /// Level of the last heading: the next is at most one below.
  private var level = 1
  /// Ends of moves that were written: a move is named once at each.
  private var written: Set<String> = []

  init(words: PageWords, moves: [Int: (from: PassageFrame, to: PassageFrame)]) {
    self.words = words
    self.moves = moves
  }

  /// Passages that follow each other; items among them form a list.
  mutating func write(_ items: [Redline.Item], _ html: inout HTML) {
    var isInList = false
    for item in items {
      let isItem = if case .item = item.frame.role { true } else { false }
      if isItem != isInList { html.tag(isItem ? "<ul class=\"items\">\n" : "</ul>\n") }
      isInList = isItem
      if isItem { listItem(item, &html) } else { element(item, &html) }
    }
    if isInList { html.tag("</ul>\n") }
  }

  // MARK: - Elements

  private mutating func listItem(_ item: Redline.Item, _ html: inout HTML) {
    open("<li", item, &html)
    notes(item, &html)
    content(item, &html)
    html.tag("</li>\n")
  }

  private mutating func element(_ item: Redline.Item, _ html: inout HTML) {
    let start = html.bytes.count
    notes(item, &html)
    if html.bytes.count > start { html.tag("\n") }
    switch item.frame.role {
    case .heading(let depth) where item.new != nil:
      level = min(depth, level + 1, 6)
      html.tag("<h")
      html.level(level)
      open("", item, &html)
      content(item, &html)
      html.tag("</h")
      html.level(level)
      html.tag(">\n")
    case .code:
      open("<pre", item, &html)
      html.tag("<code>")
      content(item, &html)
      html.tag("</code></pre>\n")
    default:
      open("<p", item, &html)
      label(item, &html)
      content(item, &html)
      html.tag("</p>\n")
    }
  }

  private func open(_ tag: StaticString, _ item: Redline.Item, _ html: inout HTML) {
    html.tag(tag)
    html.tag(" class=\"passage ")
    html.text(item.frame.styleClass)
    switch item.kind {
    case .same: break
    case .changed: html.tag(" changed")
    case .deleted: html.tag(" deleted")
    case .inserted: html.tag(" inserted")
    }
    html.tag("\">")
  }

  /// In which row and column, under which label: the place of what changed, the column of what did not.
  private func label(_ item: Redline.Item, _ html: inout HTML) {
    var label = item.frame.label
    if item.kind == .same {
      guard case .cell(_, let column)? = item.frame.enclosures.last else { return }
      label = column
    }
    guard let label, !label.isEmpty, item.frame.role != .cardTitle, item.frame.role != .term else { return }
    html.tag("<span class=\"label\">")
    html.text(label)
    html.tag(" </span>")
  }

  // MARK: - What else there is to say

  private mutating func notes(_ item: Redline.Item, _ html: inout HTML) {
    if let move = item.move, let ends = moves[move] {
      let isSource = item.new == nil
      if written.insert("\(move) \(isSource)").inserted { moved(move, isSource, ends, &html) }
    }
    if let former = item.formerRole {
      note("\(words[redline: .formerly]) \(former.name(in: words))", &html)
    } else if item.changesOnlyForm {
      note(words[redline: .formOnly], &html)
    }
  }

  private func moved(
    _ move: Int, _ isSource: Bool, _ ends: (from: PassageFrame, to: PassageFrame), _ html: inout HTML
  ) {
    let title = isSource ? ends.to.title : ends.from.title
    html.tag("<p class=\"note\" id=\"moved-")
    html.text("\(move + 1)-" + (isSource ? "from" : "to"))
    html.tag("\">")
    html.text(isSource ? words[redline: .movedTo] : words[redline: .movedFrom])
    html.tag(" <a href=\"#moved-")
    html.text("\(move + 1)-" + (isSource ? "to" : "from"))
    html.tag("\">")
    html.text(title.isEmpty ? words[redline: .beginning] : title)
    html.tag("</a></p>")
  }

  private func note(_ text: String, _ html: inout HTML) {
    html.tag("<p class=\"note\">")
    html.text(text)
    html.tag("</p>")
  }
}
