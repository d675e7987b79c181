/// What an earlier text in HTML may be made of. Everything else is refused, so that nothing runs, nothing is loaded, and
/// nothing that was hidden is shown.
enum EarlierElements {
  /// What stands around other blocks and says nothing by itself.
  static let containers: Set<String> = [
    "html", "body", "main", "article", "section", "div", "header", "footer", "address", "p",
  ]
  static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  static let blocks: Set<String> = ["ul", "ol", "dl", "table", "blockquote", "pre", "hr"]
  /// What stands around words and is shown as they are.
  static let words: Set<String> = [
    "span", "abbr", "cite", "q", "small", "u", "time", "mark", "bdi", "sub", "font", "var", "dfn",
  ]
  static let marks: Set<String> = [
    "a", "b", "strong", "i", "em", "s", "del", "code", "kbd", "samp", "sup", "br", "wbr",
  ]

  static func isBlock(_ name: String) -> Bool {
    containers.contains(name) || headings.contains(name) || blocks.contains(name)
  }

  static func isInline(_ name: String) -> Bool { words.contains(name) || marks.contains(name) }

  private static let attributes: Set<String> = [
    "abbr", "align", "border", "cellpadding", "cellspacing", "charset", "cite", "class", "colspan", "content",
    "datetime", "dir", "headers", "href", "hreflang", "http-equiv", "id", "lang", "name", "property", "rel", "role",
    "rowspan", "scope", "start", "summary", "target", "title", "type", "valign", "version", "width",
  ]

  static func isAllowed(attribute name: String) -> Bool { attributes.contains(name) || name.hasPrefix("aria-") }
}
