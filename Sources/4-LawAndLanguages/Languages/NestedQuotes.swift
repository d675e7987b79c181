import Markup

extension LanguageRules {
  /// Words in quotation marks; those that stand in them already become the inner ones.
  package func quotedWhole<Words: InlineMarkup>(_ words: [Words]) -> [Words] { quoted(words.map(nested)) }

  private func nested<Words: InlineMarkup>(_ inline: Words) -> Words {
    guard let text = inline.run else { return inline.mapInner { $0.map(nested) } }
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
