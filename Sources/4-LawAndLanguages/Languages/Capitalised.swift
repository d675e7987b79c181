import Markup
import NoticeModel

/// A part of a text of which the first may need a capital: an inline or a block.
package protocol CapitalisedMarkup {
  /// The same with a capital at the start, for a fragment that begins a cell or a sentence.
  var capitalised: Self { get }
}

extension Array where Element: CapitalisedMarkup {
  /// The same, the first of them with a capital at its start.
  package var capitalised: [Element] {
    guard let first else { return self }
    return [first.capitalised] + dropFirst()
  }
}

extension MarkupTree.Block: CapitalisedMarkup {
  /// Only a paragraph begins with words.
  package var capitalised: Self {
    guard case .paragraph(let inlines) = self else { return self }
    return .paragraph(inlines.capitalised)
  }
}

extension MarkupTree.Inline: CapitalisedMarkup {
  package var capitalised: Self {
    switch self {
    case .text(let text): .text(text.capitalisedAtStart)
    case .time: self
    default: mapInner(\.capitalised)
    }
  }
}

extension String {
  /// With a capital first letter. A word with a capital inside ("iPhone") or behind a sign stays as it is.
  var capitalisedAtStart: String {
    guard let first, first.isLowercase else { return self }
    let word = prefix { $0.isLetter || $0 == "’" || $0 == "-" }
    guard !word.contains(where: \.isUppercase) || word.contains("’") || word.contains("-") else { return self }
    // A name of one language may begin a text of another.
    for (small, capital) in Self.capitalWords where word == small { return capital + dropFirst(small.count) }
    for (small, capital) in Self.capitalBeginnings where hasPrefix(small) { return capital + dropFirst(small.count) }
    return first.uppercased() + dropFirst()
  }

  private static let capitalWords = Language.allCases.flatMap { rules(for: $0).capitals.words }
  private static let capitalBeginnings = Language.allCases.flatMap { rules(for: $0).capitals.beginnings }
}

/// What does not begin with a capital first letter alone, in small letters, with its form at the start of a sentence.
package struct CapitalForms: Sendable {
  package var words: [String: String] = [:]
  /// Letters that are written as one.
  package var beginnings: [String: String] = [:]
}
