extension MarkupTree {
  /// A run of text inside a block, with the few distinctions a notice needs.
  package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case code(String)
    /// A link; the address is safe to follow (`https`, `mailto`, `tel`, or relative).
    case link([Inline], to: String)
    /// A date with its machine-readable form (`2025-10-10`).
    case time([Inline], iso: String)
    /// Letters set above the line, as in "1er".
    case superscript(String)
    /// A proper name that translation tools must leave alone: an organisation, a law.
    case name([Inline])
    /// Words in another language than the text around them, by BCP 47 tag.
    case foreign([Inline], tag: String)
    case lineBreak
    /// A short mark beside words: what role a recipient has, why data are protected.
    case badge([Inline], Badge)
    /// A link to a place in the same notice, before it has its words.
    case reference(Reference)

    package typealias Badge = InlineBadge
  }
}

/// How a short mark beside words looks.
package enum InlineBadge: String, Sendable {
  case plain
  /// Something specially protected.
  case special
  /// The letter of a group of data.
  case group
}

extension MarkupTree.Inline {
  /// What a mark holds, such as the words of a link; `nil` for what holds no other inlines, such as a run of text.
  package var inner: [Self]? {
    switch self {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _), .time(let inner, _),
      .name(let inner), .foreign(let inner, _), .badge(let inner, _):
      inner
    case .text, .code, .superscript, .lineBreak, .reference: nil
    }
  }

  /// The same mark around other words; what holds no other inlines stays as it is.
  package func mapInner(_ transform: ([Self]) -> [Self]) -> Self {
    map(transform) { .reference($0) }
  }

  /// The same mark around other words, with something else in place of a reference.
  package func map<Other>(
    _ inner: ([Self]) -> [MarkupTree<Other>.Inline], reference: (Reference) -> MarkupTree<Other>.Inline
  ) -> MarkupTree<Other>.Inline {
    switch self {
    case .text(let text): .text(text)
    case .emphasis(let words): .emphasis(inner(words))
    case .strong(let words): .strong(inner(words))
    case .strikethrough(let words): .strikethrough(inner(words))
    case .code(let text): .code(text)
    case .link(let words, let address): .link(inner(words), to: address)
    case .time(let words, let iso): .time(inner(words), iso: iso)
    case .superscript(let text): .superscript(text)
    case .name(let words): .name(inner(words))
    case .foreign(let words, let tag): .foreign(inner(words), tag: tag)
    case .lineBreak: .lineBreak
    case .badge(let words, let badge): .badge(inner(words), badge)
    case .reference(let place): reference(place)
    }
  }
}

extension MarkupTree.Inline where Reference == Never {
  /// A finished text within one that is being composed.
  package var unresolved: Unresolved.Inline {
    map {
      $0.map(\.unresolved)
    } reference: {
      $0
    }
  }
}

extension MarkupTree.Inline where Reference == PlaceReference {
  /// The same with words in place of each reference.
  package func resolved(_ words: (PlaceReference) -> Inline) -> Inline {
    map({ $0.map { $0.resolved(words) } }, reference: words)
  }
}

/// An inline of any kind of text.
package protocol InlineMarkup {
  static func text(_ text: String) -> Self
  /// The words of a run of text; `nil` for anything else.
  var run: String? { get }
  func mapInner(_ transform: ([Self]) -> [Self]) -> Self
  func appendPlainText(to out: inout String)
}

extension MarkupTree.Inline: InlineMarkup {
  package var run: String? {
    if case .text(let words) = self { return words }
    return nil
  }

  package func appendPlainText(to out: inout String) {
    switch self {
    case .text(let text), .code(let text), .superscript(let text): out += text
    case .lineBreak: out += " "
    default: for inline in inner ?? [] { inline.appendPlainText(to: &out) }
    }
  }
}

extension Sequence where Element: InlineMarkup {
  /// The words alone, without any markup.
  package var plainText: String {
    var out = ""
    for inline in self { inline.appendPlainText(to: &out) }
    return out
  }
}
