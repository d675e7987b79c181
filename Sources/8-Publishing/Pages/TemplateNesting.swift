import Diagnostics

/// Templates that would be taken in without end, or deeper than the template engine can follow.
extension TemplateCheck {
  /// Deeper than any theme nests sections or templates.
  private static let deepest = 40

  /// Whether the sections of a template are nested too deep to be compiled, which is reported.
  mutating func isTooDeep(_ name: String, _ text: String) -> Bool {
    var depth = 0
    for match in text.matches(of: /\{\{\s*([#^<$\/])/) {
      depth += match.1 == "/" ? -1 : 1
      guard depth > Self.deepest else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      report(
        "sections are nested more than \(Self.deepest) levels deep here", help: "write the inner ones as templates",
        at: SourceFile(path: path(name), text: text).location(start..<(start + match.0.utf8.count)))
      return true
    }
    return false
  }

  /// Reports templates that take themselves in, be it by way of others.
  mutating func circles() {
    var finished: Set<String> = []
    for name in theme.templates.keys.sorted() {
      var open: [String] = []
      follow(name, &open, &finished)
    }
  }

  private mutating func follow(_ name: String, _ open: inout [String], _ finished: inout Set<String>) {
    guard finished.insert(name).inserted, let text = theme.templates[name] else { return }
    open.append(name)
    defer { open.removeLast() }
    for match in text.matches(of: /\{\{\s*[><]\s*([^\s}]+)\s*\}\}/) {
      let inner = String(match.1)
      let isCircle = open.contains(inner)
      guard isCircle || open.count >= Self.deepest else {
        follow(inner, &open, &finished)
        continue
      }
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      report(
        isCircle
          ? "this takes in the template `\(inner)` inside itself, so that no page would have an end"
          : "templates are taken in more than \(Self.deepest) levels deep here", help: "take this out",
        at: SourceFile(path: path(name), text: text).location(start..<(start + match.0.utf8.count)))
    }
  }
}
