import Markup

extension LanguageRules {
  /// Words in quotation marks; those that stand in them already become the inner ones.
  package func quotedWhole(_ words: [Inline]) -> [Inline] { quoted(words.map(nested)) }

  private func nested(_ inline: Inline) -> Inline {
    guard case .text(let text) = inline else { return inline.mapInner { $0.map(nested) } }
    return .text(nestedQuotes.reduce(text) { $0.replacing($1.mark, with: $1.nested) })
  }
}
