import NoticeModel
import Redlines

/// Writes what changed between two versions: how much, and then both as one text.
///
/// Its identifiers are `only-changes`, `change-…` and `moved-…`; headings begin at `h2`.
struct RedlineWriter {
  private let redline: Redline
  private let outline: RedlineOutline
  private let words: PageWords
  /// The first passage of each move, where it stood and where it stands.
  private var moves: [Int: (from: PassageFrame, to: PassageFrame)] = [:]

  init(_ redline: Redline, words: PageWords) {
    self.redline = redline
    self.words = words
    outline = RedlineOutline(redline)
    var ends: [Int: (from: PassageFrame?, to: PassageFrame?)] = [:]
    for item in redline.items {
      guard let move = item.move else { continue }
      let known = ends[move] ?? (nil, nil)
      ends[move] = (known.from ?? item.old, known.to ?? item.new)
    }
    for (move, end) in ends {
      if let from = end.from, let to = end.to { moves[move] = (from, to) }
    }
  }

  func body() -> HTML {
    var html = HTML()
    html.tag("<div class=\"redline\">\n")
    head(&html)
    html.tag("<div class=\"passages\">\n")
    var passages = RedlinePassages(words: words, moves: moves)
    for part in outline.parts { write(part, &passages, &html) }
    html.tag("</div>\n</div>\n")
    return html
  }

  // MARK: - How much

  private func head(_ html: inout HTML) {
    guard redline.hasChanges else { return note(words[redline: .none], &html) }
    let counts = redline.counts
    html.tag("<dl class=\"counts\">\n")
    count(words[redline: .added], counts.inserted, &html)
    count(words[redline: .deleted], counts.deleted, &html)
    count(words[redline: .changed], counts.changed, &html)
    count(words[redline: .moved], counts.moved, &html)
    html.tag("</dl>\n")
    if redline.changesOnlyForm { note(words[redline: .formOnly], &html) }
    html.tag("<input type=\"checkbox\" id=\"only-changes\"><label for=\"only-changes\">")
    html.text(words[redline: .onlyChanges])
    html.tag("</label>\n")
    // The first change may stand far down.
    html.tag("<p class=\"change-links\">")
    link(words[redline: .next], 1, &html)
    html.tag("</p>\n")
  }

  private func count(_ label: String, _ number: Int, _ html: inout HTML) {
    html.tag("<div><dt>")
    html.text(label)
    html.tag("</dt><dd>")
    html.text(String(number))
    html.tag("</dd></div>\n")
  }

  private func note(_ text: String, _ html: inout HTML) {
    html.tag("<p class=\"note\">")
    html.text(text)
    html.tag("</p>\n")
  }

  // MARK: - Both as one text

  private func write(_ part: RedlineOutline.Part, _ passages: inout RedlinePassages, _ html: inout HTML) {
    switch part {
    case .heading(let item): passages.write([item], &html)
    case .same(let items):
      html.tag("<div class=\"same\">\n")
      passages.write(items, &html)
      html.tag("</div>\n")
      if redline.hasChanges { fold(items.count, &html) }
    case .change(let number, let items):
      html.tag("<div class=\"change\" id=\"change-")
      html.text("\(number)")
      html.tag("\">\n")
      passages.write(items, &html)
      links(number, &html)
      html.tag("</div>\n")
    }
  }

  /// Stands for passages that are hidden.
  private func fold(_ count: Int, _ html: inout HTML) {
    html.tag("<p class=\"fold\">… ")
    html.text("\(count)\u{A0}" + (count == 1 ? words[redline: .unchangedPassage] : words[redline: .unchangedPassages]))
    html.tag(" …</p>\n")
  }

  private func links(_ number: Int, _ html: inout HTML) {
    html.tag("<p class=\"change-links\"><span>")
    html.text("\(words[redline: .change])\u{A0}\(number)/\(outline.changes)")
    html.tag("</span>")
    if number > 1 { link(words[redline: .previous], number - 1, &html) }
    if number < outline.changes { link(words[redline: .next], number + 1, &html) }
    html.tag("</p>\n")
  }

  private func link(_ text: String, _ number: Int, _ html: inout HTML) {
    html.tag(" <a href=\"#change-")
    html.text("\(number)")
    html.tag("\">")
    html.text(text)
    html.tag("</a>")
  }
}
