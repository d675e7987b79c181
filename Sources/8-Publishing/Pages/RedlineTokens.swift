import Redlines

/// Writes the tokens of a redline.
extension HTML {
  /// Neighbours that are set in the same way share their elements.
  mutating func tokens(_ tokens: [RedlineToken]) {
    var open: [RedlineStyle] = []
    for token in tokens {
      let isBreak = token.styles.last == .lineBreak
      let styles = isBreak ? Array(token.styles.dropLast()) : token.styles
      let shared = zip(open, styles).prefix { $0 == $1 }.count
      close(&open, to: shared)
      for style in styles[shared...] { self.open(style) }
      open = styles
      if isBreak { tag("<br>") } else { text(token.text) }
    }
    close(&open, to: 0)
  }

  private mutating func close(_ open: inout [RedlineStyle], to count: Int) {
    while open.count > count {
      switch open.removeLast() {
      case .emphasis: tag("</em>")
      case .strong: tag("</strong>")
      case .strikethrough: tag("</s>")
      case .code: tag("</code>")
      case .superscript: tag("</sup>")
      case .time: tag("</time>")
      case .name, .foreign, .badge, .link, .address, .number: tag("</span>")
      case .lineBreak: break
      }
    }
  }

  /// A link is not one here: it would lead to a place of another page, or to what is no longer there.
  private mutating func open(_ style: RedlineStyle) {
    switch style {
    case .emphasis: tag("<em>")
    case .strong: tag("<strong>")
    case .strikethrough: tag("<s>")
    case .code: tag("<code>")
    case .superscript: tag("<sup>")
    case .name: tag("<span translate=\"no\">")
    case .time(let iso): attribute("<time datetime=\"", iso)
    case .foreign(let language): attribute("<span lang=\"", language)
    case .badge(.plain): tag("<span class=\"badge\">")
    case .badge(.special): tag("<span class=\"badge special\">")
    case .badge(.group): tag("<span class=\"group\">")
    case .link: tag("<span class=\"linked\">")
    case .address: tag("<span class=\"address\">")
    case .number: tag("<span class=\"number\">")
    case .lineBreak: break
    }
  }

  private mutating func attribute(_ open: StaticString, _ value: String) {
    tag(open)
    text(value)
    tag("\">")
  }
}

extension PassageFrame {
  /// Classes by which the style sheet knows what a passage is.
  var styleClass: String {
    let role =
      switch self.role {
      case .heading: "heading"
      case .number: "paragraph-number"
      case .title: "title"
      case .item(let depth, let isNumbered): "item depth-\(min(depth, 4))" + (isNumbered ? " numbered" : "")
      case .name(let depth): "name depth-\(min(depth, 4))"
      case .caption: "caption"
      case .term, .column, .cardTitle, .calloutTitle: "term"
      case .organisation, .banner, .summary, .mark, .paragraph, .code, .rule: "paragraph"
      }
    switch enclosures.last {
    case .rowHeading?: return role + " row"
    case .cell?: return role + " cell"
    case .quote?, .callout?: return role + " apart"
    case .meaning?, .detail?: return role + " meaning"
    case .glance?, .card?, nil: return role
    }
  }

  /// What it is, in words.
  func name(in words: PageWords) -> String {
    switch enclosures.last {
    case .cell?, .rowHeading?: return words[redline: .cell]
    case .quote?: return words[redline: .quote]
    case .callout?: return words[redline: .callout]
    case .glance?, .meaning?, .card?, .detail?, nil: break
    }
    switch role {
    case .heading(let level): return "\(words[redline: .heading])\u{A0}\(level)"
    case .item(let depth, false): return "\(words[redline: .item])\u{A0}\(depth)"
    case .item(let depth, true): return "\(words[redline: .numberedItem])\u{A0}\(depth)"
    case .paragraph where enclosures.isEmpty: return words[redline: .paragraph]
    case .term: return words[redline: .term]
    default: return words[redline: .otherForm]
    }
  }
}
