import Diagnostics
import Mustache
import Source

/// The templates of a theme, compiled once.
struct Templates {
  private let library: MustacheLibrary

  /// Compiles the templates; what is wrong with one is returned as a finding.
  static func compile(_ theme: ThemeSource) -> (templates: Templates?, diagnostics: [Diagnostic]) {
    var check = TemplateCheck(theme)
    var compiled: [String: MustacheTemplate] = [:]
    PageText.register
    for (name, text) in theme.templates.sorted(by: { $0.key < $1.key }) {
      guard !check.isTooDeep(name, text) else { continue }
      do {
        compiled[name] = try MustacheTemplate(string: PageText.pragma + text)
        check.names(in: name, text)
      } catch {
        check.unreadable(name, error)
      }
    }
    check.circles()
    check.missing()
    check.inlineStyle()
    guard check.diagnostics.isEmpty else { return (nil, check.diagnostics) }
    return (Templates(library: MustacheLibrary(templates: compiled)), [])
  }

  /// A page of the template: the inner template's output stands in the frame as `main`.
  ///
  /// Insertions are large finished texts, such as the body of a notice. A template names them like any other
  /// value; they are put in afterwards, since the template engine is many times slower than copying.
  func page(
    _ inner: String, _ innerContext: [String: Any], frame: [String: Any], insertions: [String: HTML] = [:]
  ) -> [UInt8] {
    var frame = frame
    frame["main"] = Templates.mark("main")
    return Templates.insert(
      ["main": render(inner, innerContext, insertions: insertions)], into: Array(render("page", frame).utf8))
  }

  /// What a template makes alone, with insertions as in a page.
  func render(_ name: String, _ context: [String: Any], insertions: [String: HTML]) -> [UInt8] {
    var context = context
    for name in insertions.keys { context[name] = Templates.mark(name) }
    let text = Array(render(name, context).utf8)
    return insertions.isEmpty ? text : Templates.insert(insertions.mapValues(\.bytes), into: text)
  }

  /// Stands for an insertion in a template's output; no text of a notice holds control characters.
  private static func mark(_ name: String) -> String { "\u{1}\(name)\u{2}" }

  private static func insert(_ insertions: [String: [UInt8]], into text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + insertions.values.reduce(0) { $0 + $1.count })
    var rest = text[...]
    while let start = rest.firstIndex(of: 1), let end = rest[start...].firstIndex(of: 2) {
      let name = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
      out += rest[..<start]
      if let insertion = insertions[name] { out += insertion } else { out += rest[start...end] }
      rest = rest[(end + 1)...]
    }
    return out + rest
  }

  func render(_ name: String, _ context: [String: Any]) -> String {
    library.render(context, withTemplate: name) ?? ""
  }
}

/// Text of whatever origin in a template, escaped as everywhere on a page.
///
/// The template engine's own way looks at whole characters: it lets a quotation mark through that an accent
/// follows, and with it whatever stands behind it.
struct PageText: MustacheContentType {
  /// Stands before every template.
  static let pragma = "{{% CONTENT_TYPE: PAGE}}"
  static let register: Void = MustacheContentTypes.register(PageText(), named: "PAGE")

  func escapeText(_ text: String) -> String { HTML.escaped(text) }
}
