import Diagnostics
import Markdown
import Markup

/// An earlier text in Markdown, read as the prose of a notice is: nothing of it is composed from facts.
struct EarlierMarkdown {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var content = EarlierContent()

  init(_ file: SourceFile) {
    self.file = file
    // Editors write a mark before the text.
    let mark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = String(decoding: file.bytes[mark...], as: UTF8.self).split(
      separator: /\r\n|\r|\n/, omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }), lines[first].hasPrefix("# ") else {
      diagnostics = [
        Diagnostic(
          rule: .none, "this text does not begin with its title", help: "write it on the first line: # Title",
          at: file.location(0..<1))
      ]
      return
    }
    content.title = [.text(title(lines[first].dropFirst(2)))]
    var body = lines.map(String.init)
    body[first] = ""
    identify(&body)
    let prose = SourceFile(path: file.path, text: body.joined(separator: "\n"))
    var converter = MarkdownConverter(MarkdownDocument(prose), context: PlainContext())
    for item in converter.prose() {
      switch item {
      case .block(let block): content.items.append(.block(block.map(Self.finished)))
      case .heading(let level, let id, let title):
        content.items.append(.heading(level: level, id: id, title: Self.finished(title)))
      case .facts(_, let location), .paragraphMark(_, let location): diagnostics.append(Self.composed(at: location))
      }
    }
    diagnostics += converter.diagnostics.filter { $0.severity == .error }.map(inFile).map { diagnostic in
      diagnostic.rule == .markdownRef ? Self.composed(at: diagnostic.location) : diagnostic
    }
  }

  /// The words of a text that refers to nothing: its context knows no place.
  private static func finished(_ words: [Unresolved.Inline]) -> [Inline] {
    words.map { $0.resolved { .text($0.anchor) } }
  }

  private static func composed(at location: Location) -> Diagnostic {
    Diagnostic(
      rule: .none, "an earlier text holds nothing that is composed or numbered",
      help: "write what stood there; a brace that is meant as such is written twice: {{", at: location)
  }

  private func title(_ words: Substring) -> String {
    var words = words
    while words.last.map({ $0.isWhitespace || $0 == "#" }) == true { words.removeLast() }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Gives each heading the identifier that the reader asks for.
  private func identify(_ lines: inout [String]) {
    var number = 0
    var isCode = false
    for index in lines.indices {
      if lines[index].hasPrefix("```") { isCode.toggle() }
      guard !isCode, lines[index].hasPrefix("##") else { continue }
      number += 1
      guard !lines[index].contains("{#") else { continue }
      lines[index] += " {#\(EarlierContent.identifier(number))}"
    }
  }

  /// The same finding with the line as the file has it.
  private func inFile(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: /\r\n|\r|\n/, omittingEmptySubsequences: false)
    let line = diagnostic.location.line
    guard lines.indices.contains(line - 1), diagnostic.location.textColumn == 1 else { return diagnostic }
    diagnostic.location.text = String(lines[line - 1])
    diagnostic.location.length = max(
      1, min(diagnostic.location.length, lines[line - 1].count - diagnostic.location.column + 1))
    return diagnostic
  }

  /// A text that stays as it was written, and refers to nothing.
  private struct PlainContext: InlineContext {
    func typography(_ words: [Unresolved.Inline]) -> [Unresolved.Inline] { words }
    func resolve(_ reference: String, behind words: String) -> [Unresolved.Inline]? { nil }
    func resolveAddress(_ reference: String) -> String? { nil }
  }
}
