import Markup

/// What stands in the braces behind a bracketed span.
enum SpanAttribute {
  static func of(_ badge: Inline.Badge) -> String {
    switch badge {
    case .plain: ".badge"
    case .special: ".badge-special"
    case .group: ".badge-group"
    }
  }

  /// The inline that brackets with this attribute stand for; `nil` for one that nobody writes.
  static func inline(_ inner: [Inline], _ attribute: String) -> Inline? {
    switch attribute {
    case ".em": .emphasis(inner)
    case ".strong": .strong(inner)
    case ".del": .strikethrough(inner)
    case ".name": .name(inner)
    case ".badge": .badge(inner, .plain)
    case ".badge-special": .badge(inner, .special)
    case ".badge-group": .badge(inner, .group)
    default:
      if attribute.hasPrefix("date=") {
        .time(inner, iso: String(attribute.dropFirst(5)))
      } else if attribute.hasPrefix("lang=") {
        .foreign(inner, tag: String(attribute.dropFirst(5)))
      } else {
        nil
      }
    }
  }
}
