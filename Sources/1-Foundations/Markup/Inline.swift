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
  /// A link to a place in the same notice, by its anchor; its words ("article 14") are known once the notice
  /// is numbered.
  case reference(String)

  /// How a mark looks.
  package enum Badge: String, Sendable {
    case plain
    /// Something specially protected.
    case special
    /// The letter of a group of data.
    case group
  }
}

extension Inline {
  /// What a mark holds, such as the words of a link; `nil` for what holds no other inlines, such as a run of text.
  package var inner: [Inline]? {
    switch self {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _), .time(let inner, _),
      .name(let inner), .foreign(let inner, _), .badge(let inner, _):
      inner
    case .text, .code, .superscript, .lineBreak, .reference: nil
    }
  }

  /// The same mark around other words; what holds no other inlines stays as it is.
  package func mapInner(_ transform: ([Inline]) -> [Inline]) -> Inline {
    switch self {
    case .emphasis(let inner): .emphasis(transform(inner))
    case .strong(let inner): .strong(transform(inner))
    case .strikethrough(let inner): .strikethrough(transform(inner))
    case .link(let inner, let address): .link(transform(inner), to: address)
    case .time(let inner, let iso): .time(transform(inner), iso: iso)
    case .name(let inner): .name(transform(inner))
    case .foreign(let inner, let tag): .foreign(transform(inner), tag: tag)
    case .badge(let inner, let badge): .badge(transform(inner), badge)
    case .text, .code, .superscript, .lineBreak, .reference: self
    }
  }
}

extension Sequence<Inline> {
  /// The words alone, without any markup.
  package var plainText: String {
    var out = ""
    for inline in self { inline.appendPlainText(to: &out) }
    return out
  }
}

extension Inline {
  func appendPlainText(to out: inout String) {
    switch self {
    case .text(let text), .code(let text), .superscript(let text): out += text
    case .lineBreak: out += " "
    default: for inline in inner ?? [] { inline.appendPlainText(to: &out) }
    }
  }
}
