import Markup

/// Turns inlines into tokens; nothing that a reader sees is left out.
struct InlineTokens {
  func tokens(_ inlines: [Inline]) -> [RedlineToken] {
    var out: [RedlineToken] = []
    for inline in inlines { add(inline, [], to: &out) }
    return out
  }

  /// What stands before a title or an item.
  func number(_ inlines: [Inline]) -> [RedlineToken] {
    var out: [RedlineToken] = []
    for inline in inlines { add(inline, [.number], to: &out) }
    return out
  }

  private func add(_ inline: Inline, _ styles: [RedlineStyle], to out: inout [RedlineToken]) {
    func add(_ inner: [Inline], _ style: RedlineStyle) {
      for inline in inner { self.add(inline, styles + [style], to: &out) }
    }
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
    for inline in inner { add(inline, styles + [.link(to: isShown ? nil : address)], to: &out) }
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
