import Redlines

/// The words of a passage, with what was deleted and what was inserted.
extension RedlinePassages {
  func content(_ item: Redline.Item, _ html: inout HTML) {
    let sign = item.frame.role == .rule ? "———" : "–"
    if item.runs.allSatisfy(\.tokens.isEmpty) {
      return changed(item.kind == .changed ? .same : item.kind, &html) { $0.text(sign) }
    }
    if item.old != nil, item.tokens(without: .inserted).isEmpty { changed(.deleted, &html) { $0.text(sign) } }
    for run in item.runs {
      switch run.kind {
      case .kept: html.tokens(run.tokens)
      case .deleted: changed(.deleted, &html) { $0.tokens(run.tokens) }
      case .inserted: changed(.inserted, &html) { $0.tokens(run.tokens) }
      }
    }
    if item.new != nil, item.tokens(without: .deleted).isEmpty { changed(.inserted, &html) { $0.text(sign) } }
  }

  private func changed(_ kind: Redline.Item.Kind, _ html: inout HTML, _ write: (inout HTML) -> Void) {
    switch kind {
    case .deleted:
      html.tag("<del>")
      heard(words[redline: .deletionStart] + " ", &html)
      write(&html)
      heard(" " + words[redline: .deletionEnd], &html)
      html.tag("</del>")
    case .inserted:
      html.tag("<ins>")
      heard(words[redline: .insertionStart] + " ", &html)
      write(&html)
      heard(" " + words[redline: .insertionEnd], &html)
      html.tag("</ins>")
    case .same, .changed: write(&html)
    }
  }

  /// Many readers say nothing of `ins` and `del`: they find it in words.
  private func heard(_ text: String, _ html: inout HTML) {
    html.tag("<span class=\"visually-hidden\">")
    html.text(text)
    html.tag("</span>")
  }
}
