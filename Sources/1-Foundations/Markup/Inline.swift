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
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .name(let inner),
      .link(let inner, _), .time(let inner, _), .foreign(let inner, _), .badge(let inner, _):
      for inline in inner { inline.appendPlainText(to: &out) }
    case .lineBreak: out += " "
    case .reference: break
    }
  }
}
