import Diagnostics
import Mustache
import Source

/// The templates of a theme, compiled once.
struct Templates {
  private let library: MustacheLibrary

  /// Names of the templates that a theme must have.
  static let required = ["page", "notice", "chooser", "organisation", "not-found", "fragment"]

  /// Compiles the templates; what is wrong with one is returned as a finding.
  static func compile(_ theme: ThemeSource) -> (templates: Templates?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var compiled: [String: MustacheTemplate] = [:]
    for (name, text) in theme.templates.sorted(by: { $0.key < $1.key }) {
      do {
        compiled[name] = try MustacheTemplate(string: text)
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.append(
          Diagnostic(
            rule: "THEME-TEMPLATE", "this template cannot be read: \(error.error)",
            at: Location(
              path: "\(theme.folder)/\(name).mustache", line: error.context.lineNumber,
              column: error.context.columnNumber, length: 1, text: error.context.line)))
      } catch {
        diagnostics.append(
          Diagnostic(
            rule: "THEME-TEMPLATE", "this template cannot be read: \(error)",
            at: Location(path: "\(theme.folder)/\(name).mustache")))
      }
    }
    for name in required where theme.templates[name] == nil {
      diagnostics.append(
        Diagnostic(
          rule: "THEME-TEMPLATE", "the theme lacks the template `\(name).mustache`",
          help: "copy it from themes/default", at: Location(path: "\(theme.folder)/\(name).mustache")))
    }
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    return (Templates(library: MustacheLibrary(templates: compiled)), [])
  }

  /// A page of the template: the inner template's output stands in the frame as `main`.
  func page(_ inner: String, _ innerContext: [String: Any], frame: [String: Any]) -> String {
    var frame = frame
    frame["main"] = render(inner, innerContext)
    return render("page", frame)
  }

  func render(_ name: String, _ context: [String: Any]) -> String {
    library.render(context, withTemplate: name) ?? ""
  }
}
