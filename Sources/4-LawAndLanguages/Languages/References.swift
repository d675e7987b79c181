import Markup

extension LanguageRules {
  /// The words of references that stand in a row, one for each. Where all lead to numbered places of one kind, the noun
  /// stands once: "sections 5", "6".
  ///
  /// - Parameter words: what stands before them.
  package func references(to targets: [ReferenceTarget], behind words: String) -> [[Inline]] {
    let parts = targets.map { self.parts(of: $0) }
    guard targets.count > 1, let first = parts[0], parts.allSatisfy({ $0?.plural == first.plural }) else {
      return targets.map { target in
        let article = article(of: target, areSeveral: false, behind: words)
        return (article.isEmpty ? [] : [.text(article)]).joining(reference(to: target))
      }
    }
    let noun = article(of: targets[0], areSeveral: true, behind: words) + first.plural + nbsp
    return [[.text(noun)].joining(first.number)] + parts.dropFirst().map { $0?.number ?? [] }
  }
}

/// Whether a text ends with one of some words and a space; capitals at the beginning of a sentence do not count.
func ends(_ text: String, with words: [String]) -> Bool {
  guard let last = text.last, last == " " || last == "\u{A0}" else { return false }
  let word = text.dropLast().reversed().prefix(while: \.isLetter).reversed()
  return words.contains(String(word).lowercased())
}
