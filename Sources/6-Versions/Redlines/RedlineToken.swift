import Markup

/// A word, a sign or a space, with the way it is set: the smallest thing that a redline inserts or deletes.
package struct RedlineToken: Sendable {
  package var text: String
  /// What the token stands in, the outermost first.
  package var styles: [RedlineStyle]

  package init(_ text: String, _ styles: [RedlineStyle] = []) {
    self.text = text
    self.styles = styles
  }

  /// Whether it is a word or a number, rather than a sign or a space.
  package var isWord: Bool { text.unicodeScalars.first?.isPartOfWord ?? false }

  /// Letters and digits: what counts when likeness is measured.
  var weight: Int { isWord ? text.unicodeScalars.count : 0 }
}

/// Two tokens are the same where their bytes are: an accent that is written in another way is a difference, since a
/// redline gives back exactly what was there.
extension RedlineToken: Hashable {
  package static func == (a: RedlineToken, b: RedlineToken) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8) && a.styles == b.styles
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(styles.count)
  }
}

/// How a token is set, or what it is part of.
package enum RedlineStyle: Hashable, Sendable {
  case emphasis, strong, strikethrough, code, superscript, name
  case time(iso: String)
  case foreign(tag: String)
  case badge(Inline.Badge)
  /// The words of a link, and its address where it is not to be read beside them.
  case link(to: String?)
  /// The address of a link, where it is not what its words say already.
  case address
  /// What stands before a title or an item: "Article 14 – ", "3. ".
  case number
  /// A line that ends inside a paragraph.
  case lineBreak
}

extension [RedlineToken] {
  /// What is read, without the way it is set.
  package var text: String { map(\.text).joined() }

  var weight: Int { reduce(0) { $0 + $1.weight } }
}
