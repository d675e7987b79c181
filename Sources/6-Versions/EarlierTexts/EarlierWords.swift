import Languages
import Markdown
import Markup
import NoticeModel
import XMLTree

/// The words of an earlier text in HTML, and their marks.
extension EarlierHTML {
  mutating func inlines(_ element: XMLElement) -> [Inline] {
    element.content.flatMap { part -> [Inline] in
      switch part {
      case .text(let text): return [.text(text)]
      case .element(let inner) where EarlierElements.isInline(inner.name): return inline(inner)
      case .element(let inner) where EarlierElements.isBlock(inner.name):
        report(
          "<\(inner.name)> stands in <\(element.name)>, which holds words alone", line: inner.line,
          help: "end <\(element.name)> before it")
        return []
      case .element(let inner):
        refuse(inner)
        return []
      }
    }
  }

  mutating func inline(_ element: XMLElement) -> [Inline] {
    check(element)
    return within(element) { html in
      let inner = html.inlines(element)
      let words = html.marked(html.read(inner, element), besides: element)
      return words
    }
  }

  private mutating func read(_ inner: [Inline], _ element: XMLElement) -> [Inline] {
    switch element.name {
    case "a": return link(inner.withoutLinks, element)
    case "b", "strong": return [.strong(inner)]
    case "i", "em", "cite", "dfn", "var", "u", "mark": return [.emphasis(expanded(inner, element))]
    case "s", "strike", "del": return [.strikethrough(inner)]
    case "code", "kbd", "samp", "tt": return inner.mapText { .code($0.oneSpace) }
    case "sup": return inner.mapText { .superscript($0.oneSpace) }
    case "sub": return lowered(inner, element)
    case "q": return rules(for: language).quotedWhole(WordRun(inner).inlines)
    case "abbr", "acronym": return expanded(inner, element)
    case "time": return time(inner, element)
    case "br": return [.lineBreak]
    case "wbr": return []
    default: return inner
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

  /// An abbreviation, with what it stands for behind it where that is told for the first time.
  private mutating func expanded(_ words: [Inline], _ element: XMLElement) -> [Inline] {
    let meaning = (element.attributes["title"] ?? "").oneSpace
    guard !meaning.isEmpty, meaning != element.text.oneSpace, explained.insert(meaning).inserted else { return words }
    return words + [.text(" (\(meaning))")]
  }

  /// Letters below the line: those that Unicode has such a form of.
  private mutating func lowered(_ words: [Inline], _ element: XMLElement) -> [Inline] {
    let forms = Dictionary(
      uniqueKeysWithValues: zip("0123456789+-=()aehijklmnoprstuvx ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ "))
    guard element.text.oneSpace.allSatisfy({ forms[$0] != nil }) else {
      report(
        "“\(element.text.oneSpace)” cannot be shown below the line", line: element.line,
        help: "write it on the line, in brackets for instance, without <sub>")
      return words
    }
    return words.mapText { .text(String($0.oneSpace.compactMap { forms[$0] })) }
  }

  private mutating func time(_ words: [Inline], _ element: XMLElement) -> [Inline] {
    guard let moment = element.attributes["datetime"] else { return words }
    guard let day = Day(iso: String(moment.prefix(10))), moment.dropFirst(10).first.map({ "T ".contains($0) }) ?? true
    else {
      report(
        "`\(moment)` is no day", line: element.line,
        help: "write it as in 2018-05-25, or leave the words without <time>")
      return words
    }
    return [.time(words, iso: day.iso)]
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

  /// Something else in place of each run of text, whatever marks stand around it.
  fileprivate func mapText(_ transform: (String) -> Inline) -> [Inline] {
    map { inline in
      if case .text(let text) = inline { return transform(text) }
      return inline.mapInner { $0.mapText(transform) }
    }
  }
}

extension String {
  /// With one space where white space stands.
  var oneSpace: String { split(whereSeparator: { " \t\n\r\u{C}".contains($0) || $0 == "\r\n" }).joined(separator: " ") }
}
