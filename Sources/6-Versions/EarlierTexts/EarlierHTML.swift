import Diagnostics
import Markup
import NoticeModel
import Source
import XMLTree

/// An earlier text in HTML that is well-formed XML, as `tidy` makes it of any page.
struct EarlierHTML {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  var content = EarlierContent()
  /// How many headings there were.
  var headings = 0

  /// The language of the words that are read now, where it is not the language of the text.
  var tongue: String?
  /// The abbreviations whose meaning was written out already.
  var explained: Set<String> = []
  let language: Language

  init(_ file: SourceFile, in language: Language) {
    self.file = file
    self.language = language
    let page: EarlierEncoding
    do {
      page = try EarlierEncoding(file.bytes)
    } catch {
      report(error.message, line: error.line, help: error.help)
      return
    }
    if let spoilt = WrongEncoding.diagnostic(SourceFile(path: file.path, bytes: page.bytes)) {
      diagnostics.append(spoilt)
      return
    }
    let markup = EarlierMarkup(page.bytes)
    do {
      let root = try XMLReader.read(markup.bytes)
      guard markup.problems.isEmpty else {
        for problem in markup.problems { report(problem.message, line: problem.line, help: problem.help) }
        return
      }
      read(root.inSmallLetters)
    } catch {
      report(
        error.message, line: error.line,
        help: "repair it, or have the page written anew: tidy -utf8 -asxhtml --numeric-entities yes --doctype omit")
    }
  }

  private mutating func read(_ root: XMLElement) {
    guard root.name == "html", let body = root.child("body") else {
      return report(
        "this is no HTML page: it has no <html> with a <body>", line: root.line, help: "write the page as a whole")
    }
    check(root)
    checkLanguage(of: root)
    refuseWords(in: root)
    var title = ""
    var bodies = 0
    for element in root.children {
      if element.name == "body" {
        bodies += 1
        if bodies == 1 { continue }
      }
      guard element.name == "head" else {
        report(
          "<\(element.name)> cannot stand beside <body>", line: element.line, help: "move what it says into <body>")
        continue
      }
      check(element)
      refuseWords(in: element)
      for part in element.children {
        switch part.name {
        case "title": title = part.text
        case "meta":
          check(part)
          if part.attributes["http-equiv"]?.lowercased() == "refresh" {
            report(
              "this page led readers to another one", line: part.line, help: "take in the page that they were led to")
          }
        default: refuse(part)
        }
      }
    }
    check(body)
    checkLanguage(of: body)
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
    if element.name == "img" {
      let alternative = (element.attributes["alt"] ?? "").oneSpace
      return report(
        "a picture cannot be taken in", line: element.line,
        help: alternative.isEmpty
          ? "take <img> out; where it says something, write that in its place"
          : "write what it says in its place: \(alternative)")
    }
    report(
      "<\(element.name)> is not allowed in an earlier text", line: element.line,
      help: EarlierElements.advice(on: element.name))
  }

  /// The attributes of an element.
  mutating func check(_ element: XMLElement) {
    for name in element.attributes.keys.sorted() where !EarlierElements.isAllowed(attribute: name) {
      report(
        "the attribute `\(name)` is not allowed in an earlier text", line: element.line,
        help: "take it out; what it did is not shown, so that words which it hid have to go with it")
    }
    if let direction = element.attributes["dir"]?.lowercased(), direction != "ltr", direction != "auto" {
      report(
        "`dir=\"\(direction)\"` turns the direction of words", line: element.line,
        help: "write the words in the order in which they are read, without the attribute")
    }
    for name in EarlierElements.spoken {
      let words = (element.attributes[name] ?? "").oneSpace
      guard !words.isEmpty, words != element.text.oneSpace else { continue }
      if name == "title", ["abbr", "acronym", "dfn"].contains(element.name) { continue }
      report(
        "the words of the attribute `\(name)` would be lost: “\(words)”", line: element.line,
        help: "write them into the text, or take the attribute out where the text says it")
    }
  }
}

extension XMLElement {
  /// HTML does not tell capitals from small letters in its own names.
  fileprivate var inSmallLetters: XMLElement {
    var element = self
    element.name = name.lowercased()
    // What office programs write into pages is no element of HTML, although it may be called like one.
    if namespace.hasPrefix("urn:") { element.name = "\(namespace.split(separator: ":").last ?? ""):\(element.name)" }
    element.attributes = Dictionary(attributes.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
    element.content = content.map { part in
      if case .element(let inner) = part { return .element(inner.inSmallLetters) }
      return part
    }
    return element
  }
}
