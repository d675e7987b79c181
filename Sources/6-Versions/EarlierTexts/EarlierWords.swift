import Markdown
import Markup
import XMLTree

/// The words of an earlier text in HTML, and their marks.
extension EarlierHTML {
  mutating func inlines(_ content: [XMLElement.Content]) -> [Inline] {
    content.flatMap { part -> [Inline] in
      switch part {
      case .text(let text): return [.text(text)]
      case .element(let element): return inline(element)
      }
    }
  }

  mutating func inline(_ element: XMLElement) -> [Inline] {
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
  var withoutLinks: [Inline] {
    flatMap { inline -> [Inline] in
      if case .link(let words, _) = inline { return words.withoutLinks }
      return [inline.mapInner(\.withoutLinks)]
    }
  }
}
