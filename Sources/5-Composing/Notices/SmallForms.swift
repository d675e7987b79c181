import Diagnostics
import Law
import Markup
import NoticeModel

/// Labels, rows and lists in the form of the page.
extension Composer {
  /// "Label : words", as one paragraph with the label set strong.
  func labelled(_ key: LabelKey, _ words: [Inline]) -> Block {
    .paragraph([.strong(label(key))] + afterColon(words))
  }

  /// A colon and what stands behind it.
  func afterColon(_ words: [Inline]) -> [Inline] { colon + rules.behindColon(words) }

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

  /// Laws that are cited together: provisions of one law stand with it.
  ///
  /// - Parameter words: what stands before them.
  func laws(_ citations: [Citation], behind words: String = "") -> [Inline] {
    let groups = citations.compactMap(provision).byLaw
    return list(
      groups.enumerated().map { index, group in
        // Behind an article of another law, a law as a whole could be taken for one whose article is meant too.
        let isBehindArticle = groups[..<index].contains { !$0[0].articles.isEmpty }
        return cite(group, behind: isBehindArticle ? rules.wordBeforeLawInList ?? words : words)
      })
  }

  /// The same in brackets, with a space before them.
  func bracketedLaws(_ citations: [Citation]) -> [Inline] {
    [.text(" ")] + bracketed(laws(citations, behind: "("))
  }

  /// A provision of a law; reported when it is unknown.
  func provision(_ citation: Citation) -> Provision? {
    do {
      return try CitationParser(laws: registry).provision(of: citation)
    } catch {
      findings.add(Diagnostic(rule: .sourceLaw, error.message, help: error.help, at: sources.location(citation.place)))
      return nil
    }
  }
}

extension [Provision] {
  /// Those of one law together, in the order in which the laws come first. A law as a whole stands alone.
  fileprivate var byLaw: [[Provision]] {
    var groups: [[Provision]] = []
    for provision in self {
      let same = groups.firstIndex { group in
        group[0].law.id == provision.law.id && group[0].articles.isEmpty == provision.articles.isEmpty
      }
      if let same { groups[same].append(provision) } else { groups.append([provision]) }
    }
    return groups
  }
}
