/// What an earlier text in HTML may be made of. Everything else is refused, so that nothing runs, nothing is loaded,
/// nothing that was hidden is shown, and nothing that was said is lost.
enum EarlierElements {
  /// What stands around other blocks and says nothing by itself.
  static let containers: Set<String> = [
    "html", "body", "main", "article", "section", "div", "header", "footer", "address", "p", "aside", "center",
    "figure", "figcaption", "details",
  ]
  static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  static let blocks: Set<String> = ["ul", "ol", "dl", "table", "blockquote", "pre", "hr", "summary"]
  /// What stands around words and is shown as they are.
  static let words: Set<String> = ["span", "small", "big", "nobr", "bdi", "font"]
  static let marks: Set<String> = [
    "a", "b", "strong", "i", "em", "cite", "dfn", "var", "u", "mark", "s", "strike", "del", "code", "kbd", "samp", "tt",
    "sup", "sub", "br", "wbr", "q", "abbr", "acronym", "time",
  ]

  static func isBlock(_ name: String) -> Bool {
    containers.contains(name) || headings.contains(name) || blocks.contains(name)
  }

  static func isInline(_ name: String) -> Bool { words.contains(name) || marks.contains(name) }

  /// Attributes that are read, or that say nothing to a reader of the page.
  private static let attributes: Set<String> = [
    "abbr", "align", "border", "cellpadding", "cellspacing", "charset", "class", "colspan", "content", "datetime",
    "dir",
    "headers", "href", "hreflang", "http-equiv", "id", "lang", "name", "open", "property", "rel", "reversed", "role",
    "rowspan", "scope", "span", "start", "summary", "target", "title", "type", "valign", "value", "version", "width",
  ]

  static func isAllowed(attribute name: String) -> Bool { attributes.contains(name) || name.hasPrefix("aria-") }

  /// Attributes with words that a page shows beside a pointer or not at all.
  static let spoken = ["title", "aria-label", "aria-description"]

  /// What to do with an element that is refused.
  static func advice(on element: String) -> String {
    switch element {
    case "script", "noscript", "template", "base": "take it out: nothing of an earlier text runs"
    case "style", "link":
      "take it out: the look of the old site is not taken in; what it numbered or hid, write or leave out"
    case "nav": "take it out: the menu of the old site is no part of the text"
    case "li": "write it within <ul> or <ol>"
    case "dt", "dd": "write it within <dl>"
    case "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "col", "colgroup": "write it within <table>"
    case "menu", "dir": "write <ul> in its place"
    case "ins": "write its words without <ins> if they held on that day, and leave them out if they did not"
    case "form", "fieldset", "legend", "label", "input", "button", "select", "option", "textarea", "iframe", "object",
      "embed", "video", "audio", "canvas", "svg", "math", "picture", "map":
      "write in its place, in words, what it said; take it out where it said nothing"
    default:
      "write its words in an element that an earlier text may have (docs/versions.md), or take it out"
    }
  }
}
