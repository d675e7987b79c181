import Diagnostics
import Markup
import XMLTree

/// An earlier text in HTML that is well-formed XML, as `tidy` makes it of any page.
struct EarlierHTML {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  var content = EarlierContent()
  /// How many headings there were.
  var headings = 0

  init(_ file: SourceFile) {
    self.file = file
    do {
      read(try XMLReader.read(Self.withoutType(file.bytes)))
    } catch {
      report(
        error.message, line: error.line,
        help: "repair it, or have the page written anew: tidy -utf8 -asxhtml --numeric-entities yes --doctype omit")
    }
  }

  /// Without the document type of HTML, which says nothing; one that declares anything stays, and is refused.
  private static func withoutType(_ bytes: [UInt8]) -> [UInt8] {
    // A character for each byte, whatever the encoding of the page.
    let text = String(String.UnicodeScalarView(bytes.prefix(1_000).map { UnicodeScalar($0) }))
    guard let type = text.firstMatch(of: /<!DOCTYPE\s+html[^>\[]*>/.ignoresCase()) else { return bytes }
    let start = text[..<type.range.lowerBound].unicodeScalars.count
    var bytes = bytes
    for index in start..<(start + type.output.unicodeScalars.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
    return bytes
  }

  private mutating func read(_ root: XMLElement) {
    guard root.name == "html", let body = root.child("body") else {
      return report(
        "this is no HTML page: it has no <html> with a <body>", line: root.line, help: "write the page as a whole")
    }
    check(root)
    var title = ""
    for element in root.children where element.name != "body" {
      guard element.name == "head" else {
        refuse(element)
        continue
      }
      for part in element.children {
        switch part.name {
        case "title": title = part.text
        case "meta": check(part)
        default: refuse(part)
        }
      }
    }
    check(body)
    content.items = flow(body.content)
    if content.title.isEmpty { content.title = WordRun([.text(title)]).inlines }
    if content.title.isEmpty {
      report("this text has no title", line: root.line, help: "write it at the beginning: <h1>…</h1>")
    }
    if content.items.isEmpty, diagnostics.isEmpty {
      report("this page holds no text", line: body.line, help: "write some, or leave the file out")
    }
  }

  // MARK: - Findings

  mutating func report(_ message: String, line: Int, help: String) {
    guard diagnostics.count < 20 else { return }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = lines.prefix(max(0, line - 1)).reduce(0) { $0 + $1.count + 1 }
    let length = lines.indices.contains(line - 1) ? lines[line - 1].count : 0
    diagnostics.append(
      Diagnostic(rule: .none, message, help: help, at: file.location(start..<(start + max(1, length)))))
  }

  mutating func refuse(_ element: XMLElement) {
    report(
      "<\(element.name)> is not allowed in an earlier text", line: element.line,
      help: "take it out: an earlier text has headings, paragraphs, lists and tables, and loads nothing")
  }

  /// The attributes of an element.
  mutating func check(_ element: XMLElement) {
    for name in element.attributes.keys.sorted() where !EarlierElements.isAllowed(attribute: name) {
      report(
        "the attribute `\(name)` is not allowed in an earlier text", line: element.line,
        help: "take it out; what it did is not shown")
    }
  }
}
