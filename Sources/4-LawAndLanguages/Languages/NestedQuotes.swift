import Markup

extension LanguageRules {
  /// Words in quotation marks; those that stand in them already become the inner ones.
  package func quotedWhole(_ words: [Inline]) -> [Inline] { quoted(words.map(nested)) }

  private func nested(_ inline: Inline) -> Inline {
    guard case .text(let text) = inline else { return inline.mapInner { $0.map(nested) } }
    return .text(
      nestedQuotes.reduce(text) { text, pair in
        pair.mark == "’" ? text.closingNested(with: pair.nested) : text.replacing(pair.mark, with: pair.nested)
      })
  }
}

extension String {
  /// The same with another mark where a ’ ends a quotation that an inner mark has begun: elsewhere it is an apostrophe.
  fileprivate func closingNested(with mark: String) -> String {
    var result = ""
    var depth = 0
    for (index, character) in zip(indices, self) {
      let next = self.index(after: index)
      let isClosing = character == "’" && depth > 0 && (next == endIndex || !self[next].isLetter)
      if character == "“" { depth += 1 }
      if isClosing { depth -= 1 }
      result += isClosing ? mark : String(character)
    }
    return result
  }
}
