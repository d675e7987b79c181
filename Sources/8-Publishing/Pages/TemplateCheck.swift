import Diagnostics
import Mustache
import Source

/// Finds what is wrong with the templates of a theme, in the words of somebody who writes them.
struct TemplateCheck {
  static let rule = RuleID.themeTemplate
  /// The templates that a theme must have, and what each of them must show.
  private static let required = [
    ("page", "main"), ("notice", "body"), ("fragment", "body"), ("chooser", ""), ("organisation", ""),
    ("not-found", ""),
  ]

  private let theme: ThemeSource
  private(set) var diagnostics: [Diagnostic] = []

  init(_ theme: ThemeSource) {
    self.theme = theme
  }

  private mutating func report(_ message: String, help: String, at location: Location) {
    diagnostics.append(Diagnostic(rule: Self.rule, message, help: help, at: location))
  }

  private func path(_ name: String) -> String { "\(theme.folder)/\(name).mustache" }

  // MARK: - Templates that are missing, or show nothing

  mutating func missing() {
    for (name, shown) in Self.required {
      guard let text = theme.templates[name] else {
        report(
          "the theme lacks the template `\(name).mustache`", help: "copy it from themes/default",
          at: Location(path: path(name)))
        continue
      }
      guard !shown.isEmpty, !text.contains("{{{\(shown)}}}"), !text.contains("{{&\(shown)}}") else { continue }
      report(
        "this template does not show what it is for: it has no {{{\(shown)}}}",
        help: "write {{{\(shown)}}}, with three braces, where it belongs", at: Location(path: path(name)))
    }
  }

  /// A template that another names must be there: Mustache would leave its place empty.
  mutating func names(in name: String, _ text: String) {
    let file = SourceFile(path: path(name), text: text)
    for match in text.matches(of: /\{\{>\s*([^\s}]+)\s*\}\}/) where theme.templates[String(match.1)] == nil {
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      let meant = nearestName(to: String(match.1), among: theme.templates.keys.sorted())
      report(
        "the theme has no template `\(match.1).mustache`",
        help: meant.map { "did you mean {{> \($0)}}?" } ?? "write it, or take this out",
        at: file.location(start..<(start + match.0.utf8.count)))
    }
  }

  /// The style that stands in a page loads nothing, since it does not know at which address it is read, and ends
  /// nowhere but at its end.
  mutating func inlineStyle() {
    guard let bytes = theme.assets[InlineStyle.file] else { return }
    let file = SourceFile(path: "\(theme.folder)/\(InlineStyle.file)", bytes: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: /url\(|@import|</.ignoresCase()) {
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      report(
        "this style stands in the page of a wrong address, where `\(match.0)` cannot be",
        help: "do without it: that page is shown at any address, and has no files beside it",
        at: file.location(start..<(start + match.0.utf8.count)))
    }
  }

  // MARK: - Templates that cannot be read

  mutating func unreadable(_ name: String, _ error: any Error) {
    guard let error = error as? MustacheTemplate.ParserError else {
      return report(
        "this template cannot be read: \(error)", help: "compare it with themes/default", at: Location(path: path(name))
      )
    }
    let (message, help) = Self.explanation(error.error)
    let isFirst = error.context.lineNumber == 1
    report(
      message, help: help,
      at: Location(
        path: path(name), line: error.context.lineNumber,
        column: error.context.columnNumber - (isFirst ? PageText.pragma.count : 0), length: 1,
        text: isFirst ? String(error.context.line.dropFirst(PageText.pragma.count)) : error.context.line))
  }

  private static func explanation(_ error: any Error) -> (message: String, help: String) {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      (
        "this closes another section than the one that is open",
        "close the inner section first: {{#a}}{{#b}}{{/b}}{{/a}}"
      )
    case .unfinishedName:
      ("this name is not closed", "write as many braces behind it as before it: {{name}} or {{{name}}}")
    case .expectedSectionEnd: ("a section is not closed", "write {{/name}} behind what {{#name}} begins")
    case .invalidSetDelimiter: ("the delimiters cannot be changed so", "write {{=<% %>=}}, or leave them as they are")
    default: ("this template cannot be read: \(error)", "compare it with themes/default")
    }
  }
}
