import Diagnostics
import Law
import Markup
import NoticeModel

/// Labels, rows and lists in the form of the page.
extension Composer {
  /// "Label : words", as one paragraph with the label set strong.
  func labelled(_ key: LabelKey, _ words: [Inline]) -> Block {
    .paragraph([.strong(label(key))] + colon + words)
  }

  /// The same with several items, one below the other.
  func labelled(_ key: LabelKey, each items: [[Inline]]) -> [Block] {
    guard items.count > 1 else { return items.first.map { [labelled(key, $0)] } ?? [] }
    return [.paragraph([.strong(label(key))] + colon)] + lines(items)
  }

  /// Items one below the other; one alone is a paragraph.
  func lines(_ items: [[Inline]]) -> [Block] {
    let items = items.map(\.capitalised)
    guard items.count > 1 else { return items.map { .paragraph($0) } }
    return [.list(start: nil, tight: true, items: items.map { [.paragraph($0)] })]
  }

  /// A row of a card or of a purpose's facts.
  func row(_ key: LabelKey, _ blocks: [Block]) -> DefinitionItem {
    DefinitionItem(term: label(key), meaning: blocks)
  }

  var colon: [Inline] { [.text(rules.typography(rules.colon, previous: "a", next: "a"))] }

  /// Words joined as the language joins them: "a, b et c".
  func list(_ items: [[Inline]]) -> [Inline] { rules.list(items) }

  /// Laws in brackets behind a text.
  func laws(_ citations: [Citation]) -> [Inline] {
    list(citations.compactMap { provision($0) })
  }

  /// A provision of a law, in the form of the language; reported when it is unknown.
  func provision(_ citation: Citation) -> [Inline]? {
    do {
      return cite(try CitationParser(laws: registry).provision(of: citation))
    } catch {
      findings.add(Diagnostic(rule: .sourceLaw, error.message, help: error.help, at: sources.location(citation.place)))
      return nil
    }
  }
}
