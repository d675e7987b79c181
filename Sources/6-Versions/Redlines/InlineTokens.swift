import Markup

/// Turns inlines into tokens; nothing that a reader sees is left out.
struct InlineTokens {
  func tokens(_ inlines: [Inline]) -> [RedlineToken] {
    var out: [RedlineToken] = []
    add(inlines, [], to: &out)
    return out
  }

  /// What stands before a title or an item.
  func number(_ inlines: [Inline]) -> [RedlineToken] {
    var out: [RedlineToken] = []
    add(inlines, [.number], to: &out)
    return out
  }

  /// A text that is being composed may be divided where something was put in; one that was frozen is not.
  private func add(_ inlines: [Inline], _ styles: [RedlineStyle], to out: inout [RedlineToken]) {
    var run = ""
    for inline in inlines {
      if case .text(let text) = inline {
        run += text
      } else {
        add(run, styles, to: &out)
        run = ""
        add(inline, styles, to: &out)
      }
    }
    add(run, styles, to: &out)
  }

  private func add(_ inline: Inline, _ styles: [RedlineStyle], to out: inout [RedlineToken]) {
    func add(_ inner: [Inline], _ style: RedlineStyle) { self.add(inner, styles + [style], to: &out) }
    switch inline {
    case .text(let text): self.add(text, styles, to: &out)
    case .emphasis(let inner): add(inner, .emphasis)
    case .strong(let inner): add(inner, .strong)
    case .strikethrough(let inner): add(inner, .strikethrough)
    case .code(let text): self.add(text, styles + [.code], to: &out)
    case .superscript(let text): self.add(text, styles + [.superscript], to: &out)
    case .name(let inner): add(inner, .name)
    case .time(let inner, let iso): add(inner, .time(iso: iso))
    case .foreign(let inner, let tag): add(inner, .foreign(tag: tag))
    case .badge(let inner, let badge): add(inner, .badge(badge))
    case .lineBreak: out.append(RedlineToken("\n", styles + [.lineBreak]))
    case .link(let inner, let address): link(inner, to: address, styles, &out)
    }
  }

  private func add(_ text: String, _ styles: [RedlineStyle], to out: inout [RedlineToken]) {
    for token in TokenReader.tokens(text) { out.append(RedlineToken(token, styles)) }
  }

  private func link(_ inner: [Inline], to address: String, _ styles: [RedlineStyle], _ out: inout [RedlineToken]) {
    // A place of the same notice is named by the words of the link.
    let isShown = !address.hasPrefix("#") && bare(address) != bare(inner.plainText)
    add(inner, styles + [.link(to: isShown ? nil : address)], to: &out)
    guard isShown else { return }
    for text in [" ", "(\(address))"] { out.append(RedlineToken(text, styles + [.address])) }
  }

  /// An address as people write it: without its scheme, without spaces.
  private func bare(_ address: String) -> String {
    var text = address.filter { !$0.isWhitespace }.lowercased()
    for scheme in ["https://", "http://", "mailto:", "tel:"] where text.hasPrefix(scheme) {
      text.removeFirst(scheme.count)
    }
    if text.hasSuffix("/") { text.removeLast() }
    return text
  }
}
